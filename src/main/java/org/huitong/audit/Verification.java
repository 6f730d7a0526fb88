package org.huitong.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** One check of the whole chain. */
@Entity
@Table(name = "audit_verification")
class Verification extends StoredEntity {
    /** An instance that says nothing for so long has ended. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** User name of the auditor; empty for the nightly check. */
    public String askedBy;

    /** Real clock, as all times here. */
    public Instant startedAt;

    /** When it last told how far it is. */
    public Instant seenAt;

    public Instant endedAt;
    /** Links checked so far. */
    public long checked;
    /** Links there were at the beginning. */
    public long total;

    /** Where the chain ended; null while it is not known. */
    public Long headSeq;

    public byte[] headHash;

    /** What was found first; null if nothing is wrong. */
    @Enumerated(EnumType.STRING)
    public Fault.Kind fault;

    public Long faultSeq;
    public Long faultEntry;

    /** Where it stands. */
    enum State {
        RUNNING,
        WHOLE,
        BROKEN,
        /** Its instance was stopped. */
        CUT_SHORT
    }

    static Verification begin(String askedBy, long total, Instant now) {
        var verification = new Verification();
        verification.askedBy = askedBy;
        verification.startedAt = now;
        verification.seenAt = now;
        verification.total = total;
        return verification;
    }

    void advance(long done, Instant now) {
        checked = done;
        seenAt = now;
    }

    void end(ChainWalk.Finding finding, Instant now) {
        seenAt = now;
        endedAt = now;
        headSeq = finding.end().seq();
        headHash = finding.end().hash();
        finding.fault().ifPresent(found -> {
            fault = found.kind();
            faultSeq = found.seq();
            faultEntry = found.entryId();
        });
    }

    State state(Instant now) {
        if (endedAt != null) {
            return fault == null ? State.WHOLE : State.BROKEN;
        }
        return seenAt.plus(SILENCE).isAfter(now) ? State.RUNNING : State.CUT_SHORT;
    }

    static Optional<Verification> latest() {
        return find("order by id desc").firstResultOptional();
    }

    /** The last one that came to its end. */
    static Optional<Verification> latestEnded() {
        return find("endedAt is not null order by id desc").firstResultOptional();
    }

    static List<Verification> recent(int limit) {
        return Verification.<Verification>find("order by id desc")
                .page(0, limit)
                .list();
    }
}
