package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.Query;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.person.SearchText;
import org.huitong.platform.Cursor;
import org.huitong.platform.Page;

/** Lists registrations for reviewers: filtered, in order, page by page after a key, never by counting rows off. */
@ApplicationScoped
class ReviewList {
    private static final Among ANYWHERE = new Among(Set.of(RegistrationStatus.values()), null, null);

    /**
     * A part of a list.
     *
     * @param statuses where they stand
     * @param kind of decision, where it makes a difference whether the category has one review or two
     * @param notFirstBy left out is what this member of staff passed in the first review; null to leave nothing out
     */
    record Among(Set<RegistrationStatus> statuses, String notFirstBy, DecisionKind kind) {}

    private final EntityManager database;
    private final Editions editions;
    private final ReviewScope scope;

    @Inject
    ReviewList(EntityManager database, Editions editions, ReviewScope scope) {
        this.database = database;
        this.editions = editions;
        this.scope = scope;
    }

    /** One page. Two statements, beside the one that finds the edition. */
    @Transactional
    Page<ReviewRow> page(ReviewFilter filter, int limit) {
        return page(filter, ANYWHERE, limit, scope.now());
    }

    /** The same for the scope of somebody whose request may be over. */
    @Transactional
    Page<ReviewRow> page(ReviewFilter filter, int limit, ReviewScope.Inside inside) {
        return page(filter, ANYWHERE, limit, inside);
    }

    /** Of the same list this part. */
    @Transactional
    Page<ReviewRow> page(ReviewFilter filter, Among among, int limit) {
        return page(filter, among, limit, scope.now());
    }

