package org.huitong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** What the auditor reads. */
@ApplicationScoped
class AuditSearch {
    private final EntityManager database;

    @Inject
    AuditSearch(EntityManager database) {
        this.database = database;
    }

    /**
     * A page in the order asked for.
     *
     * @param back cursor of the page before; null on the first
     * @param next cursor of the page after; null on the last
     */
    record Found(List<AuditLine> lines, Long back, Long next) {
        static final Found NOTHING = new Found(List.of(), null, null);
    }

    /** One line with everything, and its place in the chain; null while it waits for that. */
    record Opened(AuditLine line, Detail detail, String json, AuditSeal seal) {}

    /**
     * Two or three statements, whatever is found.
     *
     * @param oldestFirst the order; otherwise the newest comes first
     * @param cursor an entry's id, which is not part of the page; null for the first page
     * @param backwards whether the page lies before the cursor
     */
    @Transactional
    Found find(AuditFilter filter, boolean oldestFirst, Long cursor, boolean backwards, int limit) {
        boolean up = oldestFirst != backwards;
        List<AuditEntry> found = read(filter, up, cursor, limit + 1);
        boolean more = found.size() > limit;
        List<AuditEntry> page = new ArrayList<>(more ? found.subList(0, limit) : found);
        if (backwards) {
            Collections.reverse(page);
        }
        boolean before = backwards ? more : cursor != null;
        boolean after = backwards || more;
        return new Found(
                page.stream().map(AuditLine::of).toList(),
                before && !page.isEmpty() ? page.get(0).id : null,
                after && !page.isEmpty() ? page.get(page.size() - 1).id : null);
    }

    /** Entries in the order of ids, behind the cursor in that direction. */
    @SuppressWarnings("unchecked")
    List<AuditEntry> read(AuditFilter filter, boolean up, Long cursor, int limit) {
        List<AuditFilter.Condition> everywhere = new ArrayList<>(filter.conditions());
        if (cursor != null) {
            everywhere.add(new AuditFilter.Condition(up ? "id > ?" : "id < ?", cursor));
        }
        String order = " order by id " + (up ? "asc" : "desc") + " limit " + limit;
        List<Object> values = new ArrayList<>();
        List<String> ways = filter.ways().stream()
                .map(way ->
                        select(Stream.concat(way.stream(), everywhere.stream()).toList(), values) + order)
                .toList();
        String sql = ways.size() == 1 ? ways.get(0) : "(" + String.join(") union (", ways) + ")" + order;
        Query query = database.createNativeQuery(sql, AuditEntry.class);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i) instanceof Enum<?> constant ? constant.name() : values.get(i));
        }
        return query.getResultList();
    }

    /** @param values gets what is put in for the question marks */
    private static String select(List<AuditFilter.Condition> conditions, List<Object> values) {
        conditions.forEach(condition -> values.add(condition.value()));
        String where = conditions.stream().map(AuditFilter.Condition::sql).collect(Collectors.joining(" and "));
        return "select * from audit_entry" + (where.isEmpty() ? "" : " where " + where);
    }

    /** @throws Refused 404 if there is no such line */
    @Transactional
    Opened open(long id) {
        AuditEntry entry = Optional.ofNullable(AuditEntry.<AuditEntry>findById(id))
                .orElseThrow(
                        () -> new Refused(404, "NOT_FOUND", Message.of(AuditMessages.class, AuditMessages::notFound)));
        return new Opened(
                AuditLine.of(entry),
                Detail.of(entry.detail),
                entry.detail,
                AuditSeal.of(id).orElse(null));
    }
}
