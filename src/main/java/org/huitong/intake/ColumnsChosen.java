package org.huitong.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.category.Category;
import org.huitong.person.DocumentType;
import org.jboss.resteasy.reactive.RestForm;

/** The form about columns as it was sent: for each field the column's number from 0, or nothing. */
record ColumnsChosen(
        @RestForm String reference,
        @RestForm String name,
        @RestForm String latinName,
        @RestForm String organisation,
        @RestForm String position,
        @RestForm String category,
        @RestForm String documentType,
        @RestForm String documentNumber,
        @RestForm String mobile,
        @RestForm String email,
        @RestForm String forums,
        @RestForm String defaultCategory,
        @RestForm String defaultDocumentType) {

    /**
     * What was chosen; what cannot be is left out.
     *
     * @param own keys of the organiser's own fields
     * @param sent the whole form, in which these stand under names that are data
     */
    Mapping mapping(
            int columnCount, List<Category> categories, Collection<String> own, Map<String, List<String>> sent) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            column(of(field), columnCount).ifPresent(column -> columns.put(field, column));
        }
        Map<String, Integer> answers = new LinkedHashMap<>();
        own.forEach(key -> sent.getOrDefault(OwnColumns.form(key), List.of()).stream()
                .findFirst()
                .flatMap(chosen -> column(chosen, columnCount))
                .ifPresent(column -> answers.put(key, column)));
        return new Mapping(
                columns,
                answers,
                categories.stream()
                        .map(category -> category.code)
                        .filter(code -> code.equals(defaultCategory))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(DocumentType.values())
                        .map(DocumentType::name)
                        .filter(type -> type.equals(defaultDocumentType))
                        .findFirst()
                        .orElse(null));
    }

    private static Optional<Integer> column(String chosen, int columnCount) {
        return chosen != null && chosen.matches("\\d{1,3}") && Integer.parseInt(chosen) < columnCount
                ? Optional.of(Integer.valueOf(chosen))
                : Optional.empty();
    }

    private String of(Field field) {
        return switch (field) {
            case REFERENCE -> reference;
            case NAME -> name;
            case LATIN_NAME -> latinName;
            case ORGANISATION -> organisation;
            case POSITION -> position;
            case CATEGORY -> category;
            case DOCUMENT_TYPE -> documentType;
            case DOCUMENT_NUMBER -> documentNumber;
            case MOBILE -> mobile;
            case EMAIL -> email;
            case FORUMS -> forums;
        };
    }
}
