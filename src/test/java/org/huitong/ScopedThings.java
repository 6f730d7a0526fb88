package org.huitong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** For each kind of route one thing inside a scope and one outside it, from the demo edition. */
@ApplicationScoped
class ScopedThings {
    static final String FORUM = "01";
    static final String HOTEL = "G1";
    static final String GROUP = "CITY-02";

    private static final String OTHER_HOTEL = "G2";

    @Inject
    EntityManager database;

    /** Two addresses of one route. */
    record Pair(String inside, String outside) {}

    @Transactional
    Pair of(AccessTable.Line line) {
        String path = line.path();
        if (path.contains("/registrations/{reference}")) {
            return pair(path, "{reference}", registration(true), registration(false));
        }
        if (path.contains("/bookings/{id}")) {
            return pair(path, "{id}", booking(true), booking(false));
        }
        if (path.contains("/hotels/{code}")) {
            return pair(path, "{code}", HOTEL, OTHER_HOTEL);
        }
        if (path.contains("/stays/{reference}")) {
            return pair(path, "{reference}", sleeper(HOTEL), sleeper(OTHER_HOTEL));
        }
        if (path.contains("/shifts/{id}")) {
            return pair(path.replace("{number}", "V-000"), "{id}", shift(true), shift(false));
        }
        if (path.contains("/people/{number}")) {
            return pair(path, "{number}", volunteer(true), volunteer(false));
        }
        throw new AssertionError("Say here which things " + line.route() + " names");
    }

    private static Pair pair(String path, String name, String inside, String outside) {
        return new Pair(path.replace(name, inside), path.replace(name, outside));
    }

    private String registration(boolean inside) {
        return one("select r.reference from registration r where r.status = 'SUBMITTED' and " + not(inside)
                + " exists (select 1 from place p join forum f on f.id = p.forum_id where p.registration_id = r.id"
                + " and p.status <> 'RELEASED' and f.code = '" + FORUM + "') limit 1");
    }

    private String booking(boolean inside) {
        return one("select b.id from booking b join forum f on f.id = b.forum_id where " + not(inside) + " f.code = '"
                + FORUM + "' limit 1");
    }

    private String sleeper(String hotel) {
        return one("select r.reference from registration r join bed_night n on n.registration_id = r.id"
                + " join room on room.id = n.room_id join hotel h on h.id = room.hotel_id where h.code = '" + hotel
                + "' group by r.id order by count(*) desc limit 1");
    }

    private String shift(boolean inside) {
        return one("select s.id from shift s join post p on p.id = s.post_id where " + not(inside)
                + " p.working_group = '" + GROUP + "' limit 1");
    }

    private String volunteer(boolean inside) {
        return one("select v.number from volunteer v where " + not(inside)
                + " exists (select 1 from shift_assignment a join shift s on s.id = a.shift_id"
                + " join post p on p.id = s.post_id where a.volunteer_id = v.id and a.status <> 'RELEASED'"
                + " and p.working_group = '" + GROUP + "') and exists (select 1 from shift_assignment a"
                + " where a.volunteer_id = v.id and a.status <> 'RELEASED') limit 1");
    }

    private static String not(boolean inside) {
        return inside ? "" : "not";
    }

    private String one(String sql) {
        List<?> found = database.createNativeQuery(sql).getResultList();
        if (found.isEmpty()) {
            throw new AssertionError("none: " + sql);
        }
        return found.get(0).toString();
    }
}
