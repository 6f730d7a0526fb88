package org.huitong.kit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.huitong.platform.StoredEntity;

/** That somebody has signed an item off for a side; it stays when it is taken back. */
@Entity
class KitSignature extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public KitItem item;

    @Enumerated(EnumType.STRING)
    public Side side;

    /** User name. */
    public String signedBy;
    /** Conference clock, like the other one. */
    public Instant signedAt;

    public Instant takenBackAt;
    public String takenBackBy;
    public String reason;

    protected KitSignature() {}

    KitSignature(KitItem item, Side side, String by, Instant now) {
        this.item = item;
        this.side = side;
        signedBy = by;
        signedAt = now;
    }

    boolean counts() {
        return takenBackAt == null;
    }

    void takeBack(String why, String by, Instant now) {
        reason = why;
        takenBackBy = by;
        takenBackAt = now;
    }
}
