package org.huitong.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.platform.StoredEntity;
import org.huitong.platform.sheet.Line;

/**
 * One row of an uploaded list. What stands in it is sealed, with what was found out about it, and erased as soon as it is
 * registered.
 */
@Entity
class ImportRow extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public GuestImport batch;

    /** In the file, from 1. */
    public int lineNumber;

    @Enumerated(EnumType.STRING)
    public State state;

    /** A {@link RowContent}; null once erased. */
    public byte[] content;

    /** The same for the same person; null where nothing tells. */
    public byte[] identity;

    /** The registration it speaks of or has become. */
    public Long registrationId;

    /** Of that registration. */
    public String reference;

    /** Code. */
    public String category;

    /** Codes of the forums in which somebody new takes a place, with spaces between. */
    public String forums;

    /** The same of those where the place is one on the waiting list, once it is taken. */
    public String waiting;

    public Instant uploadedAt;

    /** Where a row stands. */
    enum State {
        /** The headers. */
        HEADER,
        /** To be looked at. */
        WAITING,
        NEW,
        CHANGE,
        SAME,
        WRONG,
        /** Registered. */
        CREATED,
        CHANGED,
        /** Was the same already when it was to be taken. */
        UNCHANGED,
        /** Was wrong when it was to be taken. */
        REFUSED;

        /** Those in which something was or would be done. */
        boolean good() {
            return this == NEW || this == CHANGE || this == CREATED || this == CHANGED;
        }

        boolean bad() {
            return this == WRONG || this == REFUSED;
        }
    }

    static ImportRow of(GuestImport batch, Line line, State state, byte[] content) {
        var row = new ImportRow();
        row.batch = batch;
        row.lineNumber = line.number();
        row.state = state;
        row.content = content;
        row.uploadedAt = batch.uploadedAt;
        return row;
    }

    /** Some that stand there, locked until the transaction ends; those another instance is at are passed over. */
    @SuppressWarnings("unchecked")
    static List<ImportRow> claim(long batch, State state, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from import_row where batch_id = :batch and state = :state order by line_number"
                                + " limit :limit for update skip locked",
                        ImportRow.class)
                .setParameter("batch", batch)
                .setParameter("state", state.name())
                .setParameter("limit", limit)
                .getResultList();
    }

    static boolean anyIn(GuestImport batch, State... states) {
        return count("batch = ?1 and state in ?2", batch, List.of(states)) > 0;
    }

    static ImportRow header(GuestImport batch) {
        return find("batch = ?1 and state = ?2", batch, State.HEADER).firstResult();
    }

    /** In the order of the file, from behind this line on. */
    static List<ImportRow> page(GuestImport batch, Set<State> states, int after, int limit) {
        return find("batch = ?1 and state in ?2 and lineNumber > ?3 order by lineNumber", batch, states, after)
                .page(0, limit)
                .list();
    }

    /** Everything is to be looked at again. */
    static void startAgain(GuestImport batch) {
        update(
                "state = ?1, identity = null, registrationId = null, reference = null, category = null, forums = null"
                        + " where batch = ?2 and state <> ?3",
                State.WAITING,
                batch,
                State.HEADER);
    }

    /** A later row that speaks of somebody whom this earlier one speaks of. */
    record Repeated(ImportRow row, int first) {}

    /**
     * In the order of persons. Grouped first, which one index answers: hardly anybody stands twice in a list.
     *
     * @param by the property that is the same for the same person
     */
    static List<Repeated> repeated(GuestImport batch, String by) {
        return getEntityManager()
                .createQuery(
                        "select r." + by + ", min(r.lineNumber) from ImportRow r where r.batch = :batch and r." + by
                                + " is not null group by r." + by + " having count(*) > 1",
                        Object[].class)
                .setParameter("batch", batch)
                .getResultList()
                .stream()
                .flatMap(person -> ImportRow.<ImportRow>list(
                                "batch = ?1 and " + by + " = ?2 and lineNumber > ?3", batch, person[0], person[1])
                        .stream()
                        .map(row -> new Repeated(row, (Integer) person[1])))
                .toList();
    }

    /** What is in no need of being read again is erased. */
    static void erase(GuestImport batch, Set<State> states) {
        update("content = null, identity = null where batch = ?1 and state in ?2", batch, states);
    }

    static void eraseAll(GuestImport batch) {
        erase(batch, EnumSet.allOf(State.class));
    }

    /** How many stand where, without the headers; no entry for none. */
    static Map<State, Long> counts(GuestImport batch) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        getEntityManager()
                .createQuery(
                        "select r.state, count(*) from ImportRow r where r.batch = :batch group by r.state",
                        Object[].class)
                .setParameter("batch", batch)
                .getResultList()
                .forEach(row -> counts.put((State) row[0], (Long) row[1]));
        counts.remove(State.HEADER);
        return counts;
    }

    /** How many new ones want these forums under which category: category, forums, count. */
    static List<Object[]> wishes(GuestImport batch) {
        return getEntityManager()
                .createQuery(
                        "select r.category, r.forums, count(*) from ImportRow r where r.batch = :batch"
                                + " and r.state = NEW and r.forums is not null group by r.category, r.forums",
                        Object[].class)
                .setParameter("batch", batch)
                .getResultList();
    }

    /** It was looked at. */
    void found(State verdict, byte[] sealed) {
        state = verdict;
        content = sealed;
    }

    /** It was taken over, or was the same already: what stood in it is with the registration now. */
    void taken(State became, Long registration, String publicReference, String waitingFor) {
        state = became;
        registrationId = registration;
        reference = publicReference;
        waiting = waitingFor;
        content = null;
        identity = null;
    }
}
