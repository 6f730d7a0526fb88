package org.huitong.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** What was answered to a field of the organiser's own. Opened and sealed by {@link Answers} alone. */
@Entity
class RegistrationAnswer extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Registration registration;

    public String fieldKey;
    /** Null where the field is sensitive. */
    public String plain;

    public byte[] sealed;

    static List<RegistrationAnswer> of(Registration registration) {
        return list("registration", registration);
    }

    static Optional<RegistrationAnswer> of(Registration registration, String key) {
        return find("registration = ?1 and fieldKey = ?2", registration, key).firstResultOptional();
    }

    /** One statement, however many registrations. */
    static List<RegistrationAnswer> of(Collection<Long> registrationIds) {
        return registrationIds.isEmpty() ? List.of() : list("registration.id in ?1", registrationIds);
    }
}
