package org.huitong.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Written with an entry and in its transaction: the entry waits for its place in the chain. */
@Entity
@Table(name = "audit_unsealed")
class Unsealed extends PanacheEntityBase {
    @Id
    public Long entryId;

    /** When the entry was written that waits longest; empty if none does, or its entry is gone. */
    static Optional<Instant> oldest() {
        return AuditEntry.<AuditEntry>find("id = (select min(u.entryId) from Unsealed u)")
                .firstResultOptional()
                .map(entry -> entry.at);
    }

    Unsealed() {}

    Unsealed(Long entryId) {
        this.entryId = entryId;
    }
}
