package org.huitong.person;

import java.util.Set;

/**
 * Two rows that may be one human.
 *
 * @param low the lower id, {@code high} the other
 */
public record Likeness(long low, long high, Set<Reason> reasons) {
    /** What they have in common, the strongest first. */
    public enum Reason {
        /** Type and number of the identity document. */
        DOCUMENT,
        /** The name's reading, and the mobile number. */
        MOBILE,
        /** The name's reading, and the birth date. */
        BIRTH,
        /** The name's reading, and the e-mail address. */
        EMAIL
    }
}
