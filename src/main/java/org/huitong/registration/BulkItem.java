package org.huitong.registration;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huitong.platform.StoredEntity;

/** One registration within a decision about many, and what became of it. */
@Entity
class BulkItem extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public BulkDecision bulk;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Registration registration;

    /** Of the registration, when it was chosen: what changed since then is not decided unseen. */
    public int seenVersion;

    @Enumerated(EnumType.STRING)
    public State state = State.WAITING;

    /** Why it was not decided, or not taken back. */
    @Enumerated(EnumType.STRING)
    public Trouble code;

    @Enumerated(EnumType.STRING)
    public RegistrationStatus statusBefore;

    public String askedBefore;

    @Convert(converter = Asked.Keys.class)
    public List<String> askedFieldsBefore;

    /** Of the registration after the decision. */
    public Integer decidedVersion;

    /** Where it stands. */
    enum State {
        WAITING,
        DONE,
        /** Not decided. */
        REFUSED,
        /** Taken back, or never decided because the whole was taken back. */
        UNDONE,
        /** Stays decided although the whole was taken back. */
        KEPT,
        /** Final. */
        SETTLED
    }

    /** Why something was left as it was. */
    enum Trouble {
        /** Somebody has changed or decided it meanwhile. */
        CHANGED,
        /** The document has been used for another registration meanwhile. */
        REPLACED,
        /** A point of the checklist that has to be ticked before approval is not. */
        CHECKLIST,
        /** An unforeseen fault; the log of the application says which. */
        FAULT
    }

    static BulkItem of(BulkDecision bulk, ReviewList.Chosen chosen) {
        var item = new BulkItem();
        item.bulk = bulk;
        item.registration = getEntityManager().getReference(Registration.class, chosen.id());
        item.seenVersion = chosen.version();
        return item;
    }

    /** Some that stand there, locked until the transaction ends; those another instance is at are passed over. */
    @SuppressWarnings("unchecked")
    static List<BulkItem> claim(long bulk, State state, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from bulk_item where bulk_id = :bulk and state = :state order by id limit :limit"
                                + " for update skip locked",
                        BulkItem.class)
                .setParameter("bulk", bulk)
                .setParameter("state", state.name())
                .setParameter("limit", limit)
                .getResultList();
    }

    static boolean anyIn(BulkDecision bulk, State state) {
        return count("bulk = ?1 and state = ?2", bulk, state) > 0;
    }

    /** What was not begun when the whole was taken back. */
    static void dropWaiting(BulkDecision bulk) {
        update("state = ?1 where bulk = ?2 and state = ?3", State.UNDONE, bulk, State.WAITING);
    }

    /** How many of which decision stand where; no entry for none. One statement. */
    static Map<Long, Map<State, Long>> counts(List<BulkDecision> decisions) {
        Map<Long, Map<State, Long>> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select i.bulk.id, i.state, count(*) from BulkItem i where i.bulk in :decisions"
                                + " group by i.bulk.id, i.state",
                        Object[].class)
                .setParameter("decisions", decisions)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((Long) row[0], id -> new EnumMap<>(State.class))
                        .put((State) row[1], (Long) row[2]));
        return counts;
    }

    void done(RegistrationStatus before, Asked asked) {
        state = State.DONE;
        statusBefore = before;
        askedBefore = asked.text();
        askedFieldsBefore = asked.fields().isEmpty() ? null : asked.fields();
    }

    void refused(Trouble why) {
        state = State.REFUSED;
        code = why;
    }

    void undone() {
        state = State.UNDONE;
    }

    void kept(Trouble why) {
        state = State.KEPT;
        code = why;
    }

    void settled() {
        state = State.SETTLED;
    }
}
