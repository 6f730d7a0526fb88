package org.huitong.platform;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** Keeps a {@link LocalText} in one JSON column. */
@Converter(autoApply = true)
public class LocalTextConverter extends JsonColumn<LocalText> {
    LocalTextConverter() {
        super(new TypeReference<>() {});
    }
}
