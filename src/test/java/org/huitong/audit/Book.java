package org.huitong.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.database.DatabaseAccess;
import org.huitong.testsupport.DatabaseResource;

/** What the tests of the log write into it, and what only the schema's owner can do to it. */
@ApplicationScoped
class Book {
    @Inject
    Event<DomainEvent> events;

    @Inject
    DataSource database;

    @Inject
    ChainKeys keys;

    @Inject
    Seals seals;

    /** Something that happens in tests only. */
    record PageTurned(String book, int page) implements DomainEvent {
        @Override
        public String subjectType() {
            return "book";
        }

        @Override
        public String subjectKey() {
            return book;
        }
    }

    /** The key of an object that no other test knows. */
    static String unused() {
        return "B-" + UUID.randomUUID();
    }

    /** Writes that many lines about the book, each in a transaction of its own; gives their ids. */
    List<Long> write(String book, int lines) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            int page = i;
            QuarkusTransaction.requiringNew().run(() -> events.fire(new PageTurned(book, page)));
        }
        QuarkusTransaction.requiringNew().run(() -> AuditEntry.of("book", book).forEach(entry -> ids.add(entry.id)));
        return ids;
    }

    /** What is wrong with the log now, everything committed having been sealed. */
    Optional<Fault> verify() {
        seals.sealAll();
        try {
            return new ChainWalk(database, keys).walk(0, done -> {}).fault();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of an entry in the chain. */
    long seq(long entryId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditSeal.of(entryId).orElseThrow().seq);
    }

    /** Waits until so many lines are about this object: a refusal that needed no thread is written just after its answer. */
    static void awaitLines(String object, int lines) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (Integer.parseInt(Book.read(
                            "select count(*) from audit_entry where '" + object + "' in (subject_key, related_key)"))
                    >= lines) {
                return;
            }
            Thread.sleep(25);
        }
        throw new AssertionError("fewer than " + lines + " lines about " + object);
    }

    /** As root, who can end the connections of others. */
    static Connection root() {
        var passwords = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("target/test-database/mysql.properties"))) {
            passwords.load(file);
            return DriverManager.getConnection(DatabaseResource.owner().url(), "root", passwords.getProperty("root"));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the owner of the schema, whom the log cannot keep out. */
    static int owner(String sql, Object... values) {
        DatabaseAccess owner = DatabaseResource.owner();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One value, read by the owner. */
    static String read(String sql) {
        DatabaseAccess owner = DatabaseResource.owner();
        try (Connection connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password());
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            return result.next() ? result.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That link as a signed end of the chain. */
    static ChainEnd end(ChainKeys keys, long seq) {
        byte[] hash = QuarkusTransaction.requiringNew().call(() -> AuditSeal.<AuditSeal>findById(seq).hash);
        return ChainEnd.signed(ChainEnd.Kind.HEAD, keys, seq, hash);
    }
}
