package org.huitong.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** What is of no use any more goes, after its term and not before. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ForgettingTest {
    /** Two batches and a part of one. */
    private static final int MANY = 1_100;

    @Inject
    Forgetting forgetting;

    @Inject
    EntityManager database;

    /** Unlike that of any other test. */
    private final String name = UUID.randomUUID().toString().replace("-", "");

    @Test
    void sessionsLinksAndMessagesGoAfterSixMonthsAndNotBefore() {
        List<Long> kept = rows(183);
        List<Long> gone = rows(185);
        forgetting.run();
        assertEquals(List.of(1L, 1L, 1L, 1L, 1L), count(kept));
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L), count(gone));
    }

    /** As several instances do. */
    @Test
    void manyOldRowsGoInBatchesAlsoByManyAtOnce() throws Exception {
        insert(
                "insert into identity_turn (turn_key, taken_at)"
                        + " with recursive n (i) as (select 1 union all select i + 1 from n where i < " + MANY / 2 + ")"
                        + " select concat(unhex(left(md5('" + name + "'), 24)), twice, lpad(i, 19, '0')),"
                        + " utc_timestamp(6) - interval 3 day from n, (select 1 twice union select 2) pairs",
                MANY);
        var pool = Executors.newFixedThreadPool(4);
        Callable<Void> run = () -> {
            forgetting.run();
            return null;
        };
        for (Future<Void> done : pool.invokeAll(Collections.nCopies(4, run))) {
            done.get();
        }
        pool.shutdown();
        assertEquals(0L, count("identity_turn where taken_at < utc_timestamp(6) - interval 2 day"));
    }

    /** A row of each kind whose term began so many days ago; its ids, in the order of {@link #count(List)}. */
    private List<Long> rows(int days) {
        String then = "utc_timestamp(6) - interval " + days + " day";
        long session = id();
        insert(
                "insert into staff_session (id, version, account_id, key_hash, stage, created_at, last_seen_at) select "
                        + session + ", 0, id, " + key(session, 32) + ", 'INSIDE', " + then + ", " + then
                        + " from account where username = 'reporting'",
                1);
        long access = id();
        insert(
                "insert into access_link (id, version, account_id, token_hash, purpose, created_at, expires_at) select "
                        + access + ", 0, id, " + key(access, 32) + ", 'INVITATION', " + then + ", " + then
                        + " from account where username = 'reporting'",
                1);
        long expired = link(then, "null", then);
        long revoked = link(then, then, "utc_timestamp(6) + interval 1 day");
        long message = id();
        insert(
                "insert into outbox_message (id, version, intent, kind, language, status, attempts, due_at, expires_at,"
                        + " created_at, changed_at) values (" + message + ", 0, '" + name + message
                        + "', 'SMS', 'zh', 'SENT', 1, " + then + ", " + then + ", " + then + ", " + then + ")",
                1);
        return List.of(session, access, expired, revoked, message);
    }

    private long link(String created, String revoked, String expires) {
        long id = id();
        insert(
                "insert into personal_link (id, version, link_key, audience, subject_id, created_at, revoked_at, expires_at)"
                        + " values (" + id + ", 0, " + key(id, 12) + ", 'GUEST', " + id + ", " + created + ", "
                        + revoked
                        + ", " + expires + ")",
                1);
        return id;
    }

    private List<Long> count(List<Long> ids) {
        List<String> tables =
                List.of("staff_session", "access_link", "personal_link", "personal_link", "outbox_message");
        return IntStream.range(0, ids.size())
                .mapToObj(i -> count(tables.get(i) + " where id = " + ids.get(i)))
                .toList();
    }

    private long count(String what) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + what)
                                .getSingleResult())
                        .longValue());
    }

    private void insert(String statement, int rows) {
        int inserted = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(statement).executeUpdate());
        assertEquals(rows, inserted);
    }

    private static long id() {
        return TsidCreator.getTsid().toLong();
    }

    private String key(long id, int bytes) {
        return "substring(unhex(sha2('" + name + id + "', 256)), 1, " + bytes + ")";
    }
}
