package org.huitong.category;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.edition.Editions;
import org.huitong.form.Field;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** The door for organisers who change what is asked of whom. */
@ApplicationScoped
class CategoryEditor {
    static final String STALE = "STALE";
    static final String CONFIRM = "CONFIRM";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Editions editions;
    private final Instance<CategoryUse> use;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    CategoryEditor(Editions editions, Instance<CategoryUse> use, EntityManager database, Event<DomainEvent> events) {
        this.editions = editions;
        this.use = use;
        this.database = database;
        this.events = events;
    }

    /**
     * A category as it is stored, with what hangs on it.
     *
     * @param registrations how many there are under it
     * @param answered keys of fields that somebody has answered
     */
    record Stored(Category category, long registrations, Set<String> answered) {}

    /** @throws Refused 404 if there is no such category */
    @Transactional
    Stored stored(String code) {
        return stored(find(code));
    }

    private Stored stored(Category category) {
        return new Stored(
                category,
                use.stream().mapToLong(one -> one.registrations(category)).sum(),
                use.stream().flatMap(one -> one.answered(category).stream()).collect(Collectors.toSet()));
    }

    /**
     * Stores a draft.
     *
     * @param confirmed whether the organiser knows that people have registered already
     * @return how many registrations it concerns
     * @throws org.huitong.platform.Invalid with everything that is wrong
     * @throws Refused 404; 409 STALE if somebody else has changed it since the version that the draft was made of; 409
     *     CONFIRM if people have registered under it, and it is not confirmed
     */
    @Transactional
    long change(String code, CategoryDraft draft, boolean confirmed) {
        Category category = find(code);
        database.lock(category, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(category);
        if (category.version != draft.version()) {
            throw Refused.conflict(STALE, Message.of(CategoryMessages.class, CategoryMessages::stale));
        }
        Stored stored = stored(category);
        var errors = new FieldErrors();
        new DraftRules(draft, category, stored.answered(), category.edition.zone, errors).check();
        errors.orElseThrow();
        List<Field> fields = draft.all();
        if (stored.registrations() > 0 && !fields.equals(category.fields) && !confirmed) {
            throw Refused.conflict(
                    CONFIRM, Message.of(CategoryMessages.class, m -> m.confirmFirst(stored.registrations())));
        }
        Map<String, String> was = told(category.fields);
        Map<String, String> is = told(fields);
        CategoryChanged.Facts before = facts(category, without(was, is));
        category.change(
                draft.text("name"),
                draft.text("description"),
                draft.open(),
                draft.moment("opens", category.edition.zone).orElseThrow(),
                draft.moment("closes", category.edition.zone).orElseThrow(),
                draft.moment("changesUntil", category.edition.zone).orElse(null),
                draft.hotelClass(),
                fields);
        events.fire(new CategoryChanged(code, stored.registrations(), before, facts(category, without(is, was))));
        return stored.registrations();
    }

    private Category find(String code) {
        return Category.byCode(editions.current(), code)
                .orElseThrow(() ->
                        new Refused(404, "NOT_FOUND", Message.of(CategoryMessages.class, CategoryMessages::notFound)));
    }

    private static CategoryChanged.Facts facts(Category category, Map<String, String> fields) {
        return new CategoryChanged.Facts(
                all(category.name),
                all(category.description),
                !category.open,
                category.opensAt,
                category.closesAt,
                category.changesUntil,
                category.hotelClass,
                fields);
    }

    private static String all(LocalText text) {
        return String.join(" / ", text.byLanguage().values());
    }

    private static Map<String, String> told(List<Field> fields) {
        Map<String, String> told = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            try {
                told.put(fields.get(i).key(), (i + 1) + " " + JSON.writeValueAsString(fields.get(i)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return told;
    }

    private static Map<String, String> without(Map<String, String> fields, Map<String, String> same) {
        Map<String, String> rest = new LinkedHashMap<>(fields);
        rest.entrySet().removeAll(same.entrySet());
        return rest;
    }
}
