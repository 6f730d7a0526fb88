package org.huitong.lodging;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.person.SearchText;
import org.huitong.platform.Cursor;
import org.huitong.registration.Registration;
import org.huitong.registration.RegistrationStatus;

/** Approved guests of a category with lodging who have no bed on any night. */
final class Waiting {
    private static final String WAITING = """
            from Registration r join r.category c join r.person p
            where r.edition = :edition and r.status = :approved
                and not exists (select 1 from BedNight n where n.registration = r)
            """;

    private static final String GUEST =
            "select r.id, r.reference, p.name, r.organisation, c.name, c.hotelClass, p.sex, r.status, r.sortKey ";

    private Waiting() {}

    /** How many they are in each class of hotel. */
    static Map<HotelClass, Long> counts(Edition edition) {
        return Registration.getEntityManager()
                .createQuery(
                        "select c.hotelClass, count(*) " + WAITING
                                + " and c.hotelClass is not null group by c.hotelClass",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("approved", RegistrationStatus.APPROVED)
                .getResultStream()
                .collect(toMap(row -> HotelClass.valueOf((String) row[0]), row -> (Long) row[1]));
    }

    /** All of them, of every class, in the order in which they came. */
    static List<Guest> all(Edition edition) {
        return Registration.getEntityManager()
                .createQuery(GUEST + WAITING + " and c.hotelClass is not null order by r.id", Guest.class)
                .setParameter("edition", edition)
                .setParameter("approved", RegistrationStatus.APPROVED)
                .getResultList();
    }

    /**
     * Some of them by the reading of their names.
     *
     * @param query part of name, reading, organisation or reference; blank for all
     * @param after where the page before ended
     */
    static List<Guest> page(Edition edition, HotelClass hotelClass, String query, Optional<Cursor> after, int limit) {
        var rows = Registration.getEntityManager()
                .createQuery(
                        GUEST
                                + WAITING
                                + " and c.hotelClass = :hotelClass and r.searchText like :pattern escape '!'"
                                + (after.isPresent() ? " and (r.sortKey, r.id) > (:sortKey, :id)" : "")
                                + " order by r.sortKey, r.id",
                        Guest.class)
                .setParameter("edition", edition)
                .setParameter("approved", RegistrationStatus.APPROVED)
                .setParameter("hotelClass", hotelClass.name())
                .setParameter("pattern", SearchText.pattern(query));
        after.ifPresent(
                cursor -> rows.setParameter("sortKey", cursor.sortValue()).setParameter("id", cursor.id()));
        return rows.setMaxResults(limit).getResultList();
    }
}
