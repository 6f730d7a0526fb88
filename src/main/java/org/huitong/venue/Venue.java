package org.huitong.venue;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.JsonColumn;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** A building of the conference: 场馆. */
@Entity
public class Venue extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    public String code;
    public int position;
    public LocalText name;
    public LocalText address;
    /** How to get there, in general. */
    public LocalText directions;
    /** Degrees north, WGS 84; null together with {@link #longitude}. */
    public BigDecimal latitude;
    /** Degrees east, WGS 84. */
    public BigDecimal longitude;

    /** How to get there by each means of transport; null if nothing is said. */
    @Convert(converter = RouteList.class)
    List<Route> routes;

    static class RouteList extends JsonColumn<List<Route>> {
        RouteList() {
            super(new TypeReference<>() {});
        }
    }

    /** How to get there by each means of transport, in the order in which it is told. */
    public List<Route> routes() {
        return routes == null
                ? List.of()
                : routes.stream().sorted(Comparator.comparing(Route::mode)).toList();
    }

    public boolean onTheMap() {
        return latitude != null;
    }

    void describe(VenueFacts facts) {
        name = facts.name();
        address = facts.address();
        directions = facts.directions();
        latitude = facts.latitude();
        longitude = facts.longitude();
        routes = List.copyOf(facts.routes());
    }

    static List<Venue> inOrder(Edition edition) {
        return list("edition = ?1 order by position", edition);
    }

    static Optional<Venue> byCode(Edition edition, String code) {
        return find("edition = ?1 and code = ?2", edition, code).firstResultOptional();
    }

    /** All of the edition, their rows locked in the order of ids: whoever hands out codes and places in the order does. */
    static List<Venue> allLocked(Edition edition) {
        List<Venue> all = list("edition = ?1 order by id", edition);
        all.forEach(Venue::locked);
        return all.stream()
                .sorted(Comparator.comparingInt(venue -> venue.position))
                .toList();
    }

    /** As it is now, its row locked until the transaction ends. */
    Venue locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }
}
