package org.huitong.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A link of the chain, for reading; {@link Seals} writes them. */
@Entity
@Immutable
class AuditSeal extends PanacheEntityBase {
    @Id
    public Long seq;

    public Long entryId;
    public String suite;
    public int keyVersion;
    public byte[] hash;
    /** Real clock. */
    public Instant sealedAt;

    /** The hash in hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(hash);
    }

    static Optional<AuditSeal> of(long entryId) {
        return find("entryId", entryId).firstResultOptional();
    }
}
