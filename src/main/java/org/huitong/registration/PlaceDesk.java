package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.edition.Editions;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;
import org.huitong.program.Forum;

/**
 * Where reviewers give one registration a further place. They may give it beside another at the same time, and then say
 * why; guests can choose one of the two only.
 */
@ApplicationScoped
class PlaceDesk {
    private static final int REASON_MAX = 500;

    private final Editions editions;
    private final ReviewScope scope;
    private final Places places;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    PlaceDesk(Editions editions, ReviewScope scope, Places places, EntityManager database, Event<DomainEvent> events) {
        this.editions = editions;
        this.scope = scope;
        this.places = places;
        this.database = database;
        this.events = events;
    }

    /** The forums of the reviewer's that the registration can still be given a place in. */
    @Transactional
    List<Option> offered(String reference) {
        Registration registration = Registration.byId(idOf(reference)).orElseThrow(Registrations::notFound);
        if (!registration.status.living()) {
            return List.of();
        }
        Set<String> there =
                living(registration).stream().map(place -> place.forum.code).collect(Collectors.toSet());
        return ForumQuota.registrable(registration.category).stream()
                .map(pool -> pool.forum)
                .filter(forum -> scope.covers(forum.code) && !there.contains(forum.code))
                .map(forum -> new Option(forum.code, forum.code + " " + forum.name))
                .toList();
    }

    /**
     * Gives a place, or one on the waiting list where the forum is full.
     *
     * @param typedReason why, beside a forum at the same time; otherwise not looked at
     * @return where the place stands
     * @throws Invalid if there is no such forum for the category, or the reason is missing or wrong
     * @throws Refused 409 ILLEGAL_MOVE if the registration has ended or has a place there already; 404
     */
    @Transactional
    Place.Status give(String reference, String forumCode, String typedReason) {
        Registration registration = Registration.lockById(idOf(reference)).orElseThrow(Registrations::notFound);
        if (!registration.status.living()) {
            throw Refused.conflict(
                    "ILLEGAL_MOVE", Message.of(RegistrationMessages.class, m -> m.illegalMove(registration.status)));
        }
        ForumQuota pool = pool(registration, Texts.tidy(forumCode));
        List<Place> there = living(registration);
        there.stream()
                .filter(place -> place.forum.equals(pool.forum))
                .findFirst()
                .ifPresent(place -> {
                    throw Refused.conflict(
                            "ILLEGAL_MOVE",
                            Message.of(RegistrationMessages.class, m -> m.illegalPlaceMove(place.status)));
                });
        List<Forum> overlapping = there.stream()
                .map(place -> place.forum)
                .filter(forum -> forum.overlaps(pool.forum))
                .toList();
        String reason = overlapping.isEmpty() ? null : reason(typedReason, overlapping);
        Place place = places.give(registration, pool);
        place.overlapReason = reason;
        events.fire(new PlaceGiven(
                registration.id,
                reference,
                pool.forum.code,
                place.status,
                overlapping.stream().map(forum -> forum.code).toList(),
                reason));
        database.flush();
        return place.status;
    }

    private long idOf(String reference) {
        return scope.idOf(editions.current(), reference).orElseThrow(Registrations::notFound);
    }

    private static List<Place> living(Registration registration) {
        return Place.ofRegistration(registration).stream()
                .filter(place -> place.status != Place.Status.RELEASED)
                .toList();
    }

    private ForumQuota pool(Registration registration, String code) {
        return ForumQuota.registrable(registration.category).stream()
                .filter(pool -> pool.forum.code.equals(code) && scope.covers(code))
                .findFirst()
                .orElseThrow(() -> wrong("forum", "FORUM_NOT_OFFERED", m -> m.forumNotOffered(Texts.cut(code, 20))));
    }

    private static String reason(String typed, List<Forum> overlapping) {
        String reason = Texts.tidy(typed);
        if (reason.isEmpty()) {
            LocalText first = overlapping.get(0).name;
            throw wrong("overlapReason", "OVERLAP", m -> m.overlapReasonMissing(first));
        }
        if (Texts.hiddenInLines(reason)) {
            throw wrong("overlapReason", "HIDDEN_CHARACTERS", RegistrationRuleMessages::textHidden);
        }
        if (Texts.length(reason) > REASON_MAX) {
            throw wrong("overlapReason", "TOO_LONG", m -> m.textTooLong(REASON_MAX));
        }
        return reason;
    }

    private static RuntimeException wrong(
            String field, String code, Function<RegistrationRuleMessages, String> wording) {
        var errors = new FieldErrors().add(field, code, Message.of(RegistrationRuleMessages.class, wording));
        return new Invalid(errors);
    }
}
