package org.huitong.registration;

import java.util.Optional;
import org.huitong.platform.Cursor;

/**
 * What part of the registrations a reviewer looks at.
 *
 * @param status null for all
 * @param category code; null for all
 * @param forum code of a forum they hold or wait for a place in; null for all
 * @param q anything of name, reading, organisation, reference or the mobile number's last four digits; null for all
 */
record ReviewFilter(
        RegistrationStatus status, String category, String forum, String q, Order order, Optional<Cursor> after) {
    /** In which order the list stands. */
    enum Order {
        NEWEST,
        OLDEST,
        NAME
    }

    static ReviewFilter of(String status, String category, String forum, String q, String order, String after) {
        return new ReviewFilter(
                word(RegistrationStatus.class, status).orElse(null),
                blankToNull(category),
                blankToNull(forum),
                blankToNull(q),
                word(Order.class, order).orElse(Order.NEWEST),
                Cursor.decode(after));
    }

    /** The constant of that name; empty for anything else, so that a mistyped address shows everything. */
    private static <E extends Enum<E>> Optional<E> word(Class<E> type, String name) {
        try {
            return Optional.ofNullable(blankToNull(name)).map(n -> Enum.valueOf(type, n));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
