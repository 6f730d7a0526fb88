package org.huitong.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** Who agrees for somebody under 14: 监护人. */
@Entity
class Guardian extends StoredEntity {
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    public Registration registration;

    public String name;

    @Enumerated(EnumType.STRING)
    public GuardianRelation relation;

    @Column(name = "mobile")
    public byte[] sealedMobile;

    /** Real clock. */
    public Instant consentedAt;

    static Optional<Guardian> of(Registration registration) {
        return find("registration", registration).firstResultOptional();
    }

    void become(GuardianDetails details, byte[] mobile, Instant now) {
        name = details.name().value();
        relation = details.relation();
        sealedMobile = mobile;
        consentedAt = now;
    }
}
