package org.huitong.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.category.Categories;
import org.huitong.category.Category;
import org.huitong.form.CellAnswer;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.LocalText;
import org.huitong.platform.sheet.Heading;
import org.huitong.platform.sheet.Line;
import org.huitong.platform.sheet.SmallTable;

/** What categories ask of their own accord, as columns of a list. */
@ApplicationScoped
public class OwnColumns {
    private final Categories categories;
    private final List<Locale> languages;

    @Inject
    OwnColumns(Categories categories, @ConfigProperty(name = "quarkus.locales") List<String> tags) {
        this.categories = categories;
        this.languages = tags.stream().map(Locale::forLanguageTag).toList();
    }

    /** The name under which faults of an answer are told. */
    static String form(String key) {
        return org.huitong.form.Field.ANSWERS + key;
    }

    /** The contrary of {@link #form}, whichever part of the answer is wrong; empty for other names. */
    static String key(String form) {
        return form.startsWith(org.huitong.form.Field.ANSWERS)
                ? form.substring(org.huitong.form.Field.ANSWERS.length()).replaceFirst("\\..*", "")
                : "";
    }

    /** What they are called, by key, in the order of the categories; what stands in several is the first. */
    Map<String, LocalText> labels() {
        Map<String, LocalText> labels = new LinkedHashMap<>();
        categories.all().forEach(category -> possible(category).forEach(f -> labels.putIfAbsent(f.key(), f.label())));
        return labels;
    }

    /** The same of these categories alone. @param codes of categories */
    public Map<String, LocalText> labels(Collection<String> codes) {
        Map<String, LocalText> labels = new LinkedHashMap<>();
        categories.all().stream()
                .filter(category -> codes.contains(category.code))
                .forEach(category -> possible(category).forEach(f -> labels.putIfAbsent(f.key(), f.label())));
        return labels;
    }

    /** Reads the answers in the lines of one list. */
    public interface Reader {
        /** @param category code */
        TypedAnswers of(SmallTable.Row row, String category);
    }

    /**
     * Recognises the columns of a list by their headers.
     *
     * @param taken columns from 0 that hold something else
     */
    public Reader reader(List<String> headers, Collection<Integer> taken) {
        Mapping mapping = new Mapping(Map.of(), suggested(headers, taken), null, null);
        Answers answers = answers();
        return (row, category) -> answers.of(new Line(row.line(), row.cells(), row.lossy()), mapping, category);
    }

    /** Whether any category asks for a file, which no list can hold. */
    boolean files() {
        return categories.all().stream()
                .anyMatch(category -> !category.form().photos().isEmpty());
    }

    private static List<org.huitong.form.Field> possible(Category category) {
        return category.fields.stream().filter(CellAnswer::possible).toList();
    }

    /** As the headers suggest: by any category's name for it, in any language; a column that holds something else is not. */
    Map<String, Integer> suggested(List<String> headers, Collection<Integer> taken) {
        Map<String, String> known = new HashMap<>();
        categories.all().forEach(category -> possible(category)
                .forEach(field -> languages.forEach(language ->
                        known.putIfAbsent(Heading.plain(field.label().in(language)), field.key()))));
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int column = 0; column < headers.size(); column++) {
            String key = known.get(Heading.plain(headers.get(column)));
            if (key != null && !taken.contains(column)) {
                columns.putIfAbsent(key, column);
            }
        }
        return columns;
    }

    /** The fields as they are at this moment. */
    Answers answers() {
        Map<String, Map<String, org.huitong.form.Field>> fields = new LinkedHashMap<>();
        categories.all().forEach(category -> {
            Map<String, org.huitong.form.Field> own = new HashMap<>();
            possible(category).forEach(field -> own.put(field.key(), field));
            fields.put(category.code, own);
        });
        return new Answers(fields, languages);
    }

    /** @param fields by category and key */
    record Answers(Map<String, Map<String, org.huitong.form.Field>> fields, List<Locale> languages) {
        static final Answers NONE = new Answers(Map.of(), List.of());

        /**
         * What a line says. A blank cell says nothing.
         *
         * @param category code; where it is unknown, any category that asks the same tells how it is to be read
         */
        TypedAnswers of(Line line, Mapping mapping, String category) {
            Map<String, List<String>> typed = new LinkedHashMap<>();
            mapping.answers().forEach((key, column) -> {
                String cell = line.cell(column);
                if (!cell.isBlank()) {
                    field(category, key).ifPresent(field -> typed.putAll(CellAnswer.of(field, cell, languages)));
                }
            });
            return typed.isEmpty() ? TypedAnswers.NONE : new TypedAnswers(typed);
        }

        private Optional<org.huitong.form.Field> field(String category, String key) {
            return fields.containsKey(category)
                    ? Optional.ofNullable(fields.get(category).get(key))
                    : fields.values().stream()
                            .map(own -> own.get(key))
                            .filter(field -> field != null)
                            .findFirst();
        }
    }
}
