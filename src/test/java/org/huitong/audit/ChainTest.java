package org.huitong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has the whole database in hand, but not the secret, is found out; each test puts back what it took. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ChainTest {
    @Inject
    Book book;

    @Inject
    DataSource database;

    @Inject
    ChainKeys keys;

    @Inject
    Seals seals;

    private List<Long> ids;

    @BeforeEach
    void fiveLines() {
        ids = book.write(Book.unused(), 5);
        assertEquals(Optional.empty(), book.verify());
    }

    @AfterEach
    void wholeAgain() {
        assertEquals(Optional.empty(), book.verify());
    }

    private Fault fault(Fault.Kind kind, int line) {
        return new Fault(kind, book.seq(ids.get(line)), ids.get(line));
    }

    @Test
    void aChangedTextIsFoundAndTheFirstNamed() {
        tampered("update audit_entry set actor = 'nobody' where id in (?, ?)", 2, 4);
        Optional<Fault> found = book.verify();
        tampered("update audit_entry set actor = '' where id in (?, ?)", 2, 4);
        assertEquals(Optional.of(fault(Fault.Kind.CHANGED, 2)), found);
    }

    @Test
    void aTimeMovedByAMicrosecondIsFound() {
        tampered("update audit_entry set at = at + interval 1 microsecond where id = ?", 1);
        Optional<Fault> found = book.verify();
        tampered("update audit_entry set at = at - interval 1 microsecond where id = ?", 1);
        assertEquals(Optional.of(fault(Fault.Kind.CHANGED, 1)), found);
    }

    @Test
    void nothingCanBeMovedFromOneColumnToTheNext() {
        String key = Book.read("select subject_key from audit_entry where id = " + ids.get(3));
        Book.owner(
                "update audit_entry set subject_type = concat(subject_type, 'B'), subject_key = ? where id = ?",
                key.substring(1),
                ids.get(3));
        Optional<Fault> found = book.verify();
        Book.owner("update audit_entry set subject_type = 'book', subject_key = ? where id = ?", key, ids.get(3));
        assertEquals(Optional.of(fault(Fault.Kind.CHANGED, 3)), found);
    }

    @Test
    void aDeletedLineIsFound() {
        Fault expected = fault(Fault.Kind.ENTRY_MISSING, 2);
        keep("audit_entry", "id = " + ids.get(2));
        Optional<Fault> found = book.verify();
        putBack("audit_entry");
        assertEquals(Optional.of(expected), found);
    }

    @Test
    void aLineDeletedWithItsLinkIsFound() {
        long seq = book.seq(ids.get(2));
        keep("audit_entry", "id = " + ids.get(2));
        keep("audit_seal", "seq = " + seq);
        Optional<Fault> found = book.verify();
        putBack("audit_entry");
        putBack("audit_seal");
        assertEquals(Optional.of(new Fault(Fault.Kind.LINK_MISSING, seq, null)), found);
    }

    @Test
    void twoLinesThatHaveChangedPlacesAreFound() {
        Fault expected = fault(Fault.Kind.CHANGED, 1);
        swap(1, 3);
        Optional<Fault> found = book.verify();
        swap(1, 3);
        assertEquals(Optional.of(expected), found);
    }

    @Test
    void aLineThatWasPutInIsFound() {
        long id = ids.get(0) - 1;
        Book.owner(
                "insert into audit_entry (id, at, actor_kind, actor, action, subject_type, subject_key, detail)"
                        + " select ?, at, actor_kind, 'reviewer1', action, subject_type, subject_key, detail from audit_entry"
                        + " where id = ?",
                id,
                ids.get(2));
        Optional<Fault> found = book.verify();
        Book.owner("delete from audit_entry where id = ?", id);
        assertEquals(Optional.of(new Fault(Fault.Kind.INSERTED, null, id)), found);
    }

    @Test
    void aDeletedTailIsFound() {
        long last = book.seq(ids.get(4));
        long first = book.seq(ids.get(3));
        keep("audit_entry", "id in (" + ids.get(3) + ", " + ids.get(4) + ")");
        keep("audit_seal", "seq between " + first + " and " + last);
        Optional<Fault> found = book.verify();
        putBack("audit_entry");
        putBack("audit_seal");
        assertEquals(Optional.of(new Fault(Fault.Kind.LINK_MISSING, first, null)), found);
    }

    /** The end is signed: the place of an earlier link is no end that the key has signed. */
    @Test
    void anEndThatWasMovedWithTheTailIsFound() {
        long before = book.seq(ids.get(2));
        long last = Long.parseLong(Book.read("select seq from audit_head"));
        keep("audit_entry", "id in (select entry_id from audit_seal where seq > " + before + ")");
        keep("audit_seal", "seq > " + before);
        keep("audit_head", "id = 1");
        Book.owner(
                "insert into audit_head select 1, k.seq, k.hash, k.suite, k.key_version, h.signature"
                        + " from audit_seal k, kept_audit_head h where k.seq = ?",
                before);
        Optional<Fault> found = walk(0);
        Book.owner("delete from audit_head");
        putBack("audit_entry");
        putBack("audit_seal");
        putBack("audit_head");
        assertEquals(Optional.of(new Fault(Fault.Kind.END_CHANGED, before, null)), found);
        assertTrue(last > before);
    }

    /** A whole earlier state is signed as well: only those who remember a later one can tell. */
    @Test
    void anInstanceRemembersHowFarTheChainHasReached() {
        assertEquals(Optional.empty(), walk(seals.furthest()));
        long head = Long.parseLong(Book.read("select seq from audit_head"));
        assertEquals(Optional.of(new Fault(Fault.Kind.END_CHANGED, head, null)), walk(head + 1));
    }

    @Test
    void aLineThatIsDeletedBeforeItIsSealedIsFound() {
        long id = 12_345;
        Book.owner("insert into audit_unsealed (entry_id) values (?)", id);
        Optional<Fault> found = book.verify();
        long seq = book.seq(id);
        assertEquals(Optional.of(new Fault(Fault.Kind.ENTRY_MISSING, seq, id)), found);
        // This one cannot be put back: the chain has gone on from it, so the test takes the chain back by its last
        // link.
        Book.owner("delete from audit_seal where seq = ?", seq);
        ChainEnd end = Book.end(keys, seq - 1);
        Book.owner(
                "update audit_head set seq = ?, hash = ?, signature = ? where id = 1",
                end.seq(),
                end.hash(),
                end.signature());
    }

    private Optional<Fault> walk(long notBefore) {
        try {
            return new ChainWalk(database, keys).walk(notBefore, done -> {}).fault();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tampered(String sql, int... lines) {
        Object[] values = new Object[lines.length];
        for (int i = 0; i < lines.length; i++) {
            values[i] = ids.get(lines[i]);
        }
        assertEquals(lines.length, Book.owner(sql, values));
    }

    private void swap(int one, int other) {
        Book.owner("update audit_entry set id = 1 where id = ?", ids.get(one));
        Book.owner("update audit_entry set id = ? where id = ?", ids.get(one), ids.get(other));
        Book.owner("update audit_entry set id = ? where id = 1", ids.get(other));
    }

    private static void keep(String table, String which) {
        Book.owner("create table kept_" + table + " select * from " + table + " where " + which);
        Book.owner("delete from " + table + " where " + which);
    }

    private static void putBack(String table) {
        Book.owner("insert into " + table + " select * from kept_" + table);
        Book.owner("drop table kept_" + table);
    }
}
