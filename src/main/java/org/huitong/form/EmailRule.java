package org.huitong.form;

import java.util.Locale;
import org.huitong.person.EmailAddress;
import org.huitong.platform.Texts;

/** An e-mail address. */
record EmailRule() implements AnswerRule {
    @Override
    public Verdict check(Field field, TypedAnswers typed, Circumstances circumstances) {
        String address = Texts.tidy(typed.one(field.key()));
        return address.isEmpty() ? Verdict.BLANK : Verdict.of(EmailAddress.check(address), "", EmailAddress::value);
    }

    @Override
    public String masked(String value, Locale language) {
        return new EmailAddress(value).masked();
    }
}
