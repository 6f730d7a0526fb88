package org.huitong.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huitong.person.DocumentType;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/**
 * Which column of a list holds what.
 *
 * @param columns from 0; fields without one are not taken
 * @param answers columns of fields of the organiser's own, by their key
 * @param category code, for rows that name none; null if there is none
 * @param documentType name of a {@link org.huitong.person.DocumentType}, for rows that name none; null if there is none
 */
record Mapping(Map<Field, Integer> columns, Map<String, Integer> answers, String category, String documentType) {
    Mapping {
        columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
        answers = answers == null ? Map.of() : new LinkedHashMap<>(answers);
    }

    /** Without fields of the organiser's own. */
    Mapping(Map<Field, Integer> columns, String category, String documentType) {
        this(columns, Map.of(), category, documentType);
    }

    /** As the headers suggest; a field that stands there twice is the first. */
    static Mapping suggested(List<String> headers) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int column = 0; column < headers.size(); column++) {
            int at = column;
            Field.of(headers.get(column)).ifPresent(field -> columns.putIfAbsent(field, at));
        }
        Integer document = columns.get(Field.DOCUMENT_NUMBER);
        String header = document == null || columns.containsKey(Field.DOCUMENT_TYPE)
                ? ""
                : headers.get(document).toLowerCase(Locale.ROOT);
        return new Mapping(
                columns,
                null,
                Arrays.stream(DocumentType.values())
                        .map(DocumentType::name)
                        .filter(type -> UsualWords.of("header." + type).stream().anyMatch(header::contains))
                        .findFirst()
                        .orElse(null));
    }

    /** The same with the columns of the organiser's own fields. */
    Mapping with(Map<String, Integer> own) {
        return new Mapping(columns, own, category, documentType);
    }

    /** The column of a field under the name by which faults are told, -1 without one. */
    int column(String form) {
        return Field.ofForm(form).map(this::column).orElseGet(() -> answers.entrySet().stream()
                .filter(own -> own.getKey().equals(OwnColumns.key(form)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(-1));
    }

    /** The column of a field, -1 without one. */
    int column(Field field) {
        return columns.getOrDefault(field, -1);
    }

    /** What is missing or said twice, under the names of the form's fields. */
    @JsonIgnore
    FieldErrors faults() {
        var errors = new FieldErrors();
        if (!columns.containsKey(Field.REFERENCE)) {
            for (Field needed : List.of(Field.NAME, Field.MOBILE)) {
                if (!columns.containsKey(needed)) {
                    errors.add(needed.form, "MISSING", Message.of(ImportMessages.class, ImportMessages::columnMissing));
                }
            }
            if (!columns.containsKey(Field.CATEGORY) && category == null) {
                errors.add(
                        Field.CATEGORY.form,
                        "MISSING",
                        Message.of(ImportMessages.class, ImportMessages::categoryColumnMissing));
            }
        }
        var taken = new HashSet<Integer>();
        columns.forEach((field, column) -> {
            if (!taken.add(column)) {
                errors.add(field.form, "TWICE", Message.of(ImportMessages.class, ImportMessages::columnTwice));
            }
        });
        answers.forEach((key, column) -> {
            if (!taken.add(column)) {
                errors.add(
                        OwnColumns.form(key), "TWICE", Message.of(ImportMessages.class, ImportMessages::columnTwice));
            }
        });
        return errors;
    }
}
