package org.huitong.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huitong.person.DocumentType;
import org.huitong.person.IdentityDocument;
import org.huitong.person.PersonMessages;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/** An identity document with its type, somebody else's for example; kept as {@code PASSPORT:E12345678}. */
record DocumentRule() implements AnswerRule {
    static final String TYPE = ".type";
    static final String NUMBER = ".number";

    @Override
    public Verdict check(Field field, TypedAnswers typed, Circumstances circumstances) {
        String type = Texts.tidy(typed.one(field.key() + TYPE));
        String number = Texts.tidy(typed.one(field.key() + NUMBER));
        if (number.isEmpty() && (type.isEmpty() || !field.required())) {
            return Verdict.BLANK;
        }
        Optional<DocumentType> known = Known.of(DocumentType.class, type);
        if (known.isEmpty()) {
            return Verdict.wrong(
                    Wrong.of("UNKNOWN", FormMessages::documentTypeMissing).at(TYPE));
        }
        var checked = IdentityDocument.check(known.get(), number, circumstances.testRegion(), circumstances.today());
        return Verdict.of(checked, NUMBER, document -> document.type() + ":" + document.number());
    }

    @Override
    public String firstPart() {
        return TYPE;
    }

    @Override
    public Map<String, List<String>> inputs(String value) {
        return Map.of(TYPE, Codes.of(value), NUMBER, List.of(Codes.remark(value)));
    }

    @Override
    public String shown(Field field, String value, Locale language) {
        IdentityDocument document = read(value);
        return type(document, language) + " " + document.number();
    }

    @Override
    public String masked(String value, Locale language) {
        IdentityDocument document = read(value);
        return type(document, language) + " " + document.masked();
    }

    private static String type(IdentityDocument document, Locale language) {
        return word(document.type(), language);
    }

    static String word(DocumentType type, Locale language) {
        return Message.of(PersonMessages.class, type::label).in(language);
    }

    private static IdentityDocument read(String value) {
        return new IdentityDocument(DocumentType.valueOf(Codes.of(value).get(0)), Codes.remark(value));
    }
}
