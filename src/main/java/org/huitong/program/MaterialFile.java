package org.huitong.program;

import jakarta.persistence.Entity;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** The file of a {@link Material}, sealed; in a row of its own, so that lists do not read it. */
@Entity
class MaterialFile extends StoredEntity {
    public Long materialId;
    public byte[] sealed;

    static Optional<MaterialFile> of(long material) {
        return find("materialId", material).firstResultOptional();
    }
}
