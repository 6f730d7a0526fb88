package org.huitong.lodging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huitong.edition.Editions;
import org.huitong.registration.Place;

/** The door to where the people of a forum sleep; numbers only, whoever asks. */
@ApplicationScoped
public class SleepingPlaces {
    private final Editions editions;
    private final EntityManager database;

    @Inject
    SleepingPlaces(Editions editions, EntityManager database) {
        this.editions = editions;
        this.database = database;
    }

    /**
     * A hotel in which people of a forum sleep.
     *
     * @param latitude degrees north (WGS 84)
     * @param longitude degrees east
     * @param people how many of them have a bed there
     */
    public record SleepingPlace(BigDecimal latitude, BigDecimal longitude, long people) {}

    /** By the forums' codes; hotels of which nobody knows where they are, and forums without guests in others, are missing. One statement. */
    @Transactional
    public Map<String, List<SleepingPlace>> byForum() {
        return database.createQuery("""
                        select f.code, h.latitude, h.longitude, count(distinct r.id)
                        from BedNight n join n.room room join room.hotel h join n.registration r
                            join Place p on p.registration = r join p.forum f
                        where h.edition = :edition and h.latitude is not null and p.status <> :released
                        group by f.code, h.id, h.latitude, h.longitude
                        """, Object[].class)
                .setParameter("edition", editions.current())
                .setParameter("released", Place.Status.RELEASED)
                .getResultStream()
                .collect(groupingBy(
                        row -> (String) row[0],
                        mapping(
                                row -> new SleepingPlace((BigDecimal) row[1], (BigDecimal) row[2], (Long) row[3]),
                                toList())));
    }
}
