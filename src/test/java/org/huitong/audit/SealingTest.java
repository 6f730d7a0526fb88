package org.huitong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.database.DatabaseAccess;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sealing beside those who write: nothing is passed over, and nobody waits. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SealingTest {
    private static final int WRITERS = 16;
    private static final int LINES = 40;

    @Inject
    Book book;

    @Inject
    Seals seals;

    @Inject
    Event<DomainEvent> events;

    /** The transaction comes to nothing. */
    private static final class TornOut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() throws InterruptedException {
        threads.shutdown();
        assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
        assertEquals(Optional.empty(), book.verify());
    }

    @Test
    void sixteenWritersAndThreeSealersLoseNothing() throws Exception {
        String title = Book.unused();
        var writing = new AtomicBoolean(true);
        List<Future<?>> sealers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sealers.add(threads.submit(() -> {
                while (writing.get()) {
                    seals.sealAll();
                }
            }));
        }
        List<Future<?>> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            int writer = w;
            writers.add(threads.submit(() -> {
                for (int i = 0; i < LINES; i++) {
                    int page = i;
                    try {
                        QuarkusTransaction.requiringNew().run(() -> {
                            events.fire(new Book.PageTurned(title, page));
                            flush();
                            // Some commit late, and some not at all.
                            pause(page % 7 == writer % 7 ? 15 : 0);
                            if (page % 10 == 9) {
                                throw new TornOut();
                            }
                        });
                    } catch (TornOut e) {
                        // Neither written nor sealed.
                    }
                }
            }));
        }
        try {
            for (Future<?> writer : writers) {
                writer.get(60, TimeUnit.SECONDS);
            }
        } finally {
            writing.set(false);
        }
        for (Future<?> sealer : sealers) {
            sealer.get(60, TimeUnit.SECONDS);
        }
        seals.sealAll();

        String written = Integer.toString(WRITERS * LINES * 9 / 10);
        assertEquals(written, Book.read("select count(*) from audit_entry where subject_key = '" + title + "'"));
        assertEquals(
                written,
                Book.read("select count(distinct s.seq) from audit_seal s join audit_entry e on e.id = s.entry_id"
                        + " where e.subject_key = '" + title + "'"));
    }

    /** The danger is real: whoever seals what lies behind the last sealed id passes over the one that commits late. */
    @Test
    void anEntryThatCommitsLateIsSealedThoughTheChainHasGoneOn() throws Exception {
        String late = Book.unused();
        var written = new CountDownLatch(1);
        var sealed = new CountDownLatch(1);
        Future<?> slow = threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            events.fire(new Book.PageTurned(late, 1));
            flush();
            written.countDown();
            await(sealed);
        }));
        assertTrue(written.await(20, TimeUnit.SECONDS));
        long quick = book.write(Book.unused(), 1).get(0);
        seals.sealAll();
        long furthest = Long.parseLong(Book.read("select max(entry_id) from audit_seal"));
        sealed.countDown();
        slow.get(20, TimeUnit.SECONDS);

        long id = Long.parseLong(Book.read("select id from audit_entry where subject_key = '" + late + "'"));
        assertEquals(quick, furthest);
        assertEquals(
                "0",
                Book.read("select count(*) from audit_entry where id = " + id + " and id > " + furthest),
                "the late one lies behind what is sealed, or this test proves nothing");
        seals.sealAll();
        assertTrue(book.seq(id) > book.seq(quick));
    }

    @Test
    void writersDoNotWaitWhileABatchIsBeingSealed() throws Exception {
        book.write(Book.unused(), 3);
        try (Connection sealing = connect()) {
            sealing.setAutoCommit(false);
            try (Statement statement = sealing.createStatement()) {
                statement.execute("select * from audit_head where id = 1 for update");
                statement.execute("insert into audit_seal select coalesce(max(seq), 0) + 1000000, -1, 'INTL', 1,"
                        + " repeat('x', 32), now() from audit_seal");
                statement.execute("delete from audit_unsealed");
            }
            Future<List<Long>> writer = threads.submit(() -> book.write(Book.unused(), 20));
            assertEquals(20, writer.get(20, TimeUnit.SECONDS).size(), "while the batch is open");
            sealing.rollback();
        }
    }

    /** The sealer dies with its batch linked and not committed: the next one begins where the chain had ended. */
    @Test
    void aKilledSealerLeavesTheChainWhole() throws Exception {
        List<Long> ids = book.write(Book.unused(), 5);
        Future<Integer> killed;
        try (Connection root = Book.root();
                Statement statement = root.createStatement()) {
            root.setAutoCommit(false);
            // It has linked its batch and waits to take it from those that wait: there it is killed.
            statement.execute("select * from audit_unsealed where entry_id = " + ids.get(4) + " for update");
            killed = threads.submit(() -> seals.sealAll());
            String connection = waitingFor("delete from audit_unsealed%");
            assertTrue(Integer.parseInt(Book.read("select count(*) from audit_unsealed")) >= 5);
            statement.execute("kill " + connection);
            root.rollback();
        }
        Future<Integer> dead = killed;
        assertThrows(Exception.class, () -> dead.get(20, TimeUnit.SECONDS));
        assertEquals(
                "5",
                Book.read("select count(*) from audit_unsealed where entry_id between " + ids.get(0) + " and "
                        + ids.get(4)));

        assertEquals(Optional.empty(), book.verify());
        assertEquals(4, book.seq(ids.get(4)) - book.seq(ids.get(0)));
    }

    private static String waitingFor(String statement) throws Exception {
        try (Connection root = Book.root();
                PreparedStatement look = root.prepareStatement(
                        "select id from information_schema.processlist where info like ? limit 1")) {
            look.setString(1, statement);
            for (int i = 0; i < 200; i++) {
                try (ResultSet result = look.executeQuery()) {
                    if (result.next()) {
                        return result.getString(1);
                    }
                }
                pause(25);
            }
        }
        throw new AssertionError("nobody waits in " + statement);
    }

    private static Connection connect() throws Exception {
        DatabaseAccess owner = DatabaseResource.owner();
        return DriverManager.getConnection(owner.url(), owner.username(), owner.password());
    }

    private static void flush() {
        Panache.getEntityManager().flush();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
