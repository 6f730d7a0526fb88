package org.huitong.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.form.PhotoFile;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** The door for organisers who say what venues there are. Codes and places in the order are given under a lock on all. */
@ApplicationScoped
class VenueEditor {
    private final Editions editions;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Actor actor;

    @Inject
    VenueEditor(Editions editions, EntityManager database, Event<DomainEvent> events, Actor actor) {
        this.editions = editions;
        this.database = database;
        this.events = events;
        this.actor = actor;
    }

    /** A place concerns all forums: it is not for those to change who work for some of them. */
    boolean mayEdit() {
        return actor.scope().only(Scope.Kind.FORUM).isEmpty();
    }

    /** @throws Refused 404 for those who may not */
    void requireMayEdit() {
        if (!mayEdit()) {
            throw notFound();
        }
    }

    /** @throws org.huitong.platform.Invalid with everything that is wrong */
    @Transactional
    void create(Draft draft) {
        requireMayEdit();
        Edition edition = editions.current();
        var errors = new FieldErrors();
        String code = draft.code(errors);
        VenueFacts facts = VenueForm.read(draft, errors);
        List<Venue> all = Venue.allLocked(edition);
        if (all.stream().anyMatch(one -> one.code.equals(code))) {
            Draft.wrong(errors, "code", "TAKEN", VenueMessages::codeTaken);
        }
        errors.orElseThrow();
        var venue = new Venue();
        venue.edition = edition;
        venue.code = code;
        venue.position = all.isEmpty() ? 0 : all.get(all.size() - 1).position + 1;
        venue.describe(facts);
        venue.persist();
        database.flush();
        events.fire(new VenueCreated(code));
    }

    /**
     * @throws org.huitong.platform.Invalid with everything that is wrong
     * @throws Refused 404; 409 STALE if somebody else has changed it since the version that was seen
     */
    @Transactional
    void change(String code, Draft draft) {
        Venue venue = locked(code);
        if (venue.version != draft.version()) {
            throw stale();
        }
        var errors = new FieldErrors();
        VenueFacts facts = VenueForm.read(draft, errors);
        errors.orElseThrow();
        VenueChanged.Facts before = facts(venue);
        venue.describe(facts);
        VenueChanged.Facts after = facts(venue);
        if (!before.equals(after)) {
            events.fire(new VenueChanged(code, before, after));
        }
    }

    /** One place up or down in the order; nothing happens at its end. */
    @Transactional
    void move(String code, boolean up) {
        requireMayEdit();
        List<Venue> all = new ArrayList<>(Venue.allLocked(editions.current()));
        int at = all.stream().map(venue -> venue.code).toList().indexOf(code);
        if (at < 0) {
            throw notFound();
        }
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, at, to);
            for (int i = 0; i < all.size(); i++) {
                all.get(i).position = i;
            }
            events.fire(new VenueMoved(code, to + 1));
        }
    }

    /** @throws Refused 404 */
    @Transactional
    void draw(String code, PhotoFile.Photo plan) {
        Venue venue = locked(code);
        VenuePlan.of(venue).orElseGet(() -> new VenuePlan(venue)).draw(plan).persist();
        events.fire(new VenuePlanChanged(code, false));
    }

    /** @throws Refused 404 if there is none */
    @Transactional
    void deletePlan(String code) {
        VenuePlan.of(locked(code)).orElseThrow(VenueEditor::notFound).delete();
        events.fire(new VenuePlanChanged(code, true));
    }

    /** @throws Refused 404, also for those who may not change it */
    private Venue locked(String code) {
        requireMayEdit();
        return Venue.byCode(editions.current(), code)
                .orElseThrow(VenueEditor::notFound)
                .locked();
    }

    private static VenueChanged.Facts facts(Venue venue) {
        return new VenueChanged.Facts(
                all(venue.name),
                all(venue.address),
                all(venue.directions),
                venue.onTheMap() ? VenueForm.plain(venue.latitude) : "",
                venue.onTheMap() ? VenueForm.plain(venue.longitude) : "",
                venue.routes().stream()
                        .map(route -> route.mode() + ": " + all(route.text()))
                        .toList());
    }

    static String all(LocalText text) {
        return String.join(" / ", text.byLanguage().values());
    }

    static Refused notFound() {
        return new Refused(404, "NOT_FOUND", Message.of(VenueMessages.class, VenueMessages::notFound));
    }

    static Refused stale() {
        return Refused.conflict("STALE", Message.of(VenueMessages.class, VenueMessages::stale));
    }
}
