package org.huitong.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huitong.edition.Edition;
import org.huitong.platform.JsonColumn;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.StoredEntity;

/**
 * A list of guests that somebody has uploaded: 名单导入. Looked at first, then taken over, both piece by piece in the
 * background. Its rows are deleted some days after; what became of them stays here as counts.
 */
@Entity
class GuestImport extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    public String fileName;

    /** User name; the import is this person's. */
    public String uploadedBy;

    /** Real clock, like all times here. */
    public Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    public State state = State.UPLOADED;

    /** Of the header row: lists with the same headers are understood alike. */
    public byte[] headersHash;

    @Convert(converter = MappingColumn.class)
    public Mapping mapping;

    /** People in the list. */
    public int total;

    /** The notice of which the guests were informed, as whoever took the list over has confirmed; null until then. */
    public String noticeCode;

    public Instant startedAt;

    /** When it came to its end, whichever; null until then. */
    public Instant endedAt;

    /** How many rows stand where, once it is at its end; null until then. */
    @Convert(converter = CountsColumn.class)
    public Map<ImportRow.State, Long> counts;

    /** How far it is. */
    enum State {
        /** Its columns are to be understood. */
        UPLOADED,
        /** Every row is being looked at. */
        CHECKING,
        /** Nothing is done yet; it can be taken over. */
        CHECKED,
        /** Being taken over. */
        TAKING,
        DONE,
        /** Ended by hand; what was taken until then stays. */
        CANCELLED,
        /** Nobody went on with it in time. */
        EXPIRED;

        /** Whether it still waits for somebody or something. */
        boolean open() {
            return this == UPLOADED || this == CHECKED || moving();
        }

        boolean moving() {
            return this == CHECKING || this == TAKING;
        }
    }

    static class MappingColumn extends JsonColumn<Mapping> {
        MappingColumn() {
            super(new TypeReference<>() {});
        }
    }

    static class CountsColumn extends JsonColumn<Map<ImportRow.State, Long>> {
        CountsColumn() {
            super(new TypeReference<>() {});
        }
    }

    /** Newest first. */
    static List<GuestImport> recent(Edition edition, Optional<String> by, int limit) {
        return by.map(name -> find("edition = ?1 and uploadedBy = ?2 order by id desc", edition, name))
                .orElseGet(() -> find("edition = ?1 order by id desc", edition))
                .page(0, limit)
                .list();
    }

    static long openOf(Edition edition, String by) {
        return count("edition = ?1 and uploadedBy = ?2 and state in ?3", edition, by, openStates());
    }

    /** What waits for work, oldest first: to be gone on with, or given up. */
    static List<Long> atWork(Instant staleBefore) {
        return getEntityManager()
                .createQuery(
                        "select i.id from GuestImport i where i.state in (CHECKING, TAKING)"
                                + " or i.state in (UPLOADED, CHECKED) and i.uploadedAt < :before order by i.id",
                        Long.class)
                .setParameter("before", staleBefore)
                .getResultList();
    }

    private static Set<State> openStates() {
        var open = EnumSet.allOf(State.class);
        open.removeIf(state -> !state.open());
        return open;
    }

    static GuestImport withEdition(long id) {
        return find("from GuestImport i join fetch i.edition where i.id = ?1", id)
                .firstResult();
    }

    /** Kept in its state until the transaction ends; several may hold it so at once. */
    static GuestImport holdState(long id) {
        return findById(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Alone, until the transaction ends, and as it stands now. */
    static Optional<GuestImport> lock(long id) {
        Optional<GuestImport> found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(getEntityManager()::refresh);
        return found;
    }

    /** The columns are understood, for the first time or anew: every row is looked at. */
    void check(Mapping understood) {
        require(state == State.UPLOADED || state == State.CHECKED);
        mapping = understood;
        state = State.CHECKING;
    }

    void checked() {
        require(state == State.CHECKING);
        state = State.CHECKED;
    }

    /** @param notice of which the guests were informed */
    void take(String notice, Instant now) {
        require(state == State.CHECKED);
        state = State.TAKING;
        noticeCode = notice;
        startedAt = now;
    }

    /** @param end one of those that are final */
    void end(State end, Map<ImportRow.State, Long> became, Instant now) {
        require(state.open());
        state = end;
        counts = became;
        endedAt = now;
    }

    private void require(boolean possible) {
        State present = state;
        if (!possible) {
            throw Refused.conflict("IMPORT_MOVED", Message.of(ImportMessages.class, m -> m.moved(present)));
        }
    }
}
