package org.huitong.audit;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.platform.WallClock;
import org.huitong.platform.database.LogTerm;
import org.jboss.logging.Logger;

/**
 * Ends the term of old lines. The application signs up to where the log may be purged and cannot purge it; the owner of the
 * schema can purge it and cannot sign. So nothing younger than the term goes unnoticed, and the chain stays verifiable.
 */
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int BATCH = 2000;

    private final DataSource database;
    private final ChainKeys keys;
    private final AuditConfig config;
    private final Clock clock;
    private final String url;
    private final Optional<String> owner;
    private final Optional<String> password;

    @Inject
    Retention(
            DataSource database,
            ChainKeys keys,
            AuditConfig config,
            @WallClock Clock clock,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> owner,
            @ConfigProperty(name = "quarkus.flyway.password") Optional<String> password) {
        this.database = database;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
        this.url = url;
        this.owner = owner;
        this.password = password;
    }

    /** Before anything is written under a term that is too short. */
    void check(@Observes @Priority(1) StartupEvent start) {
        LogTerm.requireLongEnough(config.keep());
    }

    @Scheduled(
            cron = "{huitong.audit.purge-at:0 10 4 * * ?}",
            timeZone = "{huitong.zone:Asia/Shanghai}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        Instant moment = clock.instant().minus(config.keep());
        try {
            mark(lastBefore(moment));
            if (config.purge() && owner.isPresent()) {
                long purged = purge(moment);
                if (purged > 0) {
                    LOG.infof("%d lines of the audit log were past their term and are purged", purged);
                }
            }
        } catch (SQLException e) {
            LOG.error("The audit log could not be purged", e);
        }
    }

    /**
     * The last link before the first whose entry was written at that moment or later. By the entry's time, which the chain
     * holds fast; the link's own is not in it. 0 if there is none beyond the last mark.
     */
    private long lastBefore(Instant moment) throws SQLException {
        try (Connection connection = database.getConnection()) {
            long marked =
                    ChainEnd.lastCheckpoint(connection).orElse(ChainEnd.NOTHING).seq();
            long last = firstSince(connection, marked + 1, Long.MAX_VALUE, moment)
                    .map(young -> young - 1)
                    .orElse(ChainEnd.head(connection).orElse(ChainEnd.NOTHING).seq());
            return last > marked ? last : 0;
        }
    }

    /** Signs that the log may be purged up to this link, once it has been verified up to there. */
    void mark(long seq) throws SQLException {
        if (seq == 0) {
            return;
        }
        Optional<byte[]> hash = new ChainWalk(database, keys).upTo(seq);
        if (hash.isEmpty()) {
            LOG.error("The audit log is broken: nothing of it may be purged until it is verified");
            return;
        }
        try (Connection connection = database.getConnection()) {
            ChainEnd.signed(ChainEnd.Kind.MARK, keys, seq, hash.get())
                    .store(
                            connection,
                            "insert ignore into audit_checkpoint (seq, hash, suite, key_version, signature, set_at)"
                                    + " values (?, ?, ?, ?, ?, utc_timestamp(6))");
        }
    }

    /**
     * Deletes what lies before the last checkpoint, as the owner of the schema, a few lines at a time.
     *
     * @param moment no line written then or later goes, whatever is signed
     * @return how many lines
     */
    long purge(Instant moment) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner.orElseThrow(), password.orElse(""))) {
            ChainEnd checkpoint = ChainEnd.lastCheckpoint(connection).orElse(ChainEnd.NOTHING);
            if (!checkpoint.genuine(keys)) {
                throw new SQLException("the checkpoint of the audit log is not genuine: verify the log");
            }
            connection.setAutoCommit(false);
            long purged = 0;
            long from = first(connection);
            while (from <= checkpoint.seq()) {
                long to = Math.min(checkpoint.seq(), from + BATCH - 1);
                if (firstSince(connection, from, to, moment).isPresent()) {
                    throw new SQLException("the checkpoint of the audit log lies within the term: verify the log");
                }
                delete(
                        connection,
                        "delete e from audit_entry e join audit_seal s on s.entry_id = e.id where s.seq between ? and ?",
                        from,
                        to);
                purged += delete(connection, "delete from audit_seal where seq between ? and ?", from, to);
                connection.commit();
                from = to + 1;
            }
            return purged;
        }
    }

    /** The first of these links whose entry was written at that moment or later. */
    private static Optional<Long> firstSince(Connection connection, long from, long to, Instant moment)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select s.seq from audit_seal s join audit_entry e on e.id = s.entry_id"
                        + " where s.seq between ? and ? and e.at >= ? order by s.seq limit 1")) {
            statement.setLong(1, from);
            statement.setLong(2, to);
            statement.setObject(3, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(result.getLong(1)) : Optional.empty();
            }
        }
    }

    private static long first(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select coalesce(min(seq), 9223372036854775807) from audit_seal");
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private static int delete(Connection connection, String sql, long from, long to) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, from);
            statement.setLong(2, to);
            return statement.executeUpdate();
        }
    }
}
