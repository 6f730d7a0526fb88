package org.huitong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

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
        StringBuilder hql = new StringBuilder("select new org.huitong.audit.ExportPages$Line(e, s) from AuditEntry e"
                + " left join AuditSeal s on s.entryId = e.id where ");
        if (filter.object() != null) {
            hql.append("(e.subjectKey = ?1 or e.relatedKey = ?1) and ");
            values.add(filter.object());
        }
        List<String> wheres = new ArrayList<>();
        for (AuditFilter.Condition condition : conditions) {
            values.add(condition.value());
            wheres.add("e." + condition.sql() + values.size());
        }
        hql.append(String.join(" and ", wheres)).append(" order by e.id");
        TypedQuery<Line> query =
                database.createQuery(hql.toString(), Line.class).setMaxResults(PAGE);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }
}
