package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.platform.Cursor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.LocalText;
import org.huitong.platform.Page;

/**
 * The door to who comes to one forum, for its host unit: numbers, names and organisations, and nothing else of a person.
 * Of a forum outside the actor's scope there is nobody.
 */
@ApplicationScoped
public class ForumGuests {
    private static final String GUESTS = " from Place p join p.registration r join r.person n join r.category c"
            + " where p.forum.edition = :edition and p.forum.code = :forum and p.status <> :released";

    private final Editions editions;
    private final EntityManager database;
    private final Actor actor;
    private final Event<DomainEvent> events;

    @Inject
    ForumGuests(Editions editions, EntityManager database, Actor actor, Event<DomainEvent> events) {
        this.editions = editions;
        this.database = database;
        this.actor = actor;
        this.events = events;
    }

    /** How many of a category have a place of this status. */
    public record Count(String category, LocalText categoryName, Place.Status status, long people) {}

    /** @param latinName null where not given, like the organisation */
    public record Guest(
            long id,
            String sortKey,
            String name,
            String latinName,
            String organisation,
            LocalText category,
            Place.Status status) {}

    /** By category in order, without places that were given back. One statement. */
    @Transactional
    public List<Count> counts(String forum) {
        return mine(forum)
                ? database.createQuery(
                                "select new org.huitong.registration.ForumGuests$Count(c.code, c.name, p.status, count(p))"
                                        + GUESTS
                                        + " group by c.id, p.status order by c.position, p.status",
                                Count.class)
                        .setParameter("edition", editions.current())
                        .setParameter("forum", forum)
                        .setParameter("released", Place.Status.RELEASED)
                        .getResultList()
                : List.of();
    }

    /** How many people have a place, confirmed or not, and do not only wait for one. One statement. */
    @Transactional
    public long present(String forum) {
        return counts(forum).stream()
                .filter(count -> count.status() == Place.Status.CONFIRMED || count.status() == Place.Status.HELD)
                .mapToLong(Count::people)
                .sum();
    }

    /** In the order of names. One statement. */
    @Transactional
    public Page<Guest> guests(String forum, String after, int limit) {
        if (!mine(forum)) {
            return new Page<>(List.of(), null);
        }
        Cursor from = Cursor.decode(after).orElse(new Cursor("", 0));
        List<Guest> found = database.createQuery(
                        "select new org.huitong.registration.ForumGuests$Guest(r.id, r.sortKey, n.name, n.latinName,"
                                + " r.organisation, c.name, p.status)" + GUESTS
                                + " and (r.sortKey > :key or r.sortKey = :key and r.id > :id) order by r.sortKey, r.id",
                        Guest.class)
                .setParameter("edition", editions.current())
                .setParameter("forum", forum)
                .setParameter("released", Place.Status.RELEASED)
                .setParameter("key", from.sortValue())
                .setParameter("id", from.id())
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(found, limit, guest -> new Cursor(guest.sortKey(), guest.id()));
    }

    /** Writes into the log that the list of names leaves, and gives it. */
    @Transactional
    public List<Guest> takenOut(String forum, String reason) {
        List<Guest> all = guests(forum, null, Integer.MAX_VALUE - 1).items();
        events.fire(new RegistrationsExported(
                editions.current().code,
                all.size(),
                List.of(
                        ExportColumn.NAME.name(),
                        ExportColumn.ORGANISATION.name(),
                        ExportColumn.CATEGORY.name(),
                        ExportColumn.STATUS.name()),
                Map.of("forum", forum),
                reason));
        return all;
    }

    private boolean mine(String forum) {
        return actor.scope().covers(Scope.Kind.FORUM, forum);
    }
}
