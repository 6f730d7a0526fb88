package org.huitong.party;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.StoredEntity;
import org.huitong.registration.Registration;

/** Somebody who comes along with a guest: 随行人员. */
@Entity
class Companion extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Registration registration;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Registration principal;

    /** Real clock. */
    public Instant createdAt;

    static Companion of(Registration registration, Registration principal, Instant now) {
        var companion = new Companion();
        companion.registration = registration;
        companion.principal = principal;
        companion.createdAt = now;
        return companion;
    }

    /** Whom this one brings, first come first. */
    static List<Companion> broughtBy(long principalId) {
        return list(
                "from Companion c join fetch c.registration r join fetch r.person where c.principal.id = ?1 order by c.id",
                principalId);
    }

    /** With whom this one comes. */
    static Optional<Companion> with(long registrationId) {
        return find(
                        "from Companion c join fetch c.principal p join fetch p.person where c.registration.id = ?1",
                        registrationId)
                .firstResultOptional();
    }
}
