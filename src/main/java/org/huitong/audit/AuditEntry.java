package org.huitong.audit;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One line of the log; never changed, never deleted before its term. */
@Entity
@Immutable
class AuditEntry extends PanacheEntityBase {
    @Id
    public Long id = TsidCreator.getTsid().toLong();

    /** Real clock. */
    public Instant at;

    public String actorKind;
    public String actor;
    public String address;
    /** The event's name, for example {@code RegistrationApproved}. */
    public String action;

    public String subjectType;
    public String subjectKey;
    /** The event's components as JSON. */
    public String detail;

    static List<AuditEntry> of(String subjectType, String subjectKey) {
        return list("subjectType = ?1 and subjectKey = ?2 order by id", subjectType, subjectKey);
    }
}
