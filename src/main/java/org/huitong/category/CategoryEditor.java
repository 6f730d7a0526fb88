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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            String differences = differences(category, draft);
            throw Refused.conflict(STALE, Message.of(CategoryMessages.class, m -> m.stale(differences)));
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
                draft.companions().orElseThrow(),
                fields);
        category.review(draft.reviewSteps(category.reviewSteps), draft.checklist(category.checks()));
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
                category.reviewSteps,
                category.checks().stream()
                        .map(check -> all(check.label()) + (check.required() ? " *" : ""))
                        .toList(),
                category.companions,
                fields);
    }

    /** In what the draft is not like what is stored now, in the reader's words. */
    private String differences(Category category, CategoryDraft draft) {
        CategoryDraft now = CategoryDraft.of(category, draft.languages());
        List<Object> names = new ArrayList<>();
        for (String tag : draft.languages()) {
            differ(names, now, draft, "name." + tag, m -> m.nameIn(m.language(tag)));
            differ(names, now, draft, "description." + tag, m -> m.descriptionIn(m.language(tag)));
        }
        differ(names, now, draft, "public", CategoryMessages::isPublic);
        differ(names, now, draft, "opens", CategoryMessages::opens);
        differ(names, now, draft, "closes", CategoryMessages::closes);
        differ(names, now, draft, "changesUntil", CategoryMessages::changesUntil);
        differ(names, now, draft, "hotelClass", CategoryMessages::hotel);
        differ(names, now, draft, "reviewSteps", CategoryMessages::reviewSteps);
        if (!draft.checklist(category.checks()).equals(category.checks())) {
            names.add(Message.of(CategoryMessages.class, CategoryMessages::checklist));
        }
        Map<String, String> was = told(category.fields);
        Map<String, String> is = told(draft.all());
        Stream.concat(category.fields.stream(), draft.all().stream())
                .filter(field -> !Objects.equals(was.get(field.key()), is.get(field.key())))
                .map(Field::title)
                .map(Object::toString)
                .distinct()
                .forEach(names::add);
        return names.stream().map(Object::toString).collect(Collectors.joining(" · "));
    }

    private static void differ(
            List<Object> names,
            CategoryDraft now,
            CategoryDraft draft,
            String input,
            Function<CategoryMessages, String> name) {
        String typed = input.equals("public") ? "" + draft.open() : draft.get(input);
        if (!now.get(input).equals(typed)) {
            names.add(Message.of(CategoryMessages.class, name));
        }
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
