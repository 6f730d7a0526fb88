package org.huitong.party;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;

/** Several people whom one person registers: 集体报名. */
@Entity
@Table(name = "registration_group")
class PartyGroup extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** Of the key in its address, which alone opens it. */
    public byte[] keyHash;

    public String registeredBy;

    /** Real clock. */
    public Instant createdAt;

    static PartyGroup of(Edition edition, byte[] keyHash, String registeredBy, Instant now) {
        var group = new PartyGroup();
        group.edition = edition;
        group.keyHash = keyHash;
        group.registeredBy = registeredBy;
        group.createdAt = now;
        return group;
    }

    static Optional<PartyGroup> byKey(byte[] keyHash) {
        return find("keyHash", keyHash).firstResultOptional();
    }

    /** With its row locked until the transaction ends. */
    static PartyGroup lock(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
