package org.huitong.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Written with an entry and in its transaction: the entry waits for its place in the chain. */
@Entity
@Table(name = "audit_unsealed")
class Unsealed extends PanacheEntityBase {
    @Id
    public Long entryId;

    Unsealed() {}

    Unsealed(Long entryId) {
        this.entryId = entryId;
    }
}
