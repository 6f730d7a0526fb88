package org.huitong.registration;

import java.sql.SQLException;
import java.util.Set;

/** Tells failures that come from others working at the same time, and vanish when one tries again, from all others. */
final class DatabaseClash {
    /** MySQL: duplicate key, lock wait timeout, deadlock. */
    private static final Set<Integer> CODES = Set.of(1062, 1205, 1213);

    private DatabaseClash() {}

    static boolean in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
