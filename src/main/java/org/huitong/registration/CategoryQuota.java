package org.huitong.registration;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.huitong.category.Category;

/**
 * How many may take part under a category in all. {@code taken} is changed by the statements of {@link CategoryTotals}
 * only, never through this entity.
 */
@Entity
class CategoryQuota extends PanacheEntityBase {
    @Id
    public Long categoryId;

    /** Null: as many as come. */
    public Integer capacity;

    public int taken;

    static CategoryQuota of(Category category, Integer capacity, int taken) {
        var quota = new CategoryQuota();
        quota.categoryId = category.id;
        quota.capacity = capacity;
        quota.taken = taken;
        return quota;
    }
}
