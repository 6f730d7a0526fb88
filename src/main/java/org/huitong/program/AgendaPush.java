package org.huitong.program;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.JsonColumn;
import org.huitong.platform.StoredEntity;

/** Slots that followed another one, with when they were before: kept for a day, so that it can be undone. */
@Entity
class AgendaPush extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Forum forum;

    /** Real clock. */
    public Instant pushedAt;

    /** When the forum ended before; null if it was not extended. */
    public Instant forumEnds;

    @Convert(converter = MovedConverter.class)
    public List<Moved> moves;

    /**
     * A slot that was moved.
     *
     * @param item its key
     * @param version the one it got by that
     * @param from when it began before, in seconds since 1970, as {@code until} is when it ended
     */
    record Moved(long item, int version, long from, long until) {
        static Moved of(AgendaItem item, Span before) {
            return new Moved(
                    item.id,
                    item.version,
                    before.from().getEpochSecond(),
                    before.until().getEpochSecond());
        }

        Span before() {
            return new Span(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
        }
    }

    /** Keeps them in one JSON column. */
    static class MovedConverter extends JsonColumn<List<Moved>> {
        MovedConverter() {
            super(new TypeReference<>() {});
        }
    }

    static Optional<AgendaPush> of(Forum forum, long id) {
        return find("forum = ?1 and id = ?2", forum, id).firstResultOptional();
    }
}
