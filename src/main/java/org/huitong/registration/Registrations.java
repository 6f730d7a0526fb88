package org.huitong.registration;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.person.People;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;

/**
 * The door to registrations of the current edition: what guests do, what reviewers decide, and what others may know.
 * Whatever is done to one registration is done one after the other, under a lock on its row.
 */
@ApplicationScoped
public class Registrations {
    private static final int REASON_MAX = 500;

    private final Editions editions;
    private final Submissions submissions;
    private final Places places;
    private final People people;
    private final RegistrationQueries queries;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock clock;
    private final Clock wallClock;

    @Inject
    Registrations(
            Editions editions,
            Submissions submissions,
            Places places,
            People people,
            RegistrationQueries queries,
            EntityManager database,
            Event<DomainEvent> events,
            Actor actor,
            Clock clock,
            @WallClock Clock wallClock) {
        this.editions = editions;
        this.submissions = submissions;
        this.places = places;
        this.people = people;
        this.queries = queries;
        this.database = database;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
        this.wallClock = wallClock;
    }

    /**
     * Registers someone under a public category that is open on the conference clock. The same form sent again gets the
     * first answer. Opens transactions of its own, several if others come in between.
     *
     * @param language tag of the language to write to this person in
     * @throws org.huitong.platform.Invalid with every wrong field
     * @throws Refused 409 DUPLICATE if the document is registered and not withdrawn or rejected; 409 FULL, naming the
     *     forums, if one is full whose waiting list was not asked for; nothing is stored then
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Submitted submit(Application application, Registration.Channel channel, String language) {
        return submissions.submit(application, channel, language);
    }

    /**
     * The guest changes what a reviewer asked for; the review begins again.
     *
     * @throws Refused 409 unless a change was asked for, or if the new document is registered already
     */
    @Transactional
    public void resubmit(long registrationId, Correction correction) {
        Registration registration = locked(registrationId);
        registration.resubmit();
        var errors = new FieldErrors();
        Optional<Details> details =
                submissions.rules(registration.category, errors).check(correction, registration.person);
        errors.orElseThrow();
        Details checked = details.orElseThrow();
        checked.person()
                .document()
                .map(people::documentIndex)
                .filter(index -> !Arrays.equals(index, registration.activeDocument))
                .ifPresent(index -> Submissions.refuseSecond(registration.edition, index));
        people.change(registration.person, checked.person());
        registration.organisation = checked.organisation();
        registration.jobTitle = checked.position();
        registration.submittedAt = clock.instant();
        registration.describe(registration.person);
        events.fire(new RegistrationSubmitted(registration.id, registration.reference));
        try {
            database.flush();
        } catch (RuntimeException e) {
            throw DatabaseClash.in(e) ? Submissions.duplicate() : e;
        }
    }

    /** The guest does not come; what was held goes to whoever waits. */
    @Transactional
    public void withdraw(long registrationId) {
        Registration registration = locked(registrationId);
        registration.withdraw();
        events.fire(new RegistrationWithdrawn(registration.id, registration.reference));
        database.flush();
        places.releaseAll(registration);
    }

    /** Takes up the offer of a place. */
    @Transactional
    public void acceptOffer(long registrationId, String forum) {
        Registration registration = locked(registrationId);
        places.accept(place(registration, forum));
        events.fire(new PlaceOfferAccepted(registration.id, registration.reference, forum));
    }

    /** Turns the offer of a place down. */
    @Transactional
    public void declineOffer(long registrationId, String forum) {
        Registration registration = locked(registrationId);
        Place place = place(registration, forum);
        events.fire(new PlaceOfferDeclined(registration.id, registration.reference, forum));
        places.decline(place);
    }

    /**
     * First review passed.
     *
     * @param expectedVersion the version the reviewer has seen; null to decide whatever it is
     * @throws Refused 409 STALE, naming who decided what meanwhile; 409 ILLEGAL_MOVE; 404
     */
    @Transactional
    public RegistrationView preApprove(String reference, Integer expectedVersion) {
        return decide(reference, expectedVersion, null, registration -> {
            registration.preApprove();
            events.fire(new RegistrationPreApproved(registration.id, reference));
        });
    }

    /** Final review passed: the places held become certain. Otherwise as {@link #preApprove}. */
    @Transactional
    public RegistrationView approve(String reference, Integer expectedVersion) {
        return decide(reference, expectedVersion, null, registration -> {
            registration.approve();
            events.fire(new RegistrationApproved(registration.id, reference));
            places.confirm(registration);
        });
    }

    /**
     * Not passed: the places go to whoever waits. Otherwise as {@link #preApprove}.
     *
     * <p>A first reviewer's no ends before the final yes: taking an approval back needs the final reviewer.
     *
     * @param reason told to the guest; required, at most 500 characters
     * @throws ForbiddenException if a first reviewer takes an approval back
     */
    @Transactional
    public RegistrationView reject(String reference, Integer expectedVersion, String reason) {
        String told = reason(reason);
        return decide(reference, expectedVersion, told, registration -> {
            if (registration.status == RegistrationStatus.APPROVED && actor.staffWithout(Roles.FINAL_REVIEWER)) {
                throw new ForbiddenException();
            }
            registration.reject(told);
            events.fire(new RegistrationRejected(registration.id, reference));
            database.flush();
            places.releaseAll(registration);
        });
    }

