package org.huitong.agenda;

import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Why something about versions is refused, and what to do next. */
final class AgendaRefusals {
    private AgendaRefusals() {}

    static Refused newer(int number) {
        return Refused.conflict("VERSION_NEWER", Message.of(AgendaMessages.class, m -> m.newer(number)));
    }

    static Refused draftChanged() {
        return Refused.conflict("DRAFT_CHANGED", Message.of(AgendaMessages.class, AgendaMessages::draftChanged));
    }

    static Refused nothingChanged() {
        return Refused.conflict("NOTHING_CHANGED", Message.of(AgendaMessages.class, AgendaMessages::nothingChanged));
    }

    static Refused noVersion() {
        return new Refused(404, "NO_VERSION", Message.of(AgendaMessages.class, AgendaMessages::noVersion));
    }

    /** Whoever is limited to some forums cannot decide about all of them at once. */
    static Refused wholeOnly() {
        return new Refused(403, "WHOLE_PROGRAMME_ONLY", Message.of(AgendaMessages.class, AgendaMessages::wholeOnly));
    }

    static Invalid nothingChosen() {
        return new Invalid(new FieldErrors()
                .add("forum", "REQUIRED", Message.of(AgendaMessages.class, AgendaMessages::nothingChosen)));
    }
}
