package org.huitong.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;

/**
 * One decision about many registrations: 批量审核. It is carried out piece by piece, and as long as nobody has been told it
 * can be taken back as a whole.
 */
@Entity
class BulkDecision extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @Enumerated(EnumType.STRING)
    public DecisionKind kind;

    /** Told to the guests; null where the kind needs none. */
    public String reason;

    /** The list it was made on, as the parameters of its address. */
    public String filter;

    /** User name. */
    public String decidedBy;

    /** Real clock, like all times here. */
    public Instant decidedAt;

    /** Made with the form, so that sending it twice decides once. */
    public String formKey;

    @Enumerated(EnumType.STRING)
    public State state = State.RUNNING;

    public int total;

    /** When the last registration was decided; null until then. */
    public Instant endedAt;

    /** Until when it can be taken back once it is carried out; null until then. */
    public Instant undoUntil;

    /** How far it is. */
    enum State {
        /** Being carried out. */
        RUNNING,
        /** Carried out; it can still be taken back. */
        DONE,
        /** Being taken back. */
        UNDOING,
        UNDONE,
        /** Final. */
        SETTLED
    }

    static Optional<BulkDecision> byKey(String formKey) {
        return find("formKey", formKey).firstResultOptional();
    }

    /** Newest first. */
    static List<BulkDecision> recent(Edition edition, Optional<String> by, int limit) {
        return by.map(name -> find("edition = ?1 and decidedBy = ?2 order by id desc", edition, name))
                .orElseGet(() -> find("edition = ?1 order by id desc", edition))
                .page(0, limit)
                .list();
    }

    /** What waits for work, oldest first. */
    static List<BulkDecision> atWork(Instant now) {
        return list(
                "from BulkDecision b join fetch b.edition where b.state in (?1, ?2)"
                        + " or b.state = ?3 and b.undoUntil <= ?4 order by b.id",
                State.RUNNING,
                State.UNDOING,
                State.DONE,
                now);
    }

    /** Kept in its state until the transaction ends; several may hold it so at once. */
    static BulkDecision holdState(long id) {
        return findById(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Alone, until the transaction ends. */
    static Optional<BulkDecision> lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void end(Instant now, Instant undoableUntil) {
        state = State.DONE;
        endedAt = now;
        undoUntil = undoableUntil;
    }

    /** What is not carried out yet will not be, and what is will be taken back. */
    boolean undoable(Instant now) {
        return state == State.RUNNING || state == State.DONE && now.isBefore(undoUntil);
    }

    void undo() {
        state = State.UNDOING;
    }

    void undone(Instant now) {
        state = State.UNDONE;
        endedAt = now;
    }

    void settle() {
        state = State.SETTLED;
    }
}
