package org.huitong.registration;

import org.huitong.form.Field;

/**
 * One field that would be another; both sides as people see them, masked where that is sensitive.
 *
 * @param before null where nothing was answered
 * @param after null where nothing is answered any more
 */
public record Difference(Field field, String before, String after) {
    public Object title() {
        return field.title();
    }
}
