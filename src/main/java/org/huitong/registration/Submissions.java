package org.huitong.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.category.Categories;
import org.huitong.category.Category;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.person.People;
import org.huitong.person.Person;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;
import org.huitong.platform.WallClock;
import org.huitong.platform.When;
import org.huitong.privacy.PrivacyNotices;

/**
 * Takes applications in. Two keys of the table decide when the same person or the same form comes twice at once: the
 * transaction that loses is tried again, and then finds what the other has stored and can say so.
 */
@ApplicationScoped
class Submissions {
    private static final int ATTEMPTS = 6;

    private final Editions editions;
    private final Categories categories;
    private final PrivacyNotices notices;
    private final People people;
    private final PersonalLinks links;
    private final Answers answers;
    private final Guardians guardians;
    private final Photos photos;
    private final Places places;
    private final DelegationField delegationField;
    private final FormCircumstances circumstances;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;
    private final Clock wallClock;
    private final RegistrationConfig config;
    private final Semaphore turns;

    @Inject
    Submissions(
            Editions editions,
            Categories categories,
            PrivacyNotices notices,
            People people,
            PersonalLinks links,
            Answers answers,
            Guardians guardians,
            Photos photos,
            Places places,
            DelegationField delegationField,
            FormCircumstances circumstances,
            EntityManager database,
            Event<DomainEvent> events,
            Clock clock,
            @WallClock Clock wallClock,
            RegistrationConfig config) {
        this.editions = editions;
        this.categories = categories;
        this.notices = notices;
        this.people = people;
        this.links = links;
        this.answers = answers;
        this.guardians = guardians;
        this.photos = photos;
        this.places = places;
        this.delegationField = delegationField;
        this.circumstances = circumstances;
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.wallClock = wallClock;
        this.config = config;
        this.turns = new Semaphore(config.atOnce(), true);
    }

    /** Stores an application, or answers as before if it is the same one sent again. */
    Submitted submit(Application application, Registration.Channel channel, String language, Voucher voucher) {
        enter();
        try {
            return attempt(application, channel, language, voucher);
        } finally {
            turns.release();
        }
    }

