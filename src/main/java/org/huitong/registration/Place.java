package org.huitong.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.huitong.platform.StoredEntity;
import org.huitong.program.Forum;

/** A registration's place in a forum: 名额. */
@Entity
public class Place extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Registration registration;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Forum forum;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    ForumQuota quota;

    @Enumerated(EnumType.STRING)
    public Status status;

    /** Conference clock. */
    public Instant changedAt;

    /** Where a place stands. HELD, CONFIRMED and OFFERED count as taken. */
    public enum Status {
        HELD,
        CONFIRMED,
        WAITLISTED,
        OFFERED,
        RELEASED;

        boolean counts() {
            return this == HELD || this == CONFIRMED || this == OFFERED;
        }
    }
}
