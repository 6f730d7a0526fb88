package org.huitong.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a {@link LocalText} in one JSON column. */
@Converter(autoApply = true)
public class LocalTextConverter implements AttributeConverter<LocalText, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(LocalText text) {
        try {
            return text == null ? null : JSON.writeValueAsString(text.byLanguage());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public LocalText convertToEntityAttribute(String column) {
        try {
            return column == null ? null : JSON.readValue(column, LocalText.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
