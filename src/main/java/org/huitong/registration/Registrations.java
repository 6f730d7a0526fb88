package org.huitong.registration;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huitong.edition.Editions;
import org.huitong.form.AnswerRule;
import org.huitong.form.Form;
import org.huitong.person.Mobile;
import org.huitong.person.People;
import org.huitong.person.ReadingPurpose;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * The door to registrations of the current edition: what guests do, and what others may know; what reviewers decide
 * is in {@link Reviews}. Whatever is done to one registration is done one after the other, under a lock on its row.
 */
@ApplicationScoped
public class Registrations {
    private final Editions editions;
    private final Submissions submissions;
    private final FormCircumstances circumstances;
    private final Places places;
    private final Offers offers;
    private final DelegationField delegationField;
    private final People people;
    private final RegistrationQueries queries;
    private final PublishedPlaces published;
    private final EntityManager database;
    private final List<Kin> kin;
    private final Event<DomainEvent> events;

    @Inject
    Registrations(
            Editions editions,
            Submissions submissions,
            FormCircumstances circumstances,
            Places places,
            Offers offers,
            DelegationField delegationField,
            People people,
            RegistrationQueries queries,
            PublishedPlaces published,
            EntityManager database,
            @All List<Kin> kin,
            Event<DomainEvent> events) {
        this.editions = editions;
        this.submissions = submissions;
        this.circumstances = circumstances;
        this.places = places;
        this.offers = offers;
        this.delegationField = delegationField;
        this.people = people;
        this.queries = queries;
        this.published = published;
        this.database = database;
        this.kin = kin;
        this.events = events;
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
        return submissions.submit(application, channel, language, Voucher.NOBODY);
    }

    /** The same for somebody for whom another vouches, also under a category by invitation. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Submitted submit(Application application, Registration.Channel channel, String language, Voucher voucher) {
        return submissions.submit(application, channel, language, voucher);
    }

    /** The form as those who register see it, with the delegations to choose from where it asks for one. */
    @Transactional
    public Form asked(Form form) {
        return delegationField.offered(form);
    }

    /** What the rules of a form need to know today, for showing it. */
    @Transactional
    AnswerRule.Circumstances circumstances() {
        return circumstances.of(editions.current());
    }

    /** The guest does not come, nor those who come along; what was held goes to whoever waits. */
    @Transactional
    public void withdraw(long registrationId) {
        withdraw(registrationId, false);
    }

    /** @param keepOthers whether those who come along stay registered */
    @Transactional
    void withdraw(long registrationId, boolean keepOthers) {
        Stream<Long> others = keepOthers
                ? Stream.empty()
                : kin(registrationId).stream()
                        .filter(one -> one.follows() && one.status().living())
                        .map(Kin.Relative::registrationId);
        List<Registration> all = Stream.concat(Stream.of(registrationId), others)
                .sorted()
                .map(Registrations::locked)
                .filter(one -> one.id == registrationId || one.status.living())
                .toList();
        for (Registration registration : all) {
            RegistrationStatus before = registration.withdraw();
            events.fire(
                    new RegistrationWithdrawn(registration.id, registration.reference, before, registration.status));
        }
        database.flush();
        all.forEach(places::releaseAll);
    }

    /** Those that belong to this registration. */
    @Transactional
    List<Kin.Relative> kin(long registrationId) {
        return kin.stream().flatMap(one -> one.of(registrationId).stream()).toList();
    }

    /**
     * Takes up the offer of a place; once more is the same as once.
     *
     * @throws Refused 409 OFFER_EXPIRED if it comes too late; 409 ILLEGAL_MOVE if nothing is offered; 404
     */
    @Transactional
    public void acceptOffer(long registrationId, String forum) {
        offers.accept(locked(registrationId), forum);
    }

    /** Turns the offer of a place down. Refused as {@link #acceptOffer} is. */
    @Transactional
    public void declineOffer(long registrationId, String forum) {
        offers.decline(locked(registrationId), forum);
    }

    private static Registration locked(long id) {
        return Registration.lockById(id).orElseThrow(Registrations::notFound);
    }

    static Refused notFound() {
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

    /** The forums that people of this category can choose, as they are published, by time, with what is left. */
    @Transactional
    public List<ForumChoice> choices(String category) {
        return published.choices(queries.choices(editions.current(), category));
    }

    /** The places of every forum by category, under the forum's code. One statement. */
    @Transactional
    public Map<String, List<PlaceCount>> placesByForum() {
        return queries.placesByForum(editions.current());
    }

    /**
     * A guest's full mobile number; written to the log.
     *
     * @throws Refused 404 if there is no such registration
     */
    @Transactional
    public Mobile readMobile(long registrationId, ReadingPurpose purpose) {
        Registration registration = Registration.withPerson(registrationId).orElseThrow(Registrations::notFound);
        return people.readMobile(registration.person, purpose, registration.reference);
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
