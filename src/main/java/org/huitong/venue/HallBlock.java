package org.huitong.venue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;

/** A time at which nobody gets a hall, and why: 停用时段. Made and taken away only while the hall's row is locked. */
@Entity
public class HallBlock extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Hall hall;

    @Column(name = "starts_at")
    public Instant startsAt;

    @Column(name = "ends_at")
    public Instant endsAt;

    public String reason;

    protected HallBlock() {}

    HallBlock(Hall hall, Period period, String reason) {
        this.hall = hall;
        this.startsAt = period.from();
        this.endsAt = period.until();
        this.reason = reason;
    }

    public Period period() {
        return new Period(startsAt, endsAt);
    }

    static List<HallBlock> of(Hall hall) {
        return list("hall = ?1 order by startsAt, id", hall);
    }

    static List<HallBlock> inOrder(Edition edition) {
        return list(
                "select b from HallBlock b join fetch b.hall h where h.venue.edition = ?1 order by b.startsAt, b.id",
                edition);
    }

    static Optional<HallBlock> byId(Hall hall, long id) {
        return find("hall = ?1 and id = ?2", hall, id).firstResultOptional();
    }
}
