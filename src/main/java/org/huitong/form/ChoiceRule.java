package org.huitong.form;

import java.util.Locale;
import org.huitong.platform.Texts;

/** One of the field's choices. */
record ChoiceRule() implements AnswerRule {
    @Override
    public Verdict check(Field field, TypedAnswers typed, Circumstances circumstances) {
        String code = Texts.tidy(typed.one(field.key()));
        if (code.isEmpty()) {
            return Verdict.BLANK;
        }
        return field.choice(code).isPresent()
                ? Verdict.right(code)
                : Verdict.wrong("UNKNOWN", FormMessages::choiceUnknown);
    }

    /** A choice that was taken from the list since is shown by its code. */
    @Override
    public String shown(Field field, String value, Locale language) {
        return field.choice(value).map(choice -> choice.label().in(language)).orElse(value);
    }
}
