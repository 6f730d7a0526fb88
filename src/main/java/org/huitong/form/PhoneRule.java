package org.huitong.form;

import java.util.Locale;
import org.huitong.person.Mobile;
import org.huitong.platform.Texts;

/** A mobile number; kept in E.164 form. */
record PhoneRule() implements AnswerRule {
    @Override
    public Verdict check(Field field, TypedAnswers typed, Circumstances circumstances) {
        String number = Texts.tidy(typed.one(field.key()));
        return number.isEmpty() ? Verdict.BLANK : Verdict.of(Mobile.check(number), "", Mobile::e164);
    }

    @Override
    public String masked(String value, Locale language) {
        return new Mobile(value).masked();
    }
}
