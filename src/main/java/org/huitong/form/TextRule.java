package org.huitong.form;

import org.huitong.platform.Texts;

/**
 * Free text.
 *
 * @param max in code points
 * @param lines whether there may be several
 */
record TextRule(int max, boolean lines) implements AnswerRule {
    @Override
    public Verdict check(Field field, TypedAnswers typed, Circumstances circumstances) {
        String text = Texts.tidy(typed.one(field.key()));
        if (text.isEmpty()) {
            return Verdict.BLANK;
        }
        if (lines ? Texts.hiddenInLines(text) : Texts.hidden(text)) {
            return Verdict.wrong("HIDDEN_CHARACTERS", FormMessages::hidden);
        }
        return Texts.length(text) > max ? Verdict.wrong("TOO_LONG", m -> m.tooLong(max)) : Verdict.right(text);
    }
}
