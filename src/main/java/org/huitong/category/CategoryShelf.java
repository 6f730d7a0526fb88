package org.huitong.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;

/** The door for organisers who create categories and put unused ones away. */
@ApplicationScoped
class CategoryShelf {
    private final Editions editions;
    private final Instance<CategoryUse> use;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;
    private final Actor actor;

    @Inject
    CategoryShelf(
            Editions editions,
            Instance<CategoryUse> use,
            EntityManager database,
            Event<DomainEvent> events,
            Clock clock,
            Actor actor) {
        this.editions = editions;
        this.use = use;
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.actor = actor;
    }

    /** A category concerns all forums: it is not for those to change who work for some of them. */
    boolean mayEdit() {
        return actor.scope().only(Scope.Kind.FORUM).isEmpty();
    }

    /** @throws Refused 404 to those for whom categories are not theirs to change */
    void requireMayEdit() {
        if (!mayEdit()) {
            throw new Refused(404, "NOT_FOUND", Message.of(CategoryMessages.class, CategoryMessages::notFound));
        }
    }

    /**
     * A category to be created, as typed.
     *
     * @param from code of the one to be copied
     * @param names by language, like the descriptions
     */
    record Wish(String code, String from, Map<String, String> names, Map<String, String> descriptions) {}

    /** Those that were put away. */
    @Transactional
    List<Category> archived() {
        return Category.archived(editions.current());
    }

    /**
     * Creates a category like another one, by invitation only at first.
     *
     * @throws org.huitong.platform.Invalid with everything that is wrong
     */
    @Transactional
    void create(Wish wish) {
        requireMayEdit();
        var errors = new FieldErrors();
        String code = Texts.tidy(wish.code());
        if (!code.matches("[A-Z][A-Z0-9_]{1,19}")) {
            wrong(errors, "code", "CODE", CategoryMessages::codeWrong);
        } else if (Category.anyByCode(editions.current(), code).isPresent()) {
            wrong(errors, "code", "TAKEN", CategoryMessages::codeTaken);
        }
        Optional<Category> from = Category.byCode(editions.current(), wish.from());
        if (from.isEmpty()) {
            wrong(errors, "from", "MISSING", CategoryMessages::fromMissing);
        }
        LocalText name = text("name", wish.names(), DraftRules.NAME_MAX, errors);
        LocalText description = text("description", wish.descriptions(), DraftRules.TEXT_MAX, errors);
        errors.orElseThrow();
        Category created =
                Category.like(from.get(), code, name, description, Category.lastPosition(editions.current()) + 1);
        created.persist();
        database.flush();
        events.fire(new CategoryCreated(created.id, code, from.get().code));
    }

    private static LocalText text(String field, Map<String, String> typed, int max, FieldErrors errors) {
        Map<String, String> tidied = new LinkedHashMap<>();
        typed.forEach((tag, text) -> {
            String one = Texts.tidy(text);
            if (one.isEmpty()) {
                wrong(errors, field + "." + tag, "MISSING", CategoryMessages::textMissing);
            } else if (!DraftRules.fits(one, max)) {
                wrong(errors, field + "." + tag, "TOO_LONG", m -> m.textWrong(max));
            }
            tidied.put(tag, one);
        });
        return LocalText.of(tidied);
    }

    /**
     * Puts a category away that nobody has registered under. Its row is locked first: who registers under it holds it too.
     *
     * @throws Refused 404; 409 IN_USE if somebody has registered, or everyone can at this moment
     */
    @Transactional
    void archive(String code) {
        requireMayEdit();
        Category category = find(Category.byCode(editions.current(), code));
        database.lock(category, LockModeType.PESSIMISTIC_WRITE);
        boolean used = use.stream().anyMatch(one -> one.registrations(category) > 0);
        if (used || category.availability(clock.instant()) == CategoryView.Availability.OPEN) {
            throw Refused.conflict("IN_USE", Message.of(CategoryMessages.class, m -> m.inUse(category.name)));
        }
        category.archive(true);
        events.fire(new CategoryArchived(code));
    }

    /** @throws Refused 404 if no category of this code was put away */
    @Transactional
    void restore(String code) {
        requireMayEdit();
        Category category = find(Category.anyByCode(editions.current(), code).filter(one -> one.archived));
        category.archive(false);
        events.fire(new CategoryRestored(code));
    }

    private static Category find(Optional<Category> category) {
        return category.orElseThrow(
                () -> new Refused(404, "NOT_FOUND", Message.of(CategoryMessages.class, CategoryMessages::notFound)));
    }

    private static void wrong(
            FieldErrors errors, String field, String code, Function<CategoryMessages, String> wording) {
        errors.add(field, code, Message.of(CategoryMessages.class, wording));
    }
}
