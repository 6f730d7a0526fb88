package org.huitong.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.sql.DataSource;
import org.huitong.platform.WallClock;
import org.jboss.logging.Logger;

/**
 * Puts what was written into the chain: number, and hash over the link before and the entry. Writers never wait for it: they
 * only add rows, and it only takes rows away that are committed. What is sealed is what stands in {@code audit_unsealed},
 * not what lies behind the last link, so that an entry whose transaction commits late is not passed over.
 */
@ApplicationScoped
class Seals {
    private static final Logger LOG = Logger.getLogger(Seals.class);
    /** A thousand links take some ten milliseconds. */
    private static final int BATCH = 1000;

    private final DataSource database;
    private final ChainKeys keys;
    private final Clock clock;
    private final AtomicLong furthest = new AtomicLong();

    @Inject
    Seals(DataSource database, ChainKeys keys, @WallClock Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** An entry that waits; the row is null if somebody has deleted it meanwhile. */
    private record Waiting(long entryId, SealedRow row) {}

    @Scheduled(every = "{huitong.audit.seal-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void job() {
        try {
            sealAll();
        } catch (RuntimeException e) {
            LOG.error("The audit log could not be sealed; if this does not end, verify it", e);
        }
    }

    /**
     * Seals whatever is committed now.
     *
     * @return how many entries
     */
    int sealAll() {
        if (!QuarkusTransaction.requiringNew().call(this::prepare)) {
            return 0;
        }
        int sealed = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(this::sealBatch);
            sealed += batch;
        } while (batch == BATCH);
        return sealed;
    }

    /** The last link this instance has made or seen: the chain never ends before it again. */
    long furthest() {
        return furthest.get();
    }

    void seen(long seq) {
        furthest.accumulateAndGet(seq, Math::max);
    }

    /**
     * Makes the head before the first batch, in a transaction of its own: two who did so on their way to its lock would wait
     * for each other.
     *
     * @return whether anything waits at all
     */
    private boolean prepare() throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean any = !waiting(connection, 1).isEmpty();
            if (any && ChainEnd.head(connection).isEmpty()) {
                ChainEnd.signed(ChainEnd.Kind.HEAD, keys, 0, ChainEnd.NOTHING.hash())
                        .store(
                                connection,
                                "insert ignore into audit_head (id, seq, hash, suite, key_version, signature)"
                                        + " values (1, ?, ?, ?, ?, ?)");
            }
            return any;
        }
    }

    private int sealBatch() throws SQLException {
        try (Connection connection = database.getConnection()) {
            ChainEnd head = ChainEnd.lockedHead(connection).orElseThrow();
            List<Waiting> entries = waiting(connection, BATCH);
            if (!entries.isEmpty()) {
                ChainEnd end = link(connection, head, entries);
                takeAway(connection, entries);
                end.store(
                        connection,
                        "update audit_head set seq = ?, hash = ?, suite = ?, key_version = ?, signature = ? where id = 1");
                seen(end.seq());
            }
            return entries.size();
        }
    }

    /** In the order of their ids, which is nearly that of time. */
    private static List<Waiting> waiting(Connection connection, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select u.entry_id, " + SealedRow.COLUMNS
                + " from audit_unsealed u left join audit_entry e on e.id = u.entry_id order by u.entry_id limit ?")) {
            statement.setInt(1, limit);
            List<Waiting> entries = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    entries.add(new Waiting(result.getLong(1), SealedRow.read(result, 2)));
                }
            }
            return entries;
        }
    }

    private ChainEnd link(Connection connection, ChainEnd head, List<Waiting> entries) throws SQLException {
        var generation = keys.present();
        Mac mac = keys.links(generation).orElseThrow();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        long seq = head.seq();
        byte[] hash = head.hash();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_seal (seq, entry_id, suite, key_version, hash, sealed_at) values (?, ?, ?, ?, ?, ?)")) {
            for (Waiting entry : entries) {
                hash = SealedRow.hash(mac, ++seq, hash, entry.entryId(), entry.row());
                insert.setLong(1, seq);
                insert.setLong(2, entry.entryId());
                insert.setString(3, generation.suite().name());
                insert.setInt(4, generation.keyVersion());
                insert.setBytes(5, hash);
                insert.setObject(6, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return ChainEnd.signed(ChainEnd.Kind.HEAD, keys, seq, hash);
    }

    private static void takeAway(Connection connection, List<Waiting> entries) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from audit_unsealed where entry_id = ?")) {
            for (Waiting entry : entries) {
                delete.setLong(1, entry.entryId());
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
