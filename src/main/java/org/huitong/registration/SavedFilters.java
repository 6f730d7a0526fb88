package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;

/** The filters that members of staff keep for themselves or share. */
@ApplicationScoped
class SavedFilters {
    static final int NAME_MAX = 40;
    /** What still can be looked through. */
    static final int MOST = 30;

    private final Editions editions;
    private final Actor actor;
    private final Event<DomainEvent> events;

    @Inject
    SavedFilters(Editions editions, Actor actor, Event<DomainEvent> events) {
        this.editions = editions;
        this.actor = actor;
        this.events = events;
    }

    /**
     * One of them, for whoever looks.
     *
     * @param owner user name; null if it is their own
     * @param query the parameters of its address
     */
    record Saved(long id, String name, String owner, String query, boolean shared) {
        public String deletion() {
            return SavedFilterPages.PATH + "/" + id + "/deletion";
        }
    }

    /** Their own first, then what others share. One statement. */
    @Transactional
    List<Saved> mine() {
        return SavedFilter.visibleTo(actor.name(), editions.current()).stream()
                .map(filter -> new Saved(
                        filter.id,
                        filter.name,
                        filter.owner.equals(actor.name()) ? null : filter.owner,
                        filter.query,
                        filter.shared))
                .toList();
    }

    /**
     * Keeps a filter under a name; one of their own with that name is replaced.
     *
     * @throws Invalid if the name is missing, too long or has characters that nobody sees, or if there are {@link #MOST}
     */
    @Transactional
    void save(String typed, ReviewFilter filter, boolean shared) {
        Edition edition = editions.current();
        String name = name(typed);
        SavedFilter saved = SavedFilter.named(actor.name(), edition, name).orElseGet(() -> {
            if (SavedFilter.countOf(actor.name(), edition) >= MOST) {
                throw wrong("TOO_MANY", m -> m.tooMany(MOST));
            }
            var fresh = new SavedFilter();
            fresh.edition = edition;
            fresh.owner = actor.name();
            fresh.name = name;
            return fresh;
        });
        saved.query = filter.query();
        saved.shared = shared;
        saved.persist();
        events.fire(new ReviewFilterSaved(saved.id, name, shared, filter.told()));
    }

    /** @throws Refused 404 if it is not theirs */
    @Transactional
    void delete(long id) {
        SavedFilter saved =
                SavedFilter.own(id, actor.name(), editions.current()).orElseThrow(Registrations::notFound);
        saved.delete();
        events.fire(new ReviewFilterDeleted(id, saved.name));
    }

    private static String name(String typed) {
        String name = Texts.tidy(typed);
        if (name.isEmpty()) {
            throw wrong("MISSING", SavedFilterMessages::nameMissing);
        }
        if (Texts.hidden(name)) {
            throw wrong("HIDDEN_CHARACTERS", SavedFilterMessages::nameHidden);
        }
        if (Texts.length(name) > NAME_MAX) {
            throw wrong("TOO_LONG", m -> m.nameTooLong(NAME_MAX));
        }
        return name;
    }

    private static Invalid wrong(String code, Function<SavedFilterMessages, String> words) {
        return new Invalid(new FieldErrors().add("name", code, Message.of(SavedFilterMessages.class, words)));
    }
}
