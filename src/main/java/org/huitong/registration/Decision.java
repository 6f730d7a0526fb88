package org.huitong.registration;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** What a reviewer decided; never changed. */
@Entity
@Immutable
@Table(name = "registration_decision")
class Decision extends PanacheEntityBase {
    @Id
    public Long id = TsidCreator.getTsid().toLong();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Registration registration;

    /** The status the registration came to. */
    @Enumerated(EnumType.STRING)
    public RegistrationStatus decision;

    /** User name of the reviewer. */
    public String decidedBy;

    /** Real clock. */
    public Instant decidedAt;

    public String reason;

    /** Keys of the fields that a change was asked of; null for none. */
    @Convert(converter = Asked.Keys.class)
    public List<String> fields;

    static Decision of(Registration registration, String decidedBy, Instant decidedAt, Asked told) {
        var decision = new Decision();
        decision.registration = registration;
        decision.decision = registration.status;
        decision.decidedBy = decidedBy;
        decision.decidedAt = decidedAt;
        decision.reason = told.text();
        decision.fields = told.fields().isEmpty() ? null : told.fields();
        return decision;
    }

    static List<Decision> inOrder(Registration registration) {
        return list("registration = ?1 order by id", registration);
    }

    static Optional<Decision> last(Registration registration) {
        return find("registration = ?1 order by id desc", registration).firstResultOptional();
    }
}