    /**
     * Those who come at once wait here, in their order, and not inside a transaction: waiting for a counter's row they
     * would hold every connection of the pool, and nobody could even read a page.
     */
    private void enter() {
        try {
            if (!turns.tryAcquire(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refused(503, "BUSY", Message.of(RegistrationMessages.class, RegistrationMessages::busy));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Submitted attempt(Application application, Registration.Channel channel, String language, Voucher voucher) {
        for (int attempt = 1; ; attempt++) {
            boolean again = attempt > 1;
            try {
                return QuarkusTransaction.requiringNew()
                        .call(() -> store(application, channel, language, voucher, again));
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !DatabaseClash.in(e)) {
                    throw e;
                }
            }
        }
    }

    /** @param again whether an attempt has failed: then somebody else was there before, and is looked for first */
    private Submitted store(
            Application application, Registration.Channel channel, String language, Voucher voucher, boolean again) {
        voucher.before();
        Edition edition = editions.current();
        Category category = open(application.category(), voucher.admits());
        String notice = notices.current().code;
        var accepted = new RegistrationRules(
                        delegationField.offered(category.form()),
                        circumstances.of(edition),
                        ForumQuota.registrable(category),
                        notice)
                .check(application.with(
                        photos.settled(category.form(), application.details().answers())));
        Details details = accepted.details();
        List<byte[]> documentIndexes =
                details.person().document().map(people::documentIndexes).orElse(List.of());
        List<String> submissionKeys = SubmissionKeys.of(application, category, details, documentIndexes, people);
        // The keys of the table see equal indexes only: what is still under a former key has to be looked for.
        boolean known = again || Registration.livesWith(edition, documentIndexes);
        if (known && !submissionKeys.isEmpty()) {
            var stored = Registration.bySubmission(submissionKeys);
            if (stored.isPresent()) {
                return again(stored.get());
            }
        }
        if (known) {
            refuseSecond(edition, documentIndexes);
        }
        Registration registration = write(
                category,
                details,
                notice,
                application.details().sensitive(),
                channel,
                language,
                submissionKeys.stream().findFirst().orElse(null));
        delegationField.take(registration, application.details().answers());
        answers.keep(registration, accepted.answers());
        voucher.registered(registration.id);
        String token = links.firstToken(Audience.GUEST, registration.id);
        // Everything that needs no counter is written before the first counter is touched, and held by nobody else.
        database.flush();
        registration.places.addAll(places.take(registration, accepted.pools()));
        refuseFull(registration.places, accepted.waiting());
        database.flush();
        return answer(registration, token);
    }

    /**
     * Writes a registration that keeps all rules, with its person and the news of it, and without its places.
     *
     * @param submissionKey by which the same thing sent twice is known; may be null
     */
    Registration write(
            Category category,
            Details details,
            String notice,
            boolean sensitive,
            Registration.Channel channel,
            String language,
            String submissionKey) {
        Person person = people.create(details.person());
        var registration = new Registration();
        registration.edition = editions.current();
        registration.category = category;
        registration.reference = References.next();
        registration.status = RegistrationStatus.SUBMITTED;
        registration.organisation = details.organisation();
        registration.jobTitle = details.position();
        registration.submissionKey = submissionKey;
        registration.channel = channel;
        registration.language = language;
        registration.noticeCode = notice;
        registration.consentedAt = wallClock.instant();
        registration.sensitiveConsent = sensitive;
        registration.submittedAt = clock.instant();
        registration.describe(person);
        registration.persist();
        if (details.guardian() != null) {
            guardians.keep(registration, details.guardian());
        }
        events.fire(new RegistrationSubmitted(
                registration.id, registration.reference, channel, null, RegistrationFacts.of(registration.status)));
        return registration;
    }

    /** Whoever has the form of the time before must not come by a link that was made since, nor by this one for ever. */
    private Submitted again(Registration stored) {
        String token = links.firstTokenAgain(Audience.GUEST, stored.id, config.sameAnswer())
                .orElseThrow(Submissions::duplicate);
        return answer(stored, token);
    }

    /** Refuses a document with which somebody is registered, without a word about who. */
    static void refuseSecond(Edition edition, List<byte[]> documentIndexes) {
        if (Registration.livesWith(edition, documentIndexes)) {
            throw duplicate();
        }
    }

    static Refused duplicate() {
        return Refused.conflict("DUPLICATE", Message.of(RegistrationMessages.class, RegistrationMessages::duplicate));
    }

    private Category open(String code, boolean admitted) {
        Instant now = clock.instant();
        Category category = categories
                .byCode(Texts.tidy(code))
                .orElseThrow(() -> closed("UNKNOWN", RegistrationMessages::categoryUnknown));
        return switch (admitted ? category.period(now) : category.availability(now)) {
            case OPEN -> category;
            case BY_INVITATION -> throw closed("BY_INVITATION", m -> m.categoryByInvitation(category.name));
            case NOT_YET ->
                throw closed("NOT_YET", m -> m.categoryNotYet(category.name, When.moment(category.opensAt)));
            case CLOSED -> throw closed("CLOSED", m -> m.categoryClosed(category.name, When.moment(category.closesAt)));
        };
    }

    private static Invalid closed(String code, Function<RegistrationMessages, String> wording) {
        return new Invalid(new FieldErrors().add("category", code, Message.of(RegistrationMessages.class, wording)));
    }

    /** A forum that is full is refused unless the guest said that waiting would do; all full ones are named at once. */
    static void refuseFull(List<Place> taken, List<Long> waiting) {
        var full = taken.stream()
                .filter(place -> place.status == Place.Status.WAITLISTED && !waiting.contains(place.quota.id))
                .map(place -> place.forum)
                .sorted(Comparator.comparing(forum -> forum.position))
                .map(forum -> forum.name)
                .toList();
        if (!full.isEmpty()) {
            throw Refused.conflict(
                    "FULL",
                    Message.of(
                            RegistrationMessages.class,
                            m -> m.full(full.stream().map(m::quoted).collect(Collectors.joining()))));
        }
    }

    static Submitted answer(Registration registration, String token) {
        return new Submitted(
                registration.reference,
                registration.status,
                token,
                registration.places.stream()
                        .sorted(Comparator.comparing(place -> place.forum.position))
                        .map(place -> new Submitted.TakenPlace(place.forum.code, place.status))
                        .toList());
    }
}
