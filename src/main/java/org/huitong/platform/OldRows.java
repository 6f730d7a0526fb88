package org.huitong.platform;

import java.time.Duration;
import java.util.List;

/** Rows of a package that are of no use any more some time after they were: one bean of this lets them be deleted. */
public interface OldRows {
    /**
     * Six months at their longest: as long as records of what was done on a network have to be kept (Cybersecurity Law,
     * article 21 as of the 2017 text), what lies beside the log may still be asked for.
     */
    Duration SIX_MONTHS = Duration.ofDays(184);

    List<Term> terms();

    /**
     * Rows of a table that go some time after the moment in a column of theirs, by the real clock; null stays. The column
     * is the first of an index.
     */
    record Term(String table, String column, Duration kept) {}
}
