package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huitong.category.Categories;
import org.huitong.category.Category;
import org.huitong.edition.Editions;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.program.Forum;
import org.huitong.program.Forums;

/** The door for organisers who say how many take part. Less than there are drops nobody; more goes to whoever waits. */
@ApplicationScoped
class Quotas {
    private final Editions editions;
    private final Categories categories;
    private final Forums forums;
    private final Places places;
    private final CategoryTotals totals;
    private final ReviewScope scope;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    Quotas(
            Editions editions,
            Categories categories,
            Forums forums,
            Places places,
            CategoryTotals totals,
            ReviewScope scope,
            EntityManager database,
            Event<DomainEvent> events) {
        this.editions = editions;
        this.categories = categories;
        this.forums = forums;
        this.places = places;
        this.totals = totals;
        this.scope = scope;
        this.database = database;
        this.events = events;
    }

    /** Every pool of the person's forums, by forum and category. One statement. */
    @Transactional
    List<QuotaView> ofForums() {
        return database.createQuery(
                        "select f.code, f.name, c.code, c.name, q.capacity, q.taken,"
                                + " count(case when p.status = HELD then 1 end),"
                                + " count(case when p.status = CONFIRMED then 1 end),"
                                + " count(case when p.status = OFFERED then 1 end),"
                                + " count(case when p.status = WAITLISTED then 1 end)"
                                + " from ForumQuota q join q.forum f join q.category c"
                                + " left join Place p on p.quota = q and p.status <> RELEASED"
                                + " where f.edition = :edition"
                                + " group by q.id, f.code, f.name, c.code, c.name, q.capacity, q.taken, f.position,"
                                + " c.position order by f.position, c.position",
                        Object[].class)
                .setParameter("edition", editions.current())
                .getResultStream()
                .filter(row -> scope.covers((String) row[0]))
                .map(Quotas::view)
                .toList();
    }

    private static QuotaView view(Object[] row) {
        return new QuotaView(
                (String) row[0],
                (LocalText) row[1],
                (String) row[2],
                (LocalText) row[3],
                (Integer) row[4],
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** Every category in all. */
    @Transactional
    List<QuotaView> ofCategories() {
        return categories.all().stream().flatMap(this::total).toList();
    }

    private Stream<QuotaView> total(Category category) {
        Object[] row = totals.row(category);
        return row == null
                ? Stream.of()
                : Stream.of(new QuotaView(
                        null,
                        null,
                        category.code,
                        category.name,
                        row[0] == null ? null : number(row[0]),
                        number(row[1]),
                        0,
                        0,
                        0,
                        0));
    }

    /** @throws Refused 404 if there is no such pool, or it lies outside the person's forums */
    @Transactional
    QuotaView ofForum(String forum, String category) {
        return ofForums().stream()
                .filter(view -> view.forum().equals(forum) && view.category().equals(category))
                .findFirst()
                .orElseThrow(Quotas::notFound);
    }

    /** @throws Refused 404 if there is no such category */
    @Transactional
    QuotaView ofCategory(String code) {
        return category(code).map(this::total).orElse(Stream.of()).findFirst().orElseThrow(Quotas::notFound);
    }

    /**
     * Sets the places of a forum for a category; new ones are offered to whoever waits, in their order.
     *
     * @param seen the capacity that the organiser has seen
     * @return how many were offered a place
     * @throws Refused 404; 409 STALE if the capacity is another meanwhile
     */
    @Transactional
    int changeForum(String forumCode, String categoryCode, Integer seen, int capacity) {
        Forum forum = forums.byCode(forumCode)
                .filter(found -> scope.covers(found.code))
                .orElseThrow(Quotas::notFound);
        Category category = category(categoryCode).orElseThrow(Quotas::notFound);
        ForumQuota pool = ForumQuota.<ForumQuota>find("forum = ?1 and category = ?2", forum, category)
                .firstResultOptional()
                .orElseThrow(Quotas::notFound);
        Places.Resized resized = places.resize(pool, seen, capacity);
        events.fire(new QuotaChanged(
                forumCode,
                categoryCode,
                resized.offered(),
                QuotaChanged.Size.of(resized.before(), resized.takenBefore()),
                QuotaChanged.Size.of(capacity, resized.takenBefore() + resized.offered())));
        return resized.offered();
    }

    /**
     * Sets how many take part under a category in all.
     *
     * @param capacity null: as many as come
     * @throws Refused 404; 409 STALE if the capacity is another meanwhile
     */
    @Transactional
    void changeCategory(String code, Integer seen, Integer capacity) {
        Category category = category(code).orElseThrow(Quotas::notFound);
        int taken = totals.change(category, seen, capacity);
        events.fire(new QuotaChanged(
                null, code, 0, QuotaChanged.Size.of(seen, taken), QuotaChanged.Size.of(capacity, taken)));
    }

    /** With the row locked: refuses what was decided on the ground of another figure. */
    static void requireSeen(Integer seen, Integer present) {
        if (!Objects.equals(seen, present)) {
            throw Refused.conflict(
                    "STALE", Message.of(QuotaMessages.class, m -> m.stale(present == null ? "" : present.toString())));
        }
    }

    private Optional<Category> category(String code) {
        return categories.byCode(code);
    }

    private static Refused notFound() {
        return new Refused(404, "NOT_FOUND", Message.of(QuotaMessages.class, QuotaMessages::notFound));
    }
}
