package org.huitong.registration;

import org.huitong.form.Field;
import org.huitong.form.FieldKind;

/**
 * One field that would be another; both sides as people see them, masked where that is sensitive.
 *
 * @param before null where nothing was answered
 * @param after null where nothing is answered any more
 */
public record Difference(Field field, String before, String after) {
    /** Whether it is a picture: that is looked at by itself. */
    public boolean photo() {
        return field.kind() == FieldKind.PHOTO && after != null;
    }

    /** Of its input on the page. */
    public String id() {
        return "amendment-" + field.key();
    }

    public Object title() {
        return field.title();
    }
}
