package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.category.Categories;
import org.huitong.category.Category;
import org.huitong.edition.Editions;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** The door for organisers who say how many take part. Less than there are drops nobody; more goes to whoever waits. */
@ApplicationScoped
class Quotas {
    private final Editions editions;
    private final Categories categories;
    private final Places places;
    private final CategoryTotals totals;
    private final ReviewScope scope;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    Quotas(
            Editions editions,
            Categories categories,
            Places places,
            CategoryTotals totals,
            ReviewScope scope,
            EntityManager database,
            Event<DomainEvent> events) {
        this.editions = editions;
        this.categories = categories;
        this.places = places;
        this.totals = totals;
        this.scope = scope;
        this.database = database;
        this.events = events;
    }

    /** Every pool of the person's forums, by forum and category, shared ones first. Two statements. */
    @Transactional
    List<QuotaView> ofForums() {
        Map<Long, List<String>> members = PoolMember.all().stream()
                .collect(Collectors.groupingBy(
                        member -> member.pool.id,
                        Collectors.mapping(member -> member.category.code, Collectors.toList())));
        return database.createQuery(
                        "select q.id, f.code, f.name, c.code, c.name, q.name, q.capacity, q.taken,"
                                + " count(case when p.status = HELD then 1 end),"
                                + " count(case when p.status = CONFIRMED then 1 end),"
                                + " count(case when p.status = OFFERED then 1 end),"
                                + " count(case when p.status = WAITLISTED then 1 end)"
                                + " from ForumQuota q join q.forum f left join q.category c"
                                + " left join Place p on p.quota = q and p.status <> RELEASED"
                                + " where f.edition = :edition and (c is null or not c.archived)"
                                + " group by q.id, f.code, f.name, c.code, c.name, q.name, q.capacity, q.taken,"
                                + " f.position, c.position order by f.position, c.position, q.id",
                        Object[].class)
                .setParameter("edition", editions.current())
                .getResultStream()
                .filter(row -> scope.covers((String) row[1]))
                .map(row -> view(row, members.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private static QuotaView view(Object[] row, List<String> members) {
        return new QuotaView(
                (Long) row[0],
                (String) row[1],
                (LocalText) row[2],
                (String) row[3],
                (LocalText) (row[3] == null ? row[5] : row[4]),
                members,
                (Integer) row[6],
                number(row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]),
                number(row[11]));
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
                        null,
                        category.code,
                        category.name,
                        List.of(),
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
                .filter(view -> view.forum().equals(forum) && category.equals(view.category()))
                .findFirst()
                .orElseThrow(Quotas::notFound);
    }

    /** @throws Refused 404 if there is no such pool, or it lies outside the person's forums */
    @Transactional
    QuotaView ofPool(long id) {
        return ofForums().stream().filter(view -> view.pool() == id).findFirst().orElseThrow(Quotas::notFound);
    }

    /** @throws Refused 404 if there is no such category, or the person works for some forums only */
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
        return changePool(ofForum(forumCode, categoryCode).pool(), seen, capacity);
    }

    /** As {@link #changeForum}, of any pool. */
    @Transactional
    int changePool(long id, Integer seen, int capacity) {
        QuotaView view = ofPool(id);
        Places.Resized resized = places.resize(ForumQuota.findById(id), seen, capacity);
        events.fire(new QuotaChanged(
                view.forum(),
                view.who(),
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
        return scope.limited() ? Optional.empty() : categories.byCode(code);
    }

    static Refused notFound() {
        return new Refused(404, "NOT_FOUND", Message.of(QuotaMessages.class, QuotaMessages::notFound));
    }
}
