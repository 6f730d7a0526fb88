package org.huitong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** Old lines go, and the chain can still be checked; younger ones do not go unnoticed. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RetentionTest {
    /** Everything there is was written before. */
    private static final Instant SOON = Instant.now().plus(Duration.ofHours(1));

    @Inject
    Book book;

    @Inject
    Retention retention;

    @Test
    void whatIsPastItsTermIsPurgedUpToASignedMarkAndTheChainGoesOn() throws Exception {
        book.write(Book.unused(), 3);
        assertEquals(Optional.empty(), book.verify());
        long first = Long.parseLong(Book.read("select min(seq) from audit_seal"));
        String oldest = Book.read("select entry_id from audit_seal where seq = " + first);

        retention.mark(first + 1);
        assertEquals(2, retention.purge(SOON));

        assertEquals(Long.toString(first + 2), Book.read("select min(seq) from audit_seal"));
        assertEquals("0", Book.read("select count(*) from audit_entry where id = " + oldest));
        assertEquals(Optional.empty(), book.verify());
        assertEquals(0, retention.purge(SOON));

        // Whoever deletes one more line leaves a chain that begins where nobody has signed.
        Book.owner("create table kept_seal select * from audit_seal where seq = ?", first + 2);
        Book.owner("delete from audit_seal where seq = ?", first + 2);
        Optional<Fault> found = book.verify();
        Book.owner("insert into audit_seal select * from kept_seal");
        Book.owner("drop table kept_seal");
        assertEquals(Optional.of(new Fault(Fault.Kind.LINK_MISSING, first + 2, null)), found);
        assertEquals(Optional.empty(), book.verify());
    }

    @Test
    void aMarkThatTheKeyHasNotSignedIsNoLeaveToPurge() throws Exception {
        book.write(Book.unused(), 3);
        assertEquals(Optional.empty(), book.verify());
        long last = Long.parseLong(Book.read("select max(seq) from audit_seal"));
        Book.owner(
                "insert into audit_checkpoint select seq, hash, suite, key_version, repeat('x', 32), now()"
                        + " from audit_seal where seq = ?",
                last);
        try {
            assertThrows(SQLException.class, () -> retention.purge(SOON));
        } finally {
            assertEquals(1, Book.owner("delete from audit_checkpoint where seq = ?", last));
        }
        assertTrue(last > 0);
    }

    /** The application may add to the checkpoints: what it has signed for another purpose must not count there. */
    @Test
    void theSignedEndOfTheChainIsNoLeaveToPurge() throws Exception {
        book.write(Book.unused(), 3);
        assertEquals(Optional.empty(), book.verify());
        long last = Long.parseLong(Book.read("select seq from audit_head"));
        Book.owner("insert into audit_checkpoint"
                + " select seq, hash, suite, key_version, signature, utc_timestamp(6) from audit_head");
        String before = Book.read("select count(*) from audit_seal");
        try {
            assertThrows(SQLException.class, () -> retention.purge(SOON));
            assertEquals(before, Book.read("select count(*) from audit_seal"));
        } finally {
            assertEquals(1, Book.owner("delete from audit_checkpoint where seq = ?", last));
        }
    }

    @Test
    void aMarkWithinTheTermPurgesNothingOfIt() throws Exception {
        book.write(Book.unused(), 3);
        assertEquals(Optional.empty(), book.verify());
        long last = Long.parseLong(Book.read("select max(seq) from audit_seal"));
        String before = Book.read("select count(*) from audit_seal");
        retention.mark(last);
        try {
            assertThrows(SQLException.class, () -> retention.purge(Instant.now().minus(Duration.ofDays(180))));
            assertEquals(before, Book.read("select count(*) from audit_seal"));
        } finally {
            assertEquals(1, Book.owner("delete from audit_checkpoint where seq = ?", last));
        }
    }

    /** When a link was made is not in the chain: it must not decide what is old. */
    @Test
    void aBackdatedLinkIsNotMarked() throws Exception {
        List<Long> written = book.write(Book.unused(), 1);
        assertEquals(Optional.empty(), book.verify());
        long seq = book.seq(written.get(0));
        String marks = Book.read("select count(*) from audit_checkpoint");
        Book.owner("update audit_seal set sealed_at = '2001-01-01' where seq = ?", seq);
        retention.nightly();
        assertEquals(marks, Book.read("select count(*) from audit_checkpoint"));
    }

    @Test
    void aBrokenChainIsNotMarked() throws Exception {
        List<Long> written = book.write(Book.unused(), 2);
        assertEquals(Optional.empty(), book.verify());
        long seq = book.seq(written.get(0));
        String marks = Book.read("select count(*) from audit_checkpoint");
        Book.owner("update audit_entry set actor = 'nobody' where id = ?", written.get(0));
        try {
            retention.mark(seq + 1);
            assertEquals(marks, Book.read("select count(*) from audit_checkpoint"));
        } finally {
            Book.owner("update audit_entry set actor = '' where id = ?", written.get(0));
        }
        assertEquals(Optional.empty(), book.verify());
    }
}
