package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import org.huitong.category.Category;
import org.huitong.edition.Copying;
import org.huitong.edition.EditionPart;
import org.huitong.program.Forum;

/** How many places there are: pools, and the caps of categories and delegations. Nobody has taken one yet. */
@ApplicationScoped
class PlacesCopy implements EditionPart {
    @Override
    public int order() {
        return 50;
    }

    @Override
    public void copy(Copying copying) {
        for (Category category : Category.<Category>list("edition", copying.from())) {
            copying.copyOf(category).ifPresent(copy -> totals(category, copy));
        }
        copying.copy(ForumQuota.<ForumQuota>list("forum.edition", copying.from()), pool -> pool.taken = 0);
        copying.copy(PoolMember.<PoolMember>list("forum.edition", copying.from()));
        for (DelegationCap cap : DelegationCap.<DelegationCap>list("category.edition", copying.from())) {
            Forum forum = cap.forum == null ? null : copying.copyOf(cap.forum).orElse(null);
            copying.copyOf(cap.category)
                    .filter(category -> (cap.forum == null) == (forum == null))
                    .ifPresent(category -> DelegationCap.of(forum, category, cap.delegation, cap.capacity, 0)
                            .persist());
        }
    }

    private static void totals(Category category, Category copy) {
        Integer capacity = CategoryQuota.<CategoryQuota>findByIdOptional(category.id)
                .map(quota -> quota.capacity)
                .orElse(null);
        CategoryQuota.of(copy, capacity, 0).persist();
    }
}
