package org.huitong.staff;

import java.util.Locale;
import java.util.Optional;
import org.huitong.platform.Cursor;
import org.huitong.platform.Known;

/**
 * Which accounts an administrator looks at.
 *
 * @param q part of the name or user name; empty for all
 * @param state null for all
 */
record AccountFilter(String q, AccountState state, Optional<Cursor> after) {
    /** Anything that makes no sense shows everything. */
    static AccountFilter of(String q, String state, String after) {
        return new AccountFilter(
                q == null ? "" : q.trim(), Known.of(AccountState.class, state).orElse(null), Cursor.decode(after));
    }

    public boolean any() {
        return !q.isEmpty() || state != null;
    }

    String pattern() {
        return "%"
                + q.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
    }
}
