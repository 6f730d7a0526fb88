package org.huitong.form;

import java.util.Arrays;
import java.util.List;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/** A type of meal; kept as {@code HALAL}, or {@code OTHER:} and what it is. Nothing but the meal is asked. */
final class DietRule extends ListRule {
    /** The meals that kitchens of a conference offer. */
    enum Diet {
        NORMAL,
        VEGETARIAN,
        HALAL,
        OTHER
    }

    @Override
    List<String> codes() {
        return Arrays.stream(Diet.values()).map(Enum::name).toList();
    }

    @Override
    Message<?> word(String code) {
        return Message.of(FormMessages.class, m -> m.diet(Diet.valueOf(code)));
    }

    @Override
    public Verdict check(Field field, TypedAnswers typed, Circumstances circumstances) {
        String code = Texts.tidy(typed.one(field.key()));
        // A remark without its word is left over from a choice that was changed.
        String remark = code.equals(OTHER) ? Texts.tidy(typed.one(field.key() + REMARK)) : "";
        return code.isEmpty() ? Verdict.BLANK : joined(List.of(code), remark);
    }
}
