package org.huitong.assistant;

import com.fasterxml.jackson.core.type.TypeReference;
import org.huitong.platform.JsonColumn;
import org.huitong.venue.Layout;

/**
 * Where a forum is, or would be.
 *
 * @param hall the hall's code
 */
record Placement(String hall, Layout layout, Slot slot) {
    static class Column extends JsonColumn<Placement> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
