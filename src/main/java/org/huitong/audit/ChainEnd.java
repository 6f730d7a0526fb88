package org.huitong.audit;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.crypto.Mac;

/**
 * A place in the chain that is signed: where it ends, or where it begins after a purge. Without the signature somebody could
 * cut the chain at any link and call that its end.
 *
 * @param signature null for the beginning of an empty log, which nobody signs
 */
record ChainEnd(Kind kind, long seq, byte[] hash, ChainKeys.Generation generation, byte[] signature) {
    /** Before the first link. */
    static final ChainEnd NOTHING = new ChainEnd(Kind.HEAD, 0, new byte[32], null, null);

    private static final String COLUMNS = "seq, hash, suite, key_version, signature";

    /** What is said of the place; each kind is signed with a key of its own, so that none passes for another. */
    enum Kind {
        /** Here the chain ends. */
        HEAD(ChainKeys::ends),
        /** Up to here the log may be purged. */
        MARK(ChainKeys::marks);

        private final BiFunction<ChainKeys, ChainKeys.Generation, Optional<Mac>> key;

        Kind(BiFunction<ChainKeys, ChainKeys.Generation, Optional<Mac>> key) {
            this.key = key;
        }
    }

    static ChainEnd signed(Kind kind, ChainKeys keys, long seq, byte[] hash) {
        var generation = keys.present();
        Mac mac = kind.key.apply(keys, generation).orElseThrow(() -> new IllegalStateException("no present key"));
        return new ChainEnd(kind, seq, hash, generation, sign(mac, seq, hash));
    }

    /** Whether somebody with the key has signed this. */
    boolean genuine(ChainKeys keys) {
        return signature == null
                ? seq == 0
                : Optional.ofNullable(generation)
                        .flatMap(known -> kind.key.apply(keys, known))
                        .map(mac -> MessageDigest.isEqual(sign(mac, seq, hash), signature))
                        .orElse(false);
    }

    /** Where the chain ends; empty while nothing was ever sealed. */
    static Optional<ChainEnd> head(Connection connection) throws SQLException {
        return read(connection, Kind.HEAD, "select " + COLUMNS + " from audit_head where id = 1");
    }

    /** As {@link #head}; nobody else seals until this transaction has ended. */
    static Optional<ChainEnd> lockedHead(Connection connection) throws SQLException {
        return read(connection, Kind.HEAD, "select " + COLUMNS + " from audit_head where id = 1 for update");
    }

    /** The last mark up to which the log may be purged. */
    static Optional<ChainEnd> lastCheckpoint(Connection connection) throws SQLException {
        return read(connection, Kind.MARK, "select " + COLUMNS + " from audit_checkpoint order by seq desc limit 1");
    }

    private static Optional<ChainEnd> read(Connection connection, Kind kind, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            return result.next()
                    ? Optional.of(new ChainEnd(
                            kind,
                            result.getLong(1),
                            result.getBytes(2),
                            ChainKeys.Generation.of(result.getString(3), result.getInt(4))
                                    .orElse(null),
                            result.getBytes(5)))
                    : Optional.empty();
        }
    }

    /** @param sql ends in {@code (seq, hash, suite, key_version, signature)} or assigns them in that order */
    void store(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, seq);
            statement.setBytes(2, hash);
            statement.setString(3, generation.suite().name());
            statement.setInt(4, generation.keyVersion());
            statement.setBytes(5, signature);
            statement.executeUpdate();
        }
    }

    private static byte[] sign(Mac mac, long seq, byte[] hash) {
        mac.update(SealedRow.number(seq));
        return mac.doFinal(hash);
    }
}
