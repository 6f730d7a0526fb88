package org.huitong.registration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;
import org.huitong.form.AnswerRule;
import org.huitong.form.Field;
import org.huitong.form.FieldKind;
import org.huitong.form.FormRules;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.FieldErrors;

/**
 * What the people of the demonstration answer to the organiser's own fields, the same every time. Its random numbers are
 * its own, so that a further field does not change who registers.
 */
final class DemoAnswers {
    private static final long SEED = 20230719;
    private static final List<String> DIETS = List.of("NORMAL", "NORMAL", "NORMAL", "VEGETARIAN", "HALAL");

    private final Random random = new Random(SEED);
    private final Map<String, List<String>> texts;
    private final LongSupplier photos;
    private int asked;

    /**
     * @param texts the file answers.json: what can be written into a field, by its key
     * @param photos stores a photo and gives its number
     */
    DemoAnswers(Map<String, List<String>> texts, LongSupplier photos) {
        this.texts = texts;
        this.photos = photos;
    }

    /** Answers as the rules keep them. */
    Map<String, String> of(Registration registration) {
        var typed = new LinkedHashMap<String, List<String>>();
        LocalDate firstDay = registration.edition.firstDay;
        registration.category.form().fields().stream()
                .filter(field -> field.own() && field.kind() != FieldKind.PHOTO)
                .filter(field -> field.required() || random.nextInt(3) > 0)
                .forEach(field -> answer(field, firstDay, typed));
        // Two of three, whatever else was answered.
        registration.category.form().photos().stream()
                .filter(field -> asked++ % 3 < 2)
                .forEach(field -> typed.put(field.key(), List.of(Long.toString(photos.getAsLong()))));
        var around = new AnswerRule.Circumstances(true, firstDay, firstDay, registration.edition.lastDay);
        var errors = new FieldErrors();
        var kept = new FormRules(registration.category.form(), around).check(new TypedAnswers(typed), Map.of(), errors);
        errors.orElseThrow();
        return kept.answers();
    }

    private void answer(Field field, LocalDate firstDay, Map<String, List<String>> typed) {
        switch (field.kind()) {
            case CHOICE, MULTI_CHOICE ->
                typed.put(field.key(), List.of(pick(field.choices()).code()));
            case DIET -> typed.put(field.key(), List.of(pick(DIETS)));
            case ACCESSIBILITY -> {
                if (random.nextInt(20) == 0) {
                    typed.put(field.key(), List.of("WHEELCHAIR", "COMPANION"));
                }
            }
            case STAY -> {
                LocalDate arrival = firstDay.minusDays(random.nextInt(2));
                typed.put(field.key() + ".arrival", List.of(arrival.toString()));
                typed.put(
                        field.key() + ".departure",
                        List.of(arrival.plusDays(2 + random.nextInt(2)).toString()));
            }
            default -> typed.put(field.key(), List.of(pick(texts.get(field.key()))));
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
