package org.huitong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** Old lines go, and the chain can still be checked; younger ones do not go unnoticed. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RetentionTest {
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
        assertEquals(2, retention.purge());

        assertEquals(Long.toString(first + 2), Book.read("select min(seq) from audit_seal"));
        assertEquals("0", Book.read("select count(*) from audit_entry where id = " + oldest));
        assertEquals(Optional.empty(), book.verify());
        assertEquals(0, retention.purge());

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
            assertThrows(SQLException.class, () -> retention.purge());
        } finally {
            assertEquals(1, Book.owner("delete from audit_checkpoint where seq = ?", last));
        }
        assertTrue(last > 0);
    }
}
