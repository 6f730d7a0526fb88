package org.huitong.audit;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.huitong.platform.Outcome;

/** One line of the log; never changed, never deleted before its term. */
@Entity
@Immutable
class AuditEntry extends PanacheEntityBase {
    @Id
    public Long id = TsidCreator.getTsid().toLong();

    /** Real clock, to the microsecond. */
    public Instant at;

    public String actorKind;
    public String actor;
    public String address;
    /** The event's name, for example {@code RegistrationApproved}. */
    public String action;

    @Enumerated(EnumType.STRING)
    public Outcome result;
    /** Why it was refused, as programs are told; null for what was done. */
    public String code;

    public String subjectType;
    public String subjectKey;
    /** Another thing by whose key the line is found too; null if there is none. */
    public String relatedKey;
    /** The event's components as JSON, byte for byte as it was sealed. */
    public String detail;

    static List<AuditEntry> of(String subjectType, String subjectKey) {
        return list("subjectType = ?1 and subjectKey = ?2 order by id", subjectType, subjectKey);
    }

    static List<AuditEntry> of(String subjectType, String subjectKey, Set<String> actions) {
        return list(
                "subjectType = ?1 and subjectKey = ?2 and action in ?3 order by id", subjectType, subjectKey, actions);
    }

    static List<AuditEntry> relatedTo(String key) {
        return list("relatedKey = ?1 order by id", key);
    }

    /** Stores it, and leaves it to be sealed. */
    void write() {
        persist();
        new Unsealed(id).persist();
    }
}
