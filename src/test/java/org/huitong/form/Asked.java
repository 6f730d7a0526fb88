package org.huitong.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.platform.LocalText;

/** A field called {@code it} and what became of answering it, in a word. */
final class Asked {
    static final AnswerRule.Circumstances AROUND = new AnswerRule.Circumstances(
            true, LocalDate.of(2023, 7, 10), LocalDate.of(2023, 7, 18), LocalDate.of(2023, 7, 19));

    private Asked() {}

    static Field field(FieldKind kind, boolean required, String... choices) {
        return field("it", kind, required, null, choices);
    }

    static Field field(String key, FieldKind kind, boolean required, Condition condition, String... choices) {
        List<Choice> all = Arrays.stream(choices)
                .map(code -> new Choice(code, LocalText.of("选项" + code, "Choice " + code)))
                .toList();
        return new Field(
                key,
                kind,
                LocalText.of("问题", "Question"),
                required,
                null,
                null,
                condition,
                all,
                null,
                false,
                false,
                null);
    }

    /** @param parts name and value in turn; of the same name several are possible */
    static TypedAnswers typed(String... parts) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            values.merge(
                    parts[i], List.of(parts[i + 1]), (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream())
                            .toList());
        }
        return new TypedAnswers(values);
    }

    /** The value as it is kept, the code and place of the fault, or nothing. */
    static String answer(Field field, String... parts) {
        AnswerRule.Verdict verdict = field.kind().rule().check(field, typed(parts), AROUND);
        return verdict.wrong() != null
                ? "!" + verdict.wrong().code() + verdict.wrong().part()
                : verdict.value().orElse("");
    }
}
