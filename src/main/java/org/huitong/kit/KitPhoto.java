package org.huitong.kit;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** How an item looks in its place, sealed. Opened and sealed by {@link KitPhotos} alone. */
@Entity
class KitPhoto extends StoredEntity {
    public Long itemId;
    /** Conference clock. */
    public Instant takenAt;

    public String takenBy;
    /** In pixels. */
    public int width;

    public int height;
    public byte[] sealed;

    static Optional<KitPhoto> of(long itemId) {
        return find("itemId", itemId).firstResultOptional();
    }
}
