package org.huitong.intake;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** How somebody understood a list with these headers the last time. */
@Entity
@Table(name = "import_mapping")
class RememberedMapping extends StoredEntity {
    /** User name. */
    public String owner;

    public byte[] headersHash;

    @Convert(converter = GuestImport.MappingColumn.class)
    public Mapping mapping;

    /** Real clock. */
    public Instant usedAt;

    static Optional<RememberedMapping> of(String owner, byte[] headersHash) {
        return find("owner = ?1 and headersHash = ?2", owner, headersHash).firstResultOptional();
    }

    static void remember(String owner, byte[] headersHash, Mapping mapping, Instant now) {
        var remembered = of(owner, headersHash).orElseGet(() -> {
            var first = new RememberedMapping();
            first.owner = owner;
            first.headersHash = headersHash;
            return first;
        });
        remembered.mapping = mapping;
        remembered.usedAt = now;
        remembered.persist();
    }
}
