package org.huitong.program;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.SentForm;
import org.huitong.platform.Texts;

/**
 * What was typed into a form, right or wrong, so that nothing is lost when it is shown again.
 *
 * @param values by the names of the inputs
 * @param languages tags of the languages every text is asked in
 */
record Typed(Map<String, String> values, List<String> languages) {
    static Typed sent(List<String> languages) {
        Map<String, String> values = new LinkedHashMap<>();
        SentForm.values().forEach((input, all) -> values.put(input, all.get(0)));
        return new Typed(values, languages);
    }

    static Typed empty(List<String> languages) {
        return new Typed(new LinkedHashMap<>(), languages);
    }

    public String get(String input) {
        return values.getOrDefault(input, "");
    }

    public String get(String input, String tag) {
        return get(input(input, tag));
    }

    public String input(String input, String tag) {
        return input + "." + tag;
    }

    public boolean on(String input) {
        return !get(input).isEmpty();
    }

    int number(String input) {
        try {
            return Integer.parseInt(get(input));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    Typed with(String input, Object value) {
        values.put(input, value == null ? "" : value.toString());
        return this;
    }

    Typed with(String input, LocalText text) {
        languages.forEach(tag ->
                with(input(input, tag), text == null ? "" : text.byLanguage().getOrDefault(tag, "")));
        return this;
    }

    String tidy(String input) {
        return Texts.tidy(get(input));
    }

    /** In every language, empty where nothing was typed. */
    LocalText text(String input) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(tag -> texts.put(tag, Texts.tidy(get(input, tag))));
        return LocalText.of(texts);
    }

    /** Null where nothing was typed in any language. */
    LocalText optionalText(String input) {
        return blank(input) ? null : text(input);
    }

    /** In the languages in which something was typed; null if in none. */
    LocalText note(String input) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.stream()
                .filter(tag -> !Texts.tidy(get(input, tag)).isEmpty())
                .forEach(tag -> texts.put(tag, Texts.tidy(get(input, tag))));
        return texts.isEmpty() ? null : LocalText.of(texts);
    }

    private boolean blank(String input) {
        return languages.stream().allMatch(tag -> Texts.tidy(get(input, tag)).isEmpty());
    }

    /** From {@code start} to {@code end}; null, and noted, where one of them is no time. */
    Span span(ZoneId zone, FieldErrors errors) {
        Instant from = moment("start", zone, errors);
        Instant until = moment("end", zone, errors);
        return from == null || until == null ? null : new Span(from, until);
    }

    private Instant moment(String input, ZoneId zone, FieldErrors errors) {
        return optionalMoment(input, zone, errors).orElseGet(() -> {
            if (get(input).isBlank()) {
                errors.add(input, "MISSING", Message.of(ProgrammeMessages.class, ProgrammeMessages::textMissing));
            }
            return null;
        });
    }

    Optional<Instant> optionalMoment(String input, ZoneId zone, FieldErrors errors) {
        if (get(input).isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(get(input).strip())
                    .atZone(zone)
                    .toInstant()
                    .truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException e) {
            errors.add(input, "NOT_A_TIME", Message.of(ProgrammeMessages.class, ProgrammeMessages::timeUnreadable));
            return Optional.empty();
        }
    }

    Optional<LocalDate> optionalDay(String input, FieldErrors errors) {
        if (get(input).isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(get(input).strip()));
        } catch (DateTimeException e) {
            errors.add(input, "NOT_A_DAY", Message.of(ProgrammeMessages.class, ProgrammeMessages::dayUnreadable));
            return Optional.empty();
        }
    }

    /** Numbers of the rows that were sent under this name: {@code organisations.0.role}. */
    Stream<Integer> rows(String name) {
        return values.keySet().stream()
                .filter(input -> input.matches(name + "\\.\\d{1,3}\\..+"))
                .map(input ->
                        Integer.parseInt(input.substring(name.length() + 1).replaceAll("\\..*", "")))
                .distinct()
                .sorted();
    }
}
