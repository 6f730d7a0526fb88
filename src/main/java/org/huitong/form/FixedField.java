package org.huitong.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fields that the rest of the system knows by name: their kind and their words are fixed, while their order, whether
 * they are required, their help and their reason are data as with all others.
 */
public enum FixedField {
    NAME("name", FieldKind.TEXT, "name"),
    LATIN_NAME("latinName", FieldKind.TEXT, "latinName"),
    DOCUMENT("document", FieldKind.DOCUMENT, "documentType", "documentNumber"),
    MOBILE("mobile", FieldKind.PHONE, "mobile"),
    EMAIL("email", FieldKind.EMAIL, "email"),
    ORGANISATION("organisation", FieldKind.TEXT, "organisation"),
    POSITION("position", FieldKind.TEXT, "position"),
    /** Whom one comes with; its choices are not the form's own. */
    DELEGATION("delegation", FieldKind.DELEGATION, Field.ANSWERS + "delegation"),
    FORUMS("forums", FieldKind.FORUMS, "forums");

    public final String key;
    public final FieldKind kind;
    /** Names of the inputs, which are those of the API. */
    public final List<String> inputs;

    FixedField(String key, FieldKind kind, String... inputs) {
        this.key = key;
        this.kind = kind;
        this.inputs = List.of(inputs);
    }

    /** Nobody can take part without a name, nor without a number to reach them at. */
    public boolean always() {
        return this == NAME || this == MOBILE;
    }

    /** Whether it may be left out where another answer makes it needless. */
    public boolean mayDepend() {
        return this == LATIN_NAME || this == EMAIL || this == ORGANISATION || this == POSITION;
    }

    /** Whether reviewers decide upon it where nobody has said otherwise: who somebody is, and for whom they come. */
    boolean usuallyReviewed() {
        return this == NAME || this == DOCUMENT || this == ORGANISATION || this == POSITION;
    }

    public static Optional<FixedField> of(String key) {
        return Arrays.stream(values()).filter(fixed -> fixed.key.equals(key)).findFirst();
    }
}
