package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.huitong.form.Field;
import org.huitong.form.Form;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;
import org.huitong.platform.WallClock;

/** Carries decisions out on registrations whose rows are locked: the move, its event, the places and who decided. */
@ApplicationScoped
class DecisionMoves {
    private static final int REASON_MAX = 500;

    private final Places places;
    private final Checklist checklist;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock wallClock;

    @Inject
    DecisionMoves(
            Places places, Checklist checklist, Event<DomainEvent> events, Actor actor, @WallClock Clock wallClock) {
        this.places = places;
        this.checklist = checklist;
        this.events = events;
        this.actor = actor;
        this.wallClock = wallClock;
    }

    /**
     * The places of a rejected registration stay with it until they are {@link Places#releaseAll released}.
     *
     * @param told to the guest; nothing where the kind of decision needs nothing
     * @return where the registration stood before
     * @throws org.huitong.platform.Refused 409 CHECKLIST if something has to be ticked before approval
     */
    RegistrationStatus carryOut(DecisionKind kind, Registration registration, Asked told) {
        if (kind == DecisionKind.APPROVAL) {
            checklist.requireComplete(registration);
        }
        RegistrationStatus before = kind.move(registration, actor.name(), told);
        events.fire(kind.event(registration, before));
        if (kind == DecisionKind.APPROVAL) {
            places.confirm(registration);
        }
        Decision.of(registration, actor.name(), wallClock.instant(), told).persist();
        return before;
    }

    /** The registration stands again where it stood; whoever can say so has just decided. */
    void takeBack(DecisionKind kind, Registration registration, RegistrationStatus before, Asked asked) {
        registration.takeBack(before, asked);
        events.fire(new RegistrationDecisionTakenBack(registration.id, registration.reference, kind.to, before));
        if (kind == DecisionKind.APPROVAL) {
            places.unconfirm(registration);
        }
        Decision.of(registration, actor.name(), wallClock.instant(), Asked.NOTHING)
                .persist();
    }

    /**
     * What is told to the guest, tidied.
     *
     * @return null where the kind of decision needs nothing
     * @throws Invalid if it is missing, too long or has characters that nobody sees
     */
    static String told(DecisionKind kind, String typed) {
        if (!kind.reasoned) {
            return null;
        }
        String text = Texts.tidy(typed);
        var errors = new FieldErrors();
        if (text.isEmpty()) {
            errors.add(
                    "reason",
                    "MISSING",
                    Message.of(RegistrationRuleMessages.class, RegistrationRuleMessages::reasonMissing));
        } else if (Texts.hiddenInLines(text)) {
            errors.add(
                    "reason",
                    "HIDDEN_CHARACTERS",
                    Message.of(RegistrationRuleMessages.class, RegistrationRuleMessages::textHidden));
        } else if (Texts.length(text) > REASON_MAX) {
            errors.add(
                    "reason", "TOO_LONG", Message.of(RegistrationRuleMessages.class, m -> m.textTooLong(REASON_MAX)));
        }
        errors.orElseThrow();
        return text;
    }

    /**
     * The keys of the fields that a change is asked of, in the order of the form.
     *
     * @param typed null for none
     * @throws Invalid if the form does not ask one of them
     */
    static List<String> fields(Form form, List<String> typed) {
        List<String> keys = typed == null
                ? List.of()
                : typed.stream().map(Texts::tidy).filter(key -> !key.isEmpty()).toList();
        var errors = new FieldErrors();
        keys.stream()
                .filter(key -> !form.asks(key))
                .findFirst()
                .ifPresent(key -> errors.add(
                        "fields",
                        "UNKNOWN",
                        Message.of(RegistrationRuleMessages.class, RegistrationRuleMessages::fieldUnknown)));
        errors.orElseThrow();
        return form.fields().stream().map(Field::key).filter(keys::contains).toList();
    }
}
