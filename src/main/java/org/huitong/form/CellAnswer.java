package org.huitong.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huitong.person.DocumentType;
import org.huitong.platform.Texts;

/** What one cell of a list says in answer to a field: the contrary of how an answer is shown. */
public final class CellAnswer {
    private static final Pattern BETWEEN = Pattern.compile("[,，、;；|\\r\\n]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}");

    private CellAnswer() {}

    /** Whether a cell can say it: a file cannot stand in one. */
    public static boolean possible(Field field) {
        return field.own() && !field.retired() && field.kind() != FieldKind.PHOTO;
    }

    /**
     * As the form's inputs would have sent it. Chosen words are known by their code or by what they are called in any of
     * the languages; what is unknown stays as it is, for the rules to refuse.
     */
    public static Map<String, List<String>> of(Field field, String cell, Collection<Locale> languages) {
        String text = Texts.tidy(cell);
        String key = field.key();
        return switch (field.kind()) {
            case CHOICE -> Map.of(key, List.of(choice(field, text, languages)));
            case MULTI_CHOICE ->
                Map.of(
                        key,
                        parts(text).map(part -> choice(field, part, languages)).toList());
            case DIET, ACCESSIBILITY -> words((ListRule) field.kind().rule(), key, text, languages);
            case STAY -> {
                List<String> days =
                        DAY.matcher(text).results().map(found -> found.group()).toList();
                yield days.size() == 2
                        ? Map.of(
                                key + StayRule.ARRIVAL, List.of(days.get(0)),
                                key + StayRule.DEPARTURE, List.of(days.get(1)))
                        : Map.of(key + StayRule.ARRIVAL, List.of(text));
            }
            case DOCUMENT -> document(key, text, languages);
            default -> Map.of(key, List.of(text));
        };
    }

    private static Stream<String> parts(String text) {
        return BETWEEN.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String choice(Field field, String word, Collection<Locale> languages) {
        return field.choices().stream()
                .filter(choice -> choice.code().equalsIgnoreCase(word)
                        || languages.stream()
                                .anyMatch(
                                        language -> choice.label().in(language).equalsIgnoreCase(word)))
                .map(Choice::code)
                .findFirst()
                .orElse(word);
    }

    /** What is none of the words is the remark beside them. */
    private static Map<String, List<String>> words(
            ListRule rule, String key, String text, Collection<Locale> languages) {
        var codes = new ArrayList<String>();
        var remarks = new ArrayList<String>();
        parts(text).forEach(part -> rule.codes().stream()
                .filter(code -> code.equalsIgnoreCase(part)
                        || languages.stream()
                                .anyMatch(
                                        language -> rule.word(code).in(language).equalsIgnoreCase(part)))
                .findFirst()
                .ifPresentOrElse(codes::add, () -> remarks.add(part)));
        Map<String, List<String>> typed = new LinkedHashMap<>();
        if (codes.isEmpty() && !remarks.isEmpty() && rule.codes().contains(AnswerRule.OTHER)) {
            codes.add(AnswerRule.OTHER);
        }
        typed.put(key, List.copyOf(codes));
        typed.put(key + AnswerRule.REMARK, List.of(String.join("，", remarks)));
        return typed;
    }

    /** The type in words or as its code, then the number. */
    private static Map<String, List<String>> document(String key, String text, Collection<Locale> languages) {
        Matcher last = Pattern.compile("(.*?)[\\s:：]*([A-Za-z0-9]+)").matcher(text);
        if (!last.matches()) {
            return Map.of(key + DocumentRule.NUMBER, List.of(text));
        }
        String word = last.group(1).strip();
        String type = Stream.of(DocumentType.values())
                .filter(one -> one.name().equalsIgnoreCase(word)
                        || languages.stream().anyMatch(language -> DocumentRule.word(one, language)
                                .equalsIgnoreCase(word)))
                .map(Enum::name)
                .findFirst()
                .orElse(word);
        return Map.of(key + DocumentRule.TYPE, List.of(type), key + DocumentRule.NUMBER, List.of(last.group(2)));
    }
}
