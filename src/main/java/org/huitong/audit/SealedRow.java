package org.huitong.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;

/**
 * An entry as the database holds it, in the one form in which it is hashed.
 *
 * @param texts everything but id and time, in the order of {@link #COLUMNS}; null where the column is
 */
record SealedRow(long id, Instant at, List<String> texts) {
    /** In the order in which they are hashed; a new column goes to the end and gets a format of its own. */
    static final String COLUMNS = "e.id, e.at, e.actor_kind, e.actor, e.address, e.action, e.result, e.code,"
            + " e.subject_type, e.subject_key, e.related_key, e.detail";

    private static final int TEXTS = 10;
    private static final byte[] FORMAT = "huitong-audit-1".getBytes(StandardCharsets.US_ASCII);

    /** @param from where {@link #COLUMNS} begin in the result; null if there is no such entry */
    static SealedRow read(ResultSet result, int from) throws SQLException {
        long id = result.getLong(from);
        if (result.wasNull()) {
            return null;
        }
        Instant at = result.getObject(from + 1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        String[] texts = new String[TEXTS];
        for (int i = 0; i < TEXTS; i++) {
            texts[i] = result.getString(from + 2 + i);
        }
        return new SealedRow(id, at, Arrays.asList(texts));
    }

    /**
     * The hash of a link: of its number, the link before it, and its entry. Every text goes in with its length, so that
     * nothing can be moved from one column to the next.
     *
     * @param row null if the entry was gone before it could be sealed
     */
    static byte[] hash(Mac mac, long seq, byte[] previous, long entryId, SealedRow row) {
        mac.update(FORMAT);
        mac.update(number(seq));
        mac.update(previous);
        mac.update(number(entryId));
        if (row != null) {
            mac.update(number(row.at.getEpochSecond()));
            mac.update(number(row.at.getNano()));
            for (String text : row.texts) {
                byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
                mac.update(number(bytes == null ? -1 : bytes.length));
                if (bytes != null) {
                    mac.update(bytes);
                }
            }
        }
        return mac.doFinal();
    }

    static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }
}
