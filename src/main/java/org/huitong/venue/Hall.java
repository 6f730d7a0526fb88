package org.huitong.venue;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huitong.edition.Edition;
import org.huitong.platform.JsonColumn;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** A room for meetings: 会场. Codes are unique within the edition. */
@Entity
public class Hall extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Venue venue;

    public String code;
    public int position;
    public LocalText name;
    public String floor;
    /** Square metres. */
    public BigDecimal area;
    /** Whether a wheelchair reaches it without help. */
    @Column(name = "step_free")
    public boolean accessible;

    /** What stands in it for good. */
    @Convert(converter = TextList.class)
    public List<LocalText> equipment;

    /** Seats per layout; a layout that is missing is impossible here. */
    @ElementCollection
    @CollectionTable(name = "hall_layout", joinColumns = @JoinColumn(name = "hall_id"))
    @MapKeyColumn(name = "layout")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "capacity")
    public Map<Layout, Integer> capacities = new HashMap<>();

    /** Null if it is always open. */
    @Convert(converter = DayList.class)
    List<OpeningDay> hours;

    /** Since when nobody gets it any more; null while it is offered. */
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    @Column(name = "withdrawn_why")
    public String withdrawnWhy;

    public OpeningHours openingHours() {
        return new OpeningHours(hours == null ? List.of() : hours, venue.edition.zone);
    }

    /** Seats per possible layout, in the order of layouts. */
    public Map<Layout, Integer> seats() {
        return new TreeMap<>(capacities);
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    void describe(HallFacts facts) {
        name = facts.name();
        floor = facts.floor();
        area = facts.area();
        accessible = facts.stepFree();
        equipment = List.copyOf(facts.equipment());
        if (!capacities.equals(facts.capacities())) {
            capacities.clear();
            capacities.putAll(facts.capacities());
        }
        hours = List.copyOf(facts.hours());
    }

    HallFacts facts() {
        return new HallFacts(
                name,
                floor,
                area,
                accessible,
                equipment,
                seats(),
                openingHours().days());
    }

    void withdraw(Instant now, String why) {
        withdrawnAt = now;
        withdrawnWhy = why;
    }

    void restore() {
        withdrawnAt = null;
        withdrawnWhy = null;
    }

    static class DayList extends JsonColumn<List<OpeningDay>> {
        DayList() {
            super(new TypeReference<>() {});
        }
    }

    static class TextList extends JsonColumn<List<LocalText>> {
        TextList() {
            super(new TypeReference<>() {});
        }
    }

    static List<Hall> inOrder(Edition edition) {
        return list(
                "select distinct h from Hall h join fetch h.venue v join fetch v.edition left join fetch h.capacities"
                        + " where v.edition = ?1 order by v.position, h.position",
                edition);
    }

    static Optional<Hall> byCode(Edition edition, String code) {
        return find("venue.edition = ?1 and code = ?2", edition, code).firstResultOptional();
    }

    /** By id, the order in which rows are locked everywhere. */
    static List<Hall> byCodes(Edition edition, Collection<String> codes) {
        return list("venue.edition = ?1 and code in ?2 order by id", edition, codes);
    }

    static List<Hall> of(Venue venue) {
        return list("venue = ?1 order by position, id", venue);
    }

    /**
     * As it is now, its row locked until the transaction ends. By its key, so that this row is locked and no other: a search
     * would lock what it passes on the way.
     */
    Hall locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }
}
