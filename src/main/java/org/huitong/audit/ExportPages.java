package org.huitong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines with their links, a page at a time and each page in a transaction of its own. */
@ApplicationScoped
class ExportPages {
    private static final int PAGE = 500;

    private final EntityManager database;

    @Inject
    ExportPages(EntityManager database) {
        this.database = database;
    }

    /** A line and its place in the chain; null while it waits for that. */
    record Line(AuditEntry entry, AuditSeal link) {}

    /** @param after the last line of the page before; null for the first page */
    @Transactional
    List<Line> read(AuditFilter filter, Line after) {
        List<AuditFilter.Condition> conditions = new ArrayList<>(filter.conditions());
        conditions.add(new AuditFilter.Condition("id > ?", after == null ? 0L : after.entry.id));
        List<Object> values = new ArrayList<>();
        String ways = filter.ways().stream()
                .filter(way -> !way.isEmpty())
                .map(way -> all(way, values))
                .collect(Collectors.joining(" or "));
        String hql = "select new org.huitong.audit.ExportPages$Line(e, s) from AuditEntry e"
                + " left join AuditSeal s on s.entryId = e.id where "
                + (ways.isEmpty() ? "" : "(" + ways + ") and ") + all(conditions, values) + " order by e.id";
        TypedQuery<Line> query = database.createQuery(hql, Line.class).setMaxResults(PAGE);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }

    /** @param values gets what is put in for the question marks, which HQL wants numbered */
    private static String all(List<AuditFilter.Condition> conditions, List<Object> values) {
        return conditions.stream()
                .map(condition -> {
                    values.add(condition.value());
                    return condition.hql() + values.size();
                })
                .collect(Collectors.joining(" and "));
    }
}
