package org.huitong.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.StoredEntity;

/** What a guest asks to have changed after the deadline: 修改申请. One registration has one open at a time. */
@Entity
class Amendment extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Registration registration;

    /** The registration's key while this is open, null afterwards: the key that refuses a second one. */
    public Long openFor;

    /** Keys of the fields that would change. */
    @Convert(converter = Asked.Keys.class)
    public List<String> fields;

    /** An {@link AmendmentContent}; null once it is decided and cannot be opened again. */
    @Column(name = "`sealed`")
    public byte[] content;

    @Enumerated(EnumType.STRING)
    public State state = State.OPEN;

    /** Real clock, like all times here. */
    public Instant askedAt;

    public Instant decidedAt;

    /** User name of the reviewer; null where the guest or the end of the registration closed it. */
    public String decidedBy;

    /** Why it was refused. */
    public String reason;

    /** Where it stands. */
    enum State {
        OPEN,
        ACCEPTED,
        REFUSED,
        /** By the guest, or because the registration ended. */
        TAKEN_BACK
    }

    static Amendment of(Registration registration, List<String> fields, byte[] content, Instant now) {
        var amendment = new Amendment();
        amendment.registration = registration;
        amendment.openFor = registration.id;
        amendment.fields = fields;
        amendment.content = content;
        amendment.askedAt = now;
        return amendment;
    }

    static Optional<Amendment> openOf(long registration) {
        return find("openFor", registration).firstResultOptional();
    }

    static Optional<Amendment> lastOf(Registration registration) {
        return find("registration = ?1 order by id desc", registration).firstResultOptional();
    }

    /** What the registration's rejection has closed, if that is not final yet. */
    static Optional<Amendment> droppedOf(long registration) {
        return find("registration.id = ?1 and state = ?2 and content is not null", registration, State.TAKEN_BACK)
                .firstResultOptional();
    }

    void accept(String by, Instant now) {
        close(State.ACCEPTED, by, now);
    }

    void refuse(String by, String why, Instant now) {
        close(State.REFUSED, by, now);
        reason = why;
    }

    void takeBack(Instant now) {
        close(State.TAKEN_BACK, null, now);
    }

    /** The registration is rejected: as long as that can be taken back, what was asked for is kept. */
    void drop(Instant now) {
        end(State.TAKEN_BACK, null, now);
    }

    /** The rejection is taken back, and this waits for a reviewer again. */
    void reopen() {
        state = State.OPEN;
        openFor = registration.id;
        decidedAt = null;
    }

    /** The rejection is final. */
    void forget() {
        content = null;
        Photo.forget(id);
    }

    private void close(State next, String by, Instant now) {
        end(next, by, now);
        forget();
    }

    private void end(State next, String by, Instant now) {
        if (state != State.OPEN) {
            throw decided();
        }
        state = next;
        openFor = null;
        decidedBy = by;
        decidedAt = now;
    }

    static Refused decided() {
        return Refused.conflict(
                "AMENDMENT_DECIDED", Message.of(AmendmentMessages.class, AmendmentMessages::alreadyDecided));
    }
}
