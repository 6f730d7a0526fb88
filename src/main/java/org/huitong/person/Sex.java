package org.huitong.person;

/** The sex an identity document states. */
public enum Sex {
    MALE,
    FEMALE;

    /** The word for it in the language of {@code messages}. */
    public String label(PersonMessages messages) {
        return switch (this) {
            case MALE -> messages.sexMale();
            case FEMALE -> messages.sexFemale();
        };
    }
}
