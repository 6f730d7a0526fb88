package org.huitong.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/** Any of the field's choices; kept in the order of the field. */
record MultiChoiceRule() implements AnswerRule {
    @Override
    public Verdict check(Field field, TypedAnswers typed, Circumstances circumstances) {
        List<String> codes = typed.all(field.key()).stream()
                .map(Texts::tidy)
                .filter(code -> !code.isEmpty())
                .toList();
        if (codes.isEmpty()) {
            return Verdict.BLANK;
        }
        if (codes.stream().anyMatch(code -> field.choice(code).isEmpty())) {
            return Verdict.wrong("UNKNOWN", FormMessages::choiceUnknown);
        }
        return Verdict.right(Codes.join(
                field.choices().stream()
                        .map(Choice::code)
                        .filter(codes::contains)
                        .toList(),
                ""));
    }

    @Override
    public Map<String, List<String>> inputs(String value) {
        return Map.of("", Codes.of(value));
    }

    @Override
    public String shown(Field field, String value, Locale language) {
        List<String> words = Codes.of(value).stream()
                .map(code -> field.choice(code)
                        .map(choice -> choice.label().in(language))
                        .orElse(code))
                .toList();
        return Message.of(FormMessages.class, m -> m.list(words)).in(language);
    }
}
