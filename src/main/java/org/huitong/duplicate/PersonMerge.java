package org.huitong.duplicate;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.person.PersonBefore;
import org.huitong.platform.JsonColumn;
import org.huitong.platform.StoredEntity;

/** Two rows that were one human, and what it takes to part them again. */
@Entity
class PersonMerge extends StoredEntity {
    /** As long as whoever was too quick may take to notice. */
    static final Duration UNDOABLE = Duration.ofDays(1);

    public long keptId;
    public long goneId;
    /** User name. */
    public String mergedBy;
    /** Real clock, like all times here. */
    public Instant mergedAt;
    /** Of the kept person after the merging: what was changed since is not undone. */
    public int keptVersion;

    @Convert(converter = Before.class)
    public PersonBefore keptBefore;

    /** Ids of the registrations that were of the other. */
    @Convert(converter = Ids.class)
    public List<Long> moved;

    public Instant undoneAt;

    static class Before extends JsonColumn<PersonBefore> {
        Before() {
            super(new TypeReference<>() {});
        }
    }

    static class Ids extends JsonColumn<List<Long>> {
        Ids() {
            super(new TypeReference<>() {});
        }
    }

    /** What can still be undone, newest first. */
    static List<PersonMerge> undoable(Instant now) {
        return list("undoneAt is null and mergedAt > ?1 order by mergedAt desc", now.minus(UNDOABLE));
    }

    static Optional<PersonMerge> lockUndoable(long id, Instant now) {
        return find("id = ?1 and undoneAt is null and mergedAt > ?2", id, now.minus(UNDOABLE))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
