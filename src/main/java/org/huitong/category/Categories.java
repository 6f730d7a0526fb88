package org.huitong.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Editions;

/** The door to the categories of the current edition. */
@ApplicationScoped
public class Categories {
    private final Editions editions;
    private final Clock clock;

    @Inject
    Categories(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** All categories in their order, with whether one can register under them now. */
    @Transactional
    public List<CategoryView> views() {
        return Category.inOrder(editions.current()).stream()
                .map(category -> CategoryView.of(category, clock.instant()))
                .toList();
    }

    /** Those under which everyone can register now. */
    @Transactional
    public List<CategoryView> open() {
        return views().stream().filter(CategoryView::open).toList();
    }

    /** The category of this code, with whether one can register under it now. */
    @Transactional
    public Optional<CategoryView> view(String code) {
        return byCode(code).map(category -> CategoryView.of(category, clock.instant()));
    }

    /** The category of this code. */
    @Transactional
    public Optional<Category> byCode(String code) {
        return Category.byCode(editions.current(), code);
    }

    /** All categories in their order. */
    @Transactional
    public List<Category> all() {
        return Category.inOrder(editions.current());
    }
}
