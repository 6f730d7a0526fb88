package org.huitong.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** The way in of someone without a password. All times are of the real clock. */
@Entity
class PersonalLink extends StoredEntity {
    public byte[] linkKey;

    @Enumerated(EnumType.STRING)
    public Audience audience;

    public Long subjectId;
    public Instant createdAt;
    public Instant expiresAt;
    public Instant revokedAt;

    static Optional<PersonalLink> byKey(byte[] linkKey) {
        return find("linkKey", linkKey).firstResultOptional();
    }

    static Optional<PersonalLink> valid(Audience audience, long subjectId, Instant now) {
        return find(
                        "subjectId = ?1 and audience = ?2 and revokedAt is null and expiresAt > ?3 order by id desc",
                        subjectId,
                        audience,
                        now)
                .firstResultOptional();
    }

    /** Empty as soon as there is, or ever was, more than one. */
    static Optional<PersonalLink> only(Audience audience, long subjectId) {
        List<PersonalLink> all = list("subjectId = ?1 and audience = ?2", subjectId, audience);
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Since then replaced ones, the one replaced longest ago first. */
    static List<PersonalLink> replaced(Audience audience, long subjectId, Instant since) {
        return list(
                "subjectId = ?1 and audience = ?2 and revokedAt > ?3 order by revokedAt, id",
                subjectId,
                audience,
                since);
    }

    static void revokeAll(Audience audience, long subjectId, Instant now) {
        update("revokedAt = ?1 where subjectId = ?2 and audience = ?3 and revokedAt is null", now, subjectId, audience);
    }

    boolean valid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