    /**
     * Back to the guest, whose places stay held meanwhile. Otherwise as {@link #preApprove}.
     *
     * @param text what is to be changed, told to the guest; required, at most 500 characters
     */
    @Transactional
    public RegistrationView requestChange(String reference, Integer expectedVersion, String text) {
        String told = reason(text);
        return decide(reference, expectedVersion, told, registration -> {
            registration.requestChange(told);
            events.fire(new RegistrationChangeRequested(registration.id, reference));
        });
    }

    private RegistrationView decide(
            String reference, Integer expectedVersion, String reason, Consumer<Registration> decision) {
        long id = Registration.idOf(editions.current(), reference).orElseThrow(Registrations::notFound);
        Registration registration = locked(id);
        if (expectedVersion != null && !expectedVersion.equals(registration.version)) {
            throw stale(registration);
        }
        decision.accept(registration);
        Decision.of(registration, actor.name(), wallClock.instant(), reason).persist();
        database.flush();
        return queries.view(registration);
    }

    /** Says who was quicker: a reviewer, or the guest, who may have withdrawn or sent the form again. */
    private static Refused stale(Registration registration) {
        RegistrationStatus present = registration.status;
        Message<?> reason = Decision.last(registration)
                .filter(last -> last.decision == present)
                .<Message<?>>map(last ->
                        Message.of(RegistrationMessages.class, m -> m.decidedMeanwhile(last.decidedBy, last.decision)))
                .orElseGet(() -> Message.of(RegistrationMessages.class, m -> m.changedMeanwhile(present)));
        return Refused.conflict("STALE", reason);
    }

    private static String reason(String typed) {
        String text = Texts.tidy(typed);
        var errors = new FieldErrors();
        if (text.isEmpty()) {
            errors.add(
                    "reason", "MISSING", Message.of(RegistrationMessages.class, RegistrationMessages::reasonMissing));
        } else if (Texts.hiddenInLines(text)) {
            errors.add(
                    "reason",
                    "HIDDEN_CHARACTERS",
                    Message.of(RegistrationMessages.class, RegistrationMessages::textHidden));
        } else if (Texts.length(text) > REASON_MAX) {
            errors.add("reason", "TOO_LONG", Message.of(RegistrationMessages.class, m -> m.textTooLong(REASON_MAX)));
        }
        errors.orElseThrow();
        return text;
    }

    private static Registration locked(long id) {
        return Registration.lockById(id).orElseThrow(Registrations::notFound);
    }

    private static Place place(Registration registration, String forum) {
        return Place.ofRegistration(registration).stream()
                .filter(place -> place.forum.code.equals(forum))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(RegistrationMessages.class, RegistrationMessages::placeNotFound)));
    }

    private static Refused notFound() {
        return new Refused(404, "NOT_FOUND", Message.of(RegistrationMessages.class, RegistrationMessages::notFound));
    }

    /** The registration with its places. */
    @Transactional
    public Optional<RegistrationView> view(long registrationId) {
        return queries.view(registrationId);
    }

    /** The registration with its places. */
    @Transactional
    public Optional<RegistrationView> byReference(String reference) {
        return Registration.byReference(editions.current(), reference).map(queries::view);
    }

    /** What reviewers decided, oldest first. */
    @Transactional
    public List<DecisionView> decisions(String reference) {
        return Registration.byReference(editions.current(), reference).stream()
                .flatMap(registration -> Decision.inOrder(registration).stream())
                .map(d -> new DecisionView(d.decision, d.decidedBy, d.decidedAt, d.reason))
                .toList();
    }

    /** All categories in their order, with whether one can register under them now. */
    @Transactional
    public List<CategoryView> categories() {
        return Category.inOrder(editions.current()).stream()
                .map(category -> CategoryView.of(category, clock.instant()))
                .toList();
    }

    /** Those under which everyone can register now. */
    public List<CategoryView> openCategories() {
        return categories().stream().filter(CategoryView::open).toList();
    }

    /** The category of this code. */
    @Transactional
    public Optional<CategoryView> category(String code) {
        return Category.byCode(editions.current(), code).map(category -> CategoryView.of(category, clock.instant()));
    }

    /** The forums that people of this category can choose, by time, with what is left. */
    @Transactional
    public List<ForumChoice> choices(String category) {
        return queries.choices(editions.current(), category);
    }

    /** The places of every forum by category, under the forum's code. One statement. */
    @Transactional
    public Map<String, List<PlaceCount>> placesByForum() {
        return queries.placesByForum(editions.current());
    }

    @Transactional
    public Optional<GuestSummary> summary(long registrationId) {
        return queries.summaries(List.of(registrationId)).stream().findFirst();
    }

    /** Those of these registrations that exist, in the order of names. One statement. */
    @Transactional
    public List<GuestSummary> summaries(Collection<Long> registrationIds) {
        return registrationIds.isEmpty() ? List.of() : queries.summaries(registrationIds);
    }

    /**
     * Approved registrations in the order of names.
     *
     * @param q anything of name, reading, organisation, reference or the mobile number's last four digits; null or blank
     *     for all
     * @param hotelClass GUEST or AUDIENCE; null for all categories
     */
    @Transactional
    public List<GuestSummary> approved(String q, String hotelClass, int limit) {
        return queries.approved(editions.current(), q, hotelClass, limit);
    }
}
