package org.huitong.party;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.StoredEntity;
import org.huitong.registration.Registration;

/** Somebody who was registered with others. */
@Entity
class GroupMember extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public PartyGroup group;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Registration registration;

    static GroupMember of(PartyGroup group, Registration registration) {
        var member = new GroupMember();
        member.group = group;
        member.registration = registration;
        return member;
    }

    static List<GroupMember> of(PartyGroup group) {
        return list(
                "from GroupMember m join fetch m.registration r join fetch r.person join fetch r.category"
                        + " where m.group = ?1 order by m.id",
                group);
    }

    static Optional<GroupMember> of(long registrationId) {
        return find("from GroupMember m join fetch m.group where m.registration.id = ?1", registrationId)
                .firstResultOptional();
    }
}
