package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import org.huitong.category.Category;
import org.huitong.category.CategoryUse;

/** Tells the editor of categories what a change concerns. */
@ApplicationScoped
class CategoryRegistrations implements CategoryUse {
    private final EntityManager database;

    @Inject
    CategoryRegistrations(EntityManager database) {
        this.database = database;
    }

    @Override
    public long registrations(Category category) {
        return Registration.count("category", category);
    }

    @Override
    public Set<String> answered(Category category) {
        return new HashSet<>(database.createQuery(
                        "select distinct a.fieldKey from RegistrationAnswer a where a.registration.category = :category",
                        String.class)
                .setParameter("category", category)
                .getResultList());
    }
}