    private Page<ReviewRow> page(ReviewFilter filter, Among among, int limit, ReviewScope.Inside inside) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder conditions = conditions(filter, among, inside, parameters);
        filter.after().ifPresent(cursor -> after(filter.order(), cursor, conditions, parameters));
        TypedQuery<Long> query = database.createQuery(
                "select r.id from Registration r" + conditions + sorting(filter.order()), Long.class);
        parameters.forEach(query::setParameter);
        if (filter.q() != null) {
            // Text is looked for by reading all rows: in the order of an index that takes three times as long.
            query.unwrap(Query.class).addQueryHint("PRIMARY");
        }
        List<Long> ids = query.setMaxResults(limit + 1).getResultList();
        return Page.of(rows(ids), limit, row -> cursor(filter.order(), row));
    }

    /** What is shown of these, in their order. What is sorted before is narrow: their ids alone. */
    private List<ReviewRow> rows(List<Long> ids) {
        Map<Long, ReviewRow> rows = database.createQuery(
                        "select new org.huitong.registration.ReviewRow(r.id, r.reference, p.name, p.latinName,"
                                + " r.organisation, r.jobTitle, c.code, c.name, d.code, d.name, r.status, r.submittedAt,"
                                + " r.sortKey, r.strokeKey)"
                                + " from Registration r join r.person p join r.category c left join r.delegation d"
                                + " where r.id in :ids",
                        ReviewRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ReviewRow::id, Function.identity()));
        return ids.stream().map(rows::get).toList();
    }

    /** How many there are, the place in the list not regarded. */
    @Transactional
    long count(ReviewFilter filter) {
        return count(filter, ANYWHERE);
    }

    /** How many of them are this part. */
    @Transactional
    long count(ReviewFilter filter, Among among) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        TypedQuery<Long> query = database.createQuery(
                "select count(*) from Registration r" + conditions(filter, among, scope.now(), parameters), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /**
     * This part of the list in order of keys: what a decision about many is made on. One statement.
     */
    @Transactional
    List<Chosen> choose(ReviewFilter filter, Among among) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        TypedQuery<Chosen> query = database.createQuery(
                "select new org.huitong.registration.ReviewList$Chosen(r.id, r.version)"
                        + " from Registration r"
                        + conditions(filter, among, scope.now(), parameters)
                        + " order by r.id",
                Chosen.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** All of the list in order of keys. */
    @Transactional
    List<Chosen> choose(ReviewFilter filter) {
        return choose(filter, ANYWHERE);
    }

    /** A registration as it was when it was chosen. */
    record Chosen(long id, int version) {}

    private StringBuilder conditions(
            ReviewFilter filter, Among among, ReviewScope.Inside inside, Map<String, Object> parameters) {
        var conditions = new StringBuilder(" where r.edition = :edition").append(inside.condition());
        parameters.putAll(inside.parameters());
        parameters.put("edition", editions.current());
        if (filter.status() != null) {
            conditions.append(" and r.status = :status");
            parameters.put("status", filter.status());
        }
        if (among != ANYWHERE) {
            conditions.append(standing(among.kind()));
            parameters.put("among", among.statuses());
        }
        if (among.notFirstBy() != null) {
            conditions.append(" and (r.preApprovedBy is null or r.preApprovedBy <> :notFirstBy)");
            parameters.put("notFirstBy", among.notFirstBy());
        }
        if (filter.category() != null) {
            conditions.append(" and r.category.id ="
                    + " (select c.id from Category c where c.edition = :edition and c.code = :category)");
            parameters.put("category", filter.category());
        }
        if (filter.forum() != null) {
            conditions.append(" and exists (select 1 from Place pl where pl.registration = r and pl.forum.code = :forum"
                    + " and pl.status <> :released)");
            parameters.put("forum", filter.forum());
            parameters.put("released", Place.Status.RELEASED);
        }
        if (ReviewFilter.NO_DELEGATION.equals(filter.delegation())) {
            conditions.append(" and r.delegation is null");
        } else if (filter.delegation() != null) {
            conditions.append(" and r.delegation.id = (select d.id from Delegation d where d.code = :delegation)");
            parameters.put("delegation", filter.delegation());
        }
        if (filter.q() != null) {
            conditions.append(" and r.searchText like :q escape '!'");
            parameters.put("q", SearchText.pattern(filter.q()));
        }
        return conditions;
    }

    /** Where one review suffices, what was submitted is for the final reviewer, and none of it for the first. */
    private static String standing(DecisionKind kind) {
        String oneStep = "r.category.id in (select s.id from Category s where s.reviewSteps = 1)";
        return kind == DecisionKind.APPROVAL
                ? " and (r.status in :among or r.status = SUBMITTED and " + oneStep + ")"
                : " and r.status in :among" + (kind == DecisionKind.PRE_APPROVAL ? " and not " + oneStep : "");
    }

    private static void after(
            ReviewFilter.Order order, Cursor cursor, StringBuilder conditions, Map<String, Object> parameters) {
        String beyond = order.downwards ? "<" : ">";
        try {
            Object value = order.byTime() ? Instant.parse(cursor.sortValue()) : cursor.sortValue();
            conditions.append(" and (%1$s %2$s :sortValue or %1$s = :sortValue and r.id %2$s :id)"
                    .formatted(order.column, beyond));
            parameters.put("sortValue", value);
            parameters.put("id", cursor.id());
        } catch (DateTimeParseException e) {
            // A cursor of another order: the list starts again.
        }
    }

    private static String sorting(ReviewFilter.Order order) {
        String way = order.downwards ? " desc" : "";
        return " order by " + order.column + way + ", r.id" + way;
    }

    private static Cursor cursor(ReviewFilter.Order order, ReviewRow row) {
        return new Cursor(
                switch (order) {
                    case NEWEST, OLDEST -> row.submittedAt().toString();
                    case NAME -> row.sortKey();
                    case STROKES -> row.strokeKey();
                    case REFERENCE -> row.reference();
                },
                row.id());
    }

    /** How many registrations stand where; every status is there, in order. One statement. */
    @Transactional
    Map<RegistrationStatus, Long> countByStatus() {
        Edition edition = editions.current();
        ReviewScope.Inside inside = scope.now();
        Map<RegistrationStatus, Long> counts = new EnumMap<>(RegistrationStatus.class);
        for (RegistrationStatus status : RegistrationStatus.values()) {
            counts.put(status, 0L);
        }
        TypedQuery<Object[]> query = database.createQuery(
                        "select r.status, count(*) from Registration r where r.edition = :edition" + inside.condition()
                                + " group by r.status",
                        Object[].class)
                .setParameter("edition", edition);
        inside.parameters().forEach(query::setParameter);
        query.getResultList().forEach(row -> counts.put((RegistrationStatus) row[0], (Long) row[1]));
        return counts;
    }
}
