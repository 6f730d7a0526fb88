package org.huitong.duplicate;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.huitong.platform.StoredEntity;

/** Two people who look alike and are not one. */
@Entity
class PersonDistinction extends StoredEntity {
    public long lowId;
    public long highId;
    /** User name. */
    public String toldBy;
    /** Real clock. */
    public Instant toldAt;

    static boolean told(long low, long high) {
        return count("lowId = ?1 and highId = ?2", low, high) > 0;
    }
}
