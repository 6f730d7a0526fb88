package org.huitong.audit;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.crypto.Mac;
import javax.sql.DataSource;

/** Goes through the chain from its beginning to its end, a page at a time, and stops at the first fault. */
final class ChainWalk {
    private static final int PAGE = 2000;

    private final DataSource database;
    private final ChainKeys keys;
    private final Map<ChainKeys.Generation, Optional<Mac>> macs = new HashMap<>();
    private long seq;
    private byte[] hash;

    ChainWalk(DataSource database, ChainKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** What came of it; the end that was reached is null if the log is empty. */
    record Finding(Optional<Fault> fault, ChainEnd end) {}

    /**
     * Entries that are written meanwhile are left to the next time.
     *
     * @param notBefore the chain is known to have reached this link once
     * @param progress told how many links are checked, now and then
     */
    Finding walk(long notBefore, LongConsumer progress) throws SQLException {
        ChainEnd head;
        try (Connection connection = database.getConnection()) {
            head = ChainEnd.head(connection).orElse(ChainEnd.NOTHING);
        }
        Optional<Fault> fault = begin().or(() -> signature(head));
        if (fault.isEmpty()) {
            fault = links(head, progress);
        }
        if (fault.isPresent()) {
            return new Finding(fault, head);
        }
        if (!MessageDigest.isEqual(hash, head.hash()) || head.seq() < notBefore) {
            return new Finding(Optional.of(new Fault(Fault.Kind.END_CHANGED, head.seq(), null)), head);
        }
        return new Finding(inserted(), head);
    }

    /**
     * From its beginning up to a link that is there.
     *
     * @return the link's hash as it must be; empty if there is a fault before
     */
    Optional<byte[]> upTo(long last) throws SQLException {
        if (begin().isPresent() || last < seq) {
            return Optional.empty();
        }
        while (seq < last) {
            if (page(Math.min(last, seq + PAGE)).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(hash);
    }

    /** At link 1, or behind a signed checkpoint. */
    private Optional<Fault> begin() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select min(seq) from audit_seal");
                ResultSet result = statement.executeQuery()) {
            result.next();
            long first = result.getLong(1);
            ChainEnd checkpoint = ChainEnd.lastCheckpoint(connection).orElse(ChainEnd.NOTHING);
            ChainEnd start = first == 1 ? ChainEnd.NOTHING : checkpoint;
            seq = start.seq();
            hash = start.hash();
            return start.genuine(keys)
                    ? Optional.empty()
                    : Optional.of(new Fault(Fault.Kind.BEGINNING_CHANGED, first, null));
        }
    }

    private Optional<Fault> signature(ChainEnd head) {
        return head.genuine(keys) && head.seq() >= seq
                ? Optional.empty()
                : Optional.of(new Fault(Fault.Kind.END_CHANGED, head.seq(), null));
    }

    /** From where the walk stands to the head. */
    private Optional<Fault> links(ChainEnd head, LongConsumer progress) throws SQLException {
        long begun = seq;
        while (seq < head.seq()) {
            Optional<Fault> fault = page(Math.min(head.seq(), seq + PAGE));
            if (fault.isPresent() && !purgedMeanwhile(fault.get())) {
                return fault;
            }
            progress.accept(seq - begun);
        }
        return Optional.empty();
    }

    /** A purge may overtake the check: what is missing may be missing then, and the chain goes on behind the checkpoint. */
    private boolean purgedMeanwhile(Fault fault) throws SQLException {
        if (fault.kind() != Fault.Kind.LINK_MISSING && fault.kind() != Fault.Kind.ENTRY_MISSING) {
            return false;
        }
        try (Connection connection = database.getConnection()) {
            ChainEnd checkpoint = ChainEnd.lastCheckpoint(connection).orElse(ChainEnd.NOTHING);
            boolean purged = fault.seq() <= checkpoint.seq() && checkpoint.genuine(keys);
            if (purged) {
                seq = checkpoint.seq();
                hash = checkpoint.hash();
            }
            return purged;
        }
    }

    private Optional<Fault> page(long last) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select s.seq, s.entry_id, s.suite, s.key_version, s.hash, " + SealedRow.COLUMNS
                                + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
                                + " where s.seq > ? and s.seq <= ? order by s.seq")) {
            statement.setLong(1, seq);
            statement.setLong(2, last);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Optional<Fault> fault = link(result);
                    if (fault.isPresent()) {
                        return fault;
                    }
                }
            }
        }
        return seq == last ? Optional.empty() : Optional.of(new Fault(Fault.Kind.LINK_MISSING, seq + 1, null));
    }

    private Optional<Fault> link(ResultSet result) throws SQLException {
        long next = result.getLong(1);
        long entryId = result.getLong(2);
        if (next != seq + 1) {
            return Optional.of(new Fault(Fault.Kind.LINK_MISSING, seq + 1, null));
        }
        SealedRow row = SealedRow.read(result, 6);
        Optional<Mac> mac = ChainKeys.Generation.of(result.getString(3), result.getInt(4))
                .flatMap(generation -> macs.computeIfAbsent(generation, keys::links));
        if (mac.isEmpty()) {
            return Optional.of(new Fault(Fault.Kind.KEY_UNKNOWN, next, entryId));
        }
        if (row == null) {
            return Optional.of(new Fault(Fault.Kind.ENTRY_MISSING, next, entryId));
        }
        hash = SealedRow.hash(mac.get(), next, hash, entryId, row);
        seq = next;
        return MessageDigest.isEqual(hash, result.getBytes(5))
                ? Optional.empty()
                : Optional.of(new Fault(Fault.Kind.CHANGED, next, entryId));
    }

    /** An entry and its place among those that wait are committed at once, and so are its link and its leaving them. */
    private Optional<Fault> inserted() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select e.id from audit_entry e"
                        + " left join audit_seal s on s.entry_id = e.id"
                        + " left join audit_unsealed u on u.entry_id = e.id"
                        + " where s.entry_id is null and u.entry_id is null order by e.id limit 1");
                ResultSet result = statement.executeQuery()) {
            return result.next()
                    ? Optional.of(new Fault(Fault.Kind.INSERTED, null, result.getLong(1)))
                    : Optional.empty();
        }
    }
}
