package org.huitong.platform;

import java.util.OptionalLong;

/** Columns of a package that hold sealed values or blind indexes: one bean of this lets a change of the key reach them. */
public interface SealedColumns {
    /** Position among all; whoever keeps a copy of another's index comes after it. */
    int order();

    /** For the operator's log, in English. */
    String name();

    /** How many rows are not yet under the present key. */
    long left();

    /**
     * Seals rows again that are not under the present key, in the transaction of the caller and in the order of ids. Rows
     * that somebody holds are left for another time.
     *
     * @param after the id to begin behind
     * @param limit how many at most
     * @return the last id that was looked at; empty when no row is left behind {@code after}
     */
    OptionalLong reseal(long after, int limit);
}
