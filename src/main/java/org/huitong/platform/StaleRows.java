package org.huitong.platform;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Rows of one table that are not yet sealed with the present key. They are written past their entity, whose version stays:
 * nobody's change is refused because of it, and a row that one overwrites is met again.
 */
public final class StaleRows {
    private static final Logger LOG = Logger.getLogger(StaleRows.class);

    private final EntityManager database;
    private final FieldCipher cipher;
    private final String table;
    private final String stale;

    /**
     * @param table its {@code id} is a number
     * @param columns the sealed ones; null in them is not stale
     */
    public StaleRows(EntityManager database, FieldCipher cipher, String table, String... columns) {
        this.database = database;
        this.cipher = cipher;
        this.table = table;
        this.stale = Arrays.stream(columns)
                .map(column -> "substring(" + column + ", 1, :n) <> :head")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Seals one row again. */
    @FunctionalInterface
    public interface Sealer {
        /**
         * @param row the id, then what was asked for
         * @throws IllegalArgumentException if no known key opens it
         */
        void seal(Object[] row);
    }

    /** How many there are. */
    public long count() {
        byte[] head = cipher.presentHead();
        return ((Number) database.createNativeQuery("select count(*) from " + table + " where " + stale)
                        .setParameter("head", head)
                        .setParameter("n", head.length)
                        .getSingleResult())
                .longValue();
    }

    /**
     * Locks the next ones and has each sealed; those that somebody holds are passed over. One that cannot be opened is named
     * in the log, stays as it is, and stops no other.
     *
     * @param columns what the sealer needs, as SQL
     * @return the last id that was looked at; empty when no row is left behind {@code after}
     */
    public OptionalLong next(String columns, long after, int limit, Sealer sealer) {
        byte[] head = cipher.presentHead();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("select id, " + columns + " from " + table
                        + " where id > :after and " + stale + " order by id limit :most for update skip locked")
                .setParameter("after", after)
                .setParameter("head", head)
                .setParameter("n", head.length)
                .setParameter("most", limit)
                .getResultList();
        OptionalLong last = OptionalLong.empty();
        for (Object[] row : rows) {
            long id = ((Number) row[0]).longValue();
            try {
                sealer.seal(row);
            } catch (IllegalArgumentException e) {
                LOG.errorf("%s %d cannot be read with any known key and stays as it is", table, id);
            }
            last = OptionalLong.of(id);
        }
        return last;
    }

    /** The same where one column is all there is to seal. */
    public OptionalLong next(String column, String purpose, long after, int limit) {
        return next(column, after, limit, row -> database.createNativeQuery(
                        "update " + table + " set " + column + " = :value where id = :id")
                .setParameter("value", again(purpose, (byte[]) row[1]))
                .setParameter("id", row[0])
                .executeUpdate());
    }

    /** The value under the present key. */
    public byte[] again(String purpose, byte[] value) {
        return cipher.seal(purpose, cipher.openBytes(purpose, value));
    }
}
