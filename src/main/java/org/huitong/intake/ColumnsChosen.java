package org.huitong.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** What was chosen; what cannot be is left out. */
    Mapping mapping(int columnCount, List<Category> categories) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String chosen = of(field);
            if (chosen != null && chosen.matches("\\d{1,3}") && Integer.parseInt(chosen) < columnCount) {
                columns.put(field, Integer.parseInt(chosen));
            }
        }
        return new Mapping(
                columns,
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
