package org.huitong.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Texts;

/**
 * The facts of an edition as typed, by the names of the inputs: {@code name.zh}, {@code firstDay},
 * {@code organisations.HOST} with one body a line, its names in the order of the languages parted by {@code |}.
 *
 * @param languages tags in the order of the site
 */
public record EditionForm(Map<String, String> typed, List<String> languages) {
    /** An edition goes on for at most so many days; longer is a slip of the pen. */
    private static final int DAYS_MAX = 14;

    private static final int TEXT_MAX = 600;
    private static final int BODY_MAX = 150;
    private static final int BODIES_MAX = 60;
    private static final String PARTED = "|";

    /** What is written in every language. */
    public static final List<String> TEXTS = List.of("name", "shortName", "city", "theme", "reception");

    /** As it is stored. */
    static EditionForm of(Edition edition, List<String> languages) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("firstDay", edition.firstDay.toString());
        typed.put("lastDay", edition.lastDay.toString());
        Map<String, LocalText> texts = Map.of(
                "name", edition.name,
                "shortName", edition.shortName,
                "city", edition.city,
                "theme", edition.theme,
                "reception", edition.reception);
        texts.forEach((field, text) -> languages.forEach(
                tag -> typed.put(field + "." + tag, text.byLanguage().getOrDefault(tag, ""))));
        edition.organisations.stream()
                .collect(Collectors.groupingBy(body -> body.role, LinkedHashMap::new, Collectors.toList()))
                .forEach((role, bodies) -> typed.put(
                        "organisations." + role,
                        bodies.stream()
                                .map(body -> languages.stream()
                                        .map(tag -> body.name.byLanguage().getOrDefault(tag, ""))
                                        .collect(Collectors.joining(" " + PARTED + " ")))
                                .collect(Collectors.joining("\n"))));
        return new EditionForm(typed, languages);
    }

    public String get(String input) {
        return typed.getOrDefault(input, "");
    }

    /** What is right of it. */
    record Facts(
            Map<String, LocalText> texts,
            LocalDate firstDay,
            LocalDate lastDay,
            Map<OrganisationRole, List<LocalText>> organisations) {
        LocalText text(String field) {
            return texts.get(field);
        }
    }

    /** @throws org.huitong.platform.Invalid with everything that is wrong */
    Facts check(FieldErrors errors) {
        Map<String, LocalText> texts = new LinkedHashMap<>();
        TEXTS.forEach(field -> texts.put(field, text(field, errors)));
        LocalDate first = day("firstDay", errors);
        LocalDate last = day("lastDay", errors);
        if (first != null
                && last != null
                && (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= DAYS_MAX)) {
            wrong(errors, "lastDay", "ORDER", m -> m.daysWrong(DAYS_MAX));
        }
        Map<OrganisationRole, List<LocalText>> bodies = new EnumMap<>(OrganisationRole.class);
        for (OrganisationRole role : OrganisationRole.values()) {
            bodies.put(role, bodies("organisations." + role, errors));
        }
        errors.orElseThrow();
        return new Facts(texts, first, last, bodies);
    }

    private LocalText text(String field, FieldErrors errors) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (String tag : languages) {
            String input = field + "." + tag;
            String text = Texts.tidy(get(input));
            if (text.isEmpty()) {
                wrong(errors, input, "MISSING", EditionMessages::textMissing);
            } else if (Texts.length(text) > TEXT_MAX || Texts.hidden(text)) {
                wrong(errors, input, "TOO_LONG", m -> m.textWrong(TEXT_MAX));
            }
            byLanguage.put(tag, text);
        }
        return LocalText.of(byLanguage);
    }

    private LocalDate day(String input, FieldErrors errors) {
        try {
            return LocalDate.parse(get(input).strip());
        } catch (DateTimeException e) {
            wrong(errors, input, "DAY", EditionMessages::dayWrong);
            return null;
        }
    }

    private List<LocalText> bodies(String input, FieldErrors errors) {
        List<LocalText> bodies = new ArrayList<>();
        List<String> lines = get(input)
                .lines()
                .map(Texts::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > BODIES_MAX) {
            wrong(errors, input, "TOO_MANY", m -> m.bodiesTooMany(BODIES_MAX));
            return bodies;
        }
        for (String line : lines) {
            List<String> names =
                    List.of(line.split("[|｜]", -1)).stream().map(Texts::tidy).toList();
            boolean right = names.size() == languages.size()
                    && names.stream()
                            .allMatch(name -> !name.isEmpty() && Texts.length(name) <= BODY_MAX && !Texts.hidden(name));
            if (!right) {
                wrong(errors, input, "LINE", m -> m.bodyWrong(Texts.cut(line, BODY_MAX)));
                return bodies;
            }
            Map<String, String> byLanguage = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                byLanguage.put(languages.get(i), names.get(i));
            }
            bodies.add(LocalText.of(byLanguage));
        }
        return bodies;
    }

    private static void wrong(
            FieldErrors errors, String field, String code, Function<EditionMessages, String> wording) {
        errors.add(field, code, Message.of(EditionMessages.class, wording));
    }
}
