package org.huitong.edition;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.huitong.platform.JsonColumn;
import org.huitong.platform.LocalText;

/** A heading and what stands under it. */
public record TitledText(LocalText title, LocalText text) {
    /** Keeps a list of them in one JSON column. */
    public static class ListConverter extends JsonColumn<List<TitledText>> {
        ListConverter() {
            super(new TypeReference<>() {});
        }
    }
}
