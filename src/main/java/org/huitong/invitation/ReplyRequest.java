package org.huitong.invitation;

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
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.StoredEntity;
import org.huitong.registration.Registration;

/** An answer that was given after its time, for an organiser to take or to refuse. */
@Entity
class ReplyRequest extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Invitation invitation;

    /** ACCEPTED, DECLINED or SUBSTITUTED. */
    @Enumerated(EnumType.STRING)
    public InvitationStatus wanted;

    /** Sealed {@link Content}. */
    public byte[] content;

    /** The registration this person has already, which the invitation would lead to; null where it is about nothing else. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Registration joins;

    @Enumerated(EnumType.STRING)
    public State state = State.WAITING;

    /** Conference clock. */
    public Instant askedAt;
    /** The kind of link it came by. */
    public String askedBy;

    /** User name; null while it waits. */
    public String decidedBy;

    /** Real clock. */
    public Instant decidedAt;

    /** Where it stands. */
    enum State {
        WAITING,
        TAKEN,
        REFUSED,
        /** Another request has taken its place. */
        REPLACED
    }

    /** What stands in it: the reason, or who comes instead. */
    record Content(String reason, Substitute substitute) {}

    static List<ReplyRequest> waiting(Edition edition) {
        return list(
                "from ReplyRequest r join fetch r.invitation i join fetch i.category left join fetch i.unitContact"
                        + " left join fetch i.registration left join fetch i.replaces"
                        + " left join fetch r.joins j left join fetch j.person left join fetch j.category"
                        + " where i.edition = ?1 and r.state = WAITING order by r.id",
                edition);
    }

    static Optional<ReplyRequest> waitingFor(Invitation invitation) {
        return find("invitation = ?1 and state = WAITING", invitation).firstResultOptional();
    }

    static Optional<ReplyRequest> newest(long invitation) {
        return find("invitation.id = ?1 order by id desc", invitation).firstResultOptional();
    }

    static Optional<ReplyRequest> lock(long id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    void decide(State decision, String by, Instant now) {
        if (state != State.WAITING) {
            throw Refused.conflict(
                    "ALREADY_DECIDED", Message.of(InvitationMessages.class, InvitationMessages::alreadyDecided));
        }
        state = decision;
        decidedBy = by;
        decidedAt = now;
    }
}
