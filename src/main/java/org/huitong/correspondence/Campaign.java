package org.huitong.correspondence;

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

/**
 * One message to many: 群发. To whom it goes is settled when it is made; it is put into the outbox piece by piece when its
 * time has come, each person once.
 */
@Entity
class Campaign extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @Enumerated(EnumType.STRING)
    public Way way;

    /** Whether guests have to know it: then it goes also to those who do not want to be written to. */
    public boolean necessary;

    public LocalText subject;
    public LocalText mail;
    public LocalText sms;

    /** The list it was made on, as the parameters of its address. */
    public String filter;

    /** User name. */
    public String createdBy;

    /** Real clock, like all times here. */
    public Instant createdAt;

    /** Made with the form, so that sending it twice makes one. */
    public String formKey;

    @Enumerated(EnumType.STRING)
    public State state = State.SCHEDULED;

    public int total;
    public Instant sendAt;
    public Instant startedAt;
    public Instant endedAt;

    /** How people are reached. */
    enum Way {
        /** Where an address is on file. */
        EMAIL,
        SMS,
        /** By e-mail, and by text message whoever has no address on file. */
        EITHER;

        boolean mails() {
            return this != SMS;
        }

        boolean texts() {
            return this != EMAIL;
        }
    }

    /** How far it is. */
    enum State {
        SCHEDULED,
        /** Being put into the outbox. */
        RUNNING,
        DONE,
        /** Called off before it began. */
        CANCELLED
    }

    static Optional<Campaign> byKey(String formKey) {
        return find("formKey", formKey).firstResultOptional();
    }

    /** Newest first. */
    static List<Campaign> recent(Edition edition, Optional<String> by, int limit) {
        return by.map(name -> find("edition = ?1 and createdBy = ?2 order by id desc", edition, name))
                .orElseGet(() -> find("edition = ?1 order by id desc", edition))
                .page(0, limit)
                .list();
    }

    /** What waits for work, oldest first. */
    static List<Campaign> atWork(Instant now) {
        return list("state = ?1 or state = ?2 and sendAt <= ?3 order by id", State.RUNNING, State.SCHEDULED, now);
    }

    /** Kept in its state until the transaction ends; several may hold it so at once. */
    static Campaign holdState(long id) {
        return findById(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Alone, until the transaction ends. */
    static Optional<Campaign> lock(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void begin(Instant now) {
        if (state == State.SCHEDULED && !now.isBefore(sendAt)) {
            state = State.RUNNING;
            startedAt = now;
        }
    }

    void end(Instant now) {
        state = State.DONE;
        endedAt = now;
    }

    void cancel(Instant now) {
        state = State.CANCELLED;
        endedAt = now;
    }

    /** What every message of it is sent under. */
    String intents() {
        return "campaign:" + id + ":";
    }
}
