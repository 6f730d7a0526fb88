package org.huitong.assistant;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;

/** A proposal for the halls of the whole programme. All times by the real clock. */
@Entity
class Proposal extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** User name. */
    public String askedBy;

    public Instant askedAt;

    /** Made with the form, so that sending it twice asks once. */
    public String formKey;

    @Convert(converter = Ask.Column.class)
    public Ask ask;

    /** As it was when it was asked for: it is worked out on that, by whoever, whenever. */
    @Convert(converter = Problem.Column.class)
    public Problem problem;

    @Enumerated(EnumType.STRING)
    public State state = State.WAITING;

    /** 1 while it waits or is worked at, else null: unique within the edition. */
    public Integer living = 1;

    /** Somebody wants it to end. */
    public boolean stopping;

    /** Who works at it; null before. */
    public String worker;

    /** The worker is given up for dead then, unless it has said meanwhile that it is alive. */
    public Instant aliveUntil;

    public Instant startedAt;
    public Instant endedAt;

    @Enumerated(EnumType.STRING)
    public Solution.Proof proof;

    /** Of the best that is known; null while nothing is. */
    public Long points;

    /** Nothing better is possible; null while nothing is known. */
    public Long bound;

    /** How many forums would stay where they are. */
    public int staying;

    /** How far it is. */
    enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        /** A fault; the log of the application says which. */
        FAILED,
        /** Whoever worked at it has died. It can be asked for anew. */
        INTERRUPTED
    }

    static Optional<Proposal> byKey(String formKey) {
        return find("formKey", formKey).firstResultOptional();
    }

    /** Newest first. */
    static List<Proposal> recent(Edition edition, Optional<String> by, int limit) {
        return by.map(name -> find("edition = ?1 and askedBy = ?2 order by id desc", edition, name))
                .orElseGet(() -> find("edition = ?1 order by id desc", edition))
                .page(0, limit)
                .list();
    }

    static List<Long> waiting() {
        return getEntityManager()
                .createQuery("select p.id from Proposal p where p.state = :waiting order by p.id", Long.class)
                .setParameter("waiting", State.WAITING)
                .getResultList();
    }

    /** Gives up those whose worker has not been heard of. */
    static void giveUpTheDead(Instant now) {
        getEntityManager()
                .createQuery(
                        "select p.id from Proposal p where p.state = :running and p.aliveUntil < :now order by p.id",
                        Long.class)
                .setParameter("running", State.RUNNING)
                .setParameter("now", now)
                .getResultList()
                .forEach(id -> lock(id).filter(
                                proposal -> proposal.state == State.RUNNING && proposal.aliveUntil.isBefore(now))
                        .ifPresent(proposal -> proposal.end(State.INTERRUPTED, now)));
    }

    /** Alone, until the transaction ends. */
    static Optional<Proposal> lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return false if it does not wait any more */
    boolean claim(String who, Instant now, Duration patience) {
        if (state != State.WAITING) {
            return false;
        }
        state = State.RUNNING;
        worker = who;
        startedAt = now;
        aliveUntil = now.plus(patience);
        return true;
    }

    /** Whether this one still works at it, and nobody else. */
    boolean workedAtBy(String who) {
        return state == State.RUNNING && who.equals(worker);
    }

    void alive(Instant until, Long points, Long bound) {
        aliveUntil = until;
        this.points = points;
        this.bound = bound;
    }

    void cancel(Instant now) {
        if (state == State.WAITING) {
            end(State.CANCELLED, now);
        } else {
            stopping = true;
        }
    }

    void end(State last, Instant now) {
        state = last;
        living = null;
        endedAt = now;
    }

    void found(Solution solution, int stay) {
        proof = solution.proof();
        points = solution.proof() == Solution.Proof.NONE ? null : solution.objective();
        bound = solution.proof() == Solution.Proof.NONE ? null : solution.bound();
        staying = stay;
    }
}
