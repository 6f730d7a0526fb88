package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huitong.category.Categories;
import org.huitong.form.Field;

/** What a list of registrations can be exported with: what all have, and what their categories ask besides. */
@ApplicationScoped
class ExportColumns {
    private final Categories categories;

    @Inject
    ExportColumns(Categories categories) {
        this.categories = categories;
    }

    /**
     * A column.
     *
     * @param name stable, for the form and the log
     * @param header a {@link org.huitong.platform.Message} or {@link org.huitong.platform.LocalText}
     * @param value of the same, an {@link AnswerView}, or what a worksheet holds as it is
     */
    record Column(String name, Object header, Function<ExportColumn.Line, Object> value) {
        boolean answer() {
            return name.startsWith(Field.ANSWERS);
        }
    }

    /** Those that make sense for this part of the list, retired fields among them. */
    List<Column> of(ReviewFilter filter) {
        Map<String, Column> own = new LinkedHashMap<>();
        categories.all().stream()
                .filter(category ->
                        filter.category() == null || filter.category().equals(category.code))
                .flatMap(category -> category.fields.stream())
                .filter(Field::own)
                .forEach(field -> own.putIfAbsent(
                        field.key(),
                        new Column(Field.ANSWERS + field.key(), field.label(), line -> answer(line, field.key()))));
        return Stream.concat(
                        Arrays.stream(ExportColumn.values())
                                .map(column -> new Column(column.name(), column.header(), column::of)),
                        own.values().stream())
                .toList();
    }

    private static AnswerView answer(ExportColumn.Line line, String key) {
        return line.answers().stream()
                .filter(answer -> answer.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
