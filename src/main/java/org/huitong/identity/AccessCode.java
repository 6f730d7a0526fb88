package org.huitong.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** A one-time code that was asked for. All times are of the real clock. */
@Entity
class AccessCode extends StoredEntity {
    public byte[] requestHash;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    public byte[] referenceIndex;
    /** Null if nobody has this reference. */
    public Long subjectId;

    public byte[] codeHash;
    public Instant createdAt;
    public Instant expiresAt;
    public int tries;
    public Instant usedAt;

    static Optional<AccessCode> byRequest(Audience audience, byte[] requestHash) {
        return find("audience = ?1 and requestHash = ?2", audience, requestHash).firstResultOptional();
    }

    /** The codes asked for with this reference since then, oldest first. */
    static Optional<AccessCode> oldest(byte[] referenceIndex, Instant since) {
        return find("referenceIndex = ?1 and createdAt > ?2 order by createdAt", referenceIndex, since)
                .firstResultOptional();
    }

    static long count(byte[] referenceIndex, Instant since) {
        return count("referenceIndex = ?1 and createdAt > ?2", referenceIndex, since);
    }

    /** Counts a try before it is judged, so that many at once cannot outrun the limit. */
    boolean countTry(int most, Instant now) {
        return update(
                        "tries = tries + 1 where id = ?1 and tries < ?2 and usedAt is null and expiresAt > ?3",
                        id,
                        most,
                        now)
                == 1;
    }

    /** Only the last code that was sent counts. */
    boolean newest() {
        return count("subjectId = ?1 and audience = ?2 and id > ?3", subjectId, audience, id) == 0;
    }

    /** Of two that come with the right code at once, one succeeds. */
    boolean use(Instant now) {
        return update("usedAt = ?1 where id = ?2 and usedAt is null", now, id) == 1;
    }
}
