package org.huitong.kit;

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
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;
import org.huitong.program.Forum;

/** What a host unit asks for beyond the standard: 追加需求. */
@Entity
class KitRequest extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Forum forum;

    @Enumerated(EnumType.STRING)
    public Area area;

    public String what;
    public int quantity;
    public String why;
    /** Conference clock, like all below. */
    public Instant wantedBy;
    /** Estimated, in fen of CNY. */
    public long cost;

    @Enumerated(EnumType.STRING)
    public State state = State.SUBMITTED;

    public Instant askedAt;
    public String askedBy;
    public Instant decidedAt;
    public String decidedBy;
    /** Why it was rejected; what was said with an approval. */
    public String reason;

    /** Where it stands. */
    public enum State {
        SUBMITTED,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }

    void decide(State decision, String why, String by, Instant now) {
        if (state != State.SUBMITTED) {
            throw KitRefusals.requestDecided();
        }
        state = decision;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    /** As an item of the hall's checklist, due when the host wants it. */
    KitItem addTo(Checklist checklist) {
        KitItem item = checklist.add(new TemplateItem(
                "X-" + id,
                area,
                LocalText.of(what, what),
                QuantityRule.fixed(quantity),
                KitRequests.GROUP,
                0,
                false,
                true));
        item.due(wantedBy);
        item.requestId = id;
        return item;
    }

    private static final String WHOLE = "select r from KitRequest r join fetch r.forum f where f.edition = ?1";

    /** In the order they came. */
    static List<KitRequest> all(Edition edition) {
        return list(WHOLE + " order by r.id", edition);
    }

    static Optional<KitRequest> byId(Edition edition, long id) {
        return find(WHOLE + " and r.id = ?2", edition, id).firstResultOptional();
    }

    /** Locks the row, so that what is read of it from now on is the last word. */
    static void lock(long id) {
        KitRequest.<KitRequest>findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What was approved and stands on no living checklist yet. */
    static List<KitRequest> grantedWithoutPlace(Forum forum) {
        return list(
                "from KitRequest r where r.forum = ?1 and r.state = ?2 and not exists (select 1 from KitItem i"
                        + " where i.requestId = r.id and i.checklist.closedAt is null) order by r.id",
                forum,
                State.APPROVED);
    }
}
