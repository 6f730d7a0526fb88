package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalInt;
import org.huitong.category.Category;
import org.huitong.delegation.Delegation;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * The one place where it is decided whether a category takes one more. Its counter is one row, touched after all pools of
 * forums: that is the order of the locks. A category without a row takes as many as come.
 */
@ApplicationScoped
class CategoryTotals {
    private final EntityManager database;

    @Inject
    CategoryTotals(EntityManager database) {
        this.database = database;
    }

    /** @throws Refused 409 CATEGORY_FULL if not all of them find room; nothing is counted then */
    void take(Category category, int more) {
        int counted = database.createQuery(
                        "update CategoryQuota q set q.taken = q.taken + :more where q.categoryId = :id"
                                + " and (q.capacity is null or q.taken + :more <= q.capacity)")
                .setParameter("more", more)
                .setParameter("id", category.id)
                .executeUpdate();
        if (counted == 0 && row(category) != null) {
            throw Refused.conflict(
                    "CATEGORY_FULL", Message.of(RegistrationMessages.class, m -> m.categoryFull(category.name)));
        }
    }

    /** Whoever counts something under the category in all comes one after the other. */
    void lock(Category category) {
        database.createNativeQuery("select category_id from category_quota where category_id = :id for update")
                .setParameter("id", category.id)
                .getResultList();
    }

    /** Locks as {@link #lock} does and returns how many of the delegation take part, for a new limit. */
    int counted(Category category, Delegation delegation) {
        lock(category);
        return (int) Registration.count(
                "category = ?1 and delegation = ?2 and status not in (REJECTED, WITHDRAWN)", category, delegation);
    }

    /** One takes part no longer. */
    void release(Category category) {
        database.createQuery(
                        "update CategoryQuota q set q.taken = q.taken - 1 where q.categoryId = :id and q.taken > 0")
                .setParameter("id", category.id)
                .executeUpdate();
    }

    /** How many find room at this moment; empty where as many as come do. */
    OptionalInt left(Category category) {
        Object[] row = row(category);
        return row == null || row[0] == null
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, ((Number) row[0]).intValue() - ((Number) row[1]).intValue()));
    }

    /**
     * Lets more or fewer take part from now on; whoever does already stays.
     *
     * @param seen the capacity that the organiser has seen
     * @return how many take part
     * @throws Refused 409 STALE if it is another meanwhile
     */
    int change(Category category, Integer seen, Integer capacity) {
        List<?> rows = database.createNativeQuery(
                        "select capacity, taken from category_quota where category_id = :id for update")
                .setParameter("id", category.id)
                .getResultList();
        if (rows.isEmpty()) {
            throw Registrations.notFound();
        }
        Object[] row = (Object[]) rows.get(0);
        Quotas.requireSeen(seen, row[0] == null ? null : ((Number) row[0]).intValue());
        database.createNativeQuery("update category_quota set capacity = :capacity where category_id = :id")
                .setParameter("capacity", capacity)
                .setParameter("id", category.id)
                .executeUpdate();
        return ((Number) row[1]).intValue();
    }

    /** Capacity and count; past the session, which may know an older row. */
    Object[] row(Category category) {
        List<?> rows = database.createNativeQuery("select capacity, taken from category_quota where category_id = :id")
                .setParameter("id", category.id)
                .getResultList();
        return rows.isEmpty() ? null : (Object[]) rows.get(0);
    }
}
