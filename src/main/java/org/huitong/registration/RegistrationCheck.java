package org.huitong.registration;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;

/** A point of the category's checklist that a reviewer has ticked. */
@Entity
class RegistrationCheck extends PanacheEntityBase {
    @Id
    public Long id = TsidCreator.getTsid().toLong();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Registration registration;

    public String itemKey;

    /** User name of the reviewer. */
    public String tickedBy;

    /** Real clock. */
    public Instant tickedAt;

    static RegistrationCheck of(Registration registration, String key, String by, Instant at) {
        var check = new RegistrationCheck();
        check.registration = registration;
        check.itemKey = key;
        check.tickedBy = by;
        check.tickedAt = at;
        return check;
    }

    static List<RegistrationCheck> of(Registration registration) {
        return list("registration", registration);
    }
}
