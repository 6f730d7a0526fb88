package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.huitong.category.Category;
import org.huitong.category.CategoryCreated;

/** Gives each new category the counter of those who take part under it. */
@ApplicationScoped
class CategoryCounters {
    void created(@Observes CategoryCreated event) {
        CategoryQuota.of(Category.findById(event.categoryId()), null, 0).persist();
    }
}
