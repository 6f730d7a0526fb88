package org.huitong.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds people who may be one human. The whole name's reading is compared, so that 张三 and 張三 are found. */
@ApplicationScoped
public class Likenesses {
    private static final String PAIR =
            "select a.id as low, b.id as high, '%s' as reason from person a join person b on %s and b.id > a.id"
                    + " where a.merged_into is null and b.merged_into is null"
                    + " and not exists (select 1 from person_distinction d where d.low_id = a.id and d.high_id = b.id)";

    private static final String ALL = String.join(
            " union all ",
            PAIR.formatted("DOCUMENT", "b.document_index = a.document_index"),
            PAIR.formatted("MOBILE", "b.mobile_index = a.mobile_index and b.sort_key = a.sort_key"),
            PAIR.formatted("BIRTH", "b.sort_key = a.sort_key and b.birth_date = a.birth_date"),
            PAIR.formatted("EMAIL", "b.sort_key = a.sort_key and b.email = a.email"));

    private final EntityManager database;

    @Inject
    Likenesses(EntityManager database) {
        this.database = database;
    }

    /** How many pairs there are. One statement. */
    @Transactional
    public long count() {
        return ((Number) database.createNativeQuery(
                                "select count(*) from (select distinct low, high from (" + ALL + ") every_one) pairs")
                        .getSingleResult())
                .longValue();
    }

    /** The pairs after that one, in order of their ids. One statement. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Likeness> after(long low, long high, int limit) {
        List<Object[]> rows = database.createNativeQuery("select low, high, group_concat(reason) from (" + ALL
                        + ") every_one where low > :low or low = :low and high > :high"
                        + " group by low, high order by low, high limit :limit")
                .setParameter("low", low)
                .setParameter("high", high)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Likeness(
                        ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), reasons((String) row[2])))
                .toList();
    }

    private static Set<Likeness.Reason> reasons(String names) {
        Set<Likeness.Reason> reasons = EnumSet.noneOf(Likeness.Reason.class);
        for (String name : names.split(",")) {
            reasons.add(Likeness.Reason.valueOf(name));
        }
        return reasons;
    }
}
