package org.huitong.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huitong.category.Categories;
import org.huitong.category.Category;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.form.Form;
import org.huitong.form.TypedAnswers;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.person.People;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.Texts;
import org.huitong.platform.WallClock;
import org.huitong.privacy.PrivacyNotices;

/**
 * The door for those who are invited: the rules are those of the form, but categories by invitation only, and those that are
 * closed, are open to them; and a registration can pass to somebody else, who keeps its places.
 */
@ApplicationScoped
public class InvitedRegistrations {
    private static final int ATTEMPTS = 6;

    private final Editions editions;
    private final Categories categories;
    private final PrivacyNotices notices;
    private final People people;
    private final PersonalLinks links;
    private final FormCircumstances circumstances;
    private final Submissions submissions;
    private final DelegationField delegationField;
    private final Photos photos;
    private final Answers answers;
    private final Guardians guardians;
    private final Places places;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;
    private final Clock wallClock;

    @Inject
    InvitedRegistrations(
            Editions editions,
            Categories categories,
            PrivacyNotices notices,
            People people,
            PersonalLinks links,
            FormCircumstances circumstances,
            Submissions submissions,
            DelegationField delegationField,
            Photos photos,
            Answers answers,
            Guardians guardians,
            Places places,
            EntityManager database,
            Event<DomainEvent> events,
            Clock clock,
            @WallClock Clock wallClock) {
        this.editions = editions;
        this.categories = categories;
        this.notices = notices;
        this.people = people;
        this.links = links;
        this.circumstances = circumstances;
        this.submissions = submissions;
        this.delegationField = delegationField;
        this.photos = photos;
        this.answers = answers;
        this.guardians = guardians;
        this.places = places;
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.wallClock = wallClock;
    }

    /**
     * Registers whoever is invited. Opens transactions of its own, several if others come in between.
     *
     * @param list whether somebody else has written it into a list: what only the guest knows may be left empty, and where a
     *     forum is full waiting will do
     * @param language tag of the language to write to this person in
     * @throws Invalid with every wrong field
     * @throws Refused as the invitation refuses; 409 DUPLICATE or FULL as {@link Registrations#submit}
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Submitted submit(Application application, boolean list, String language, Invited invited) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> store(application, list, language, invited));
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !DatabaseClash.in(e)) {
                    throw e;
                }
            }
        }
    }

    /**
     * What is wrong with a line of a list, without storing anything.
     *
     * @param takesOver the registration that would be taken over; null for a new one
     */
    @Transactional
    public FieldErrors examine(Application application, Long takesOver) {
        try {
            Category category = category(application);
            var accepted = rules(category, true, takesOver != null).check(application);
            List<byte[]> documents = documents(accepted.details());
            Registration there = takesOver == null ? null : Registration.findById(takesOver);
            if (!own(there, documents)) {
                Submissions.refuseSecond(editions.current(), documents);
            }
            return new FieldErrors();
        } catch (Invalid invalid) {
            return invalid.errors();
        } catch (Refused refused) {
            return new FieldErrors().add("documentNumber", refused.code(), refused.reason());
        }
    }

    /**
     * The registration of whoever takes part already with the document in an application. For the system alone: whoever has
     * typed a document must not learn by it who holds it.
     */
    @Transactional
    public Optional<Long> registeredWith(Application application, boolean list) {
        try {
            var accepted = rules(category(application), list, false).check(application);
            return Registration.holderOf(editions.current(), documents(accepted.details()));
        } catch (Invalid invalid) {
            return Optional.empty();
        }
    }

    /** Keeps everybody else from this registration until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(long registrationId) {
        locked(registrationId);
    }

    /**
     * Whoever is registered does not come and somebody else is to fill in the form. The places stay; the personal links of
     * the first one open nothing any more.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void vacate(long registrationId) {
        Registration registration = locked(registrationId);
        RegistrationFacts before = RegistrationFacts.of(registration.vacate());
        places.unconfirm(registration);
        links.revoke(Audience.GUEST, registration.id);
        events.fire(new RegistrationVacated(
                registration.id, registration.reference, before, RegistrationFacts.of(registration.status)));
    }

    private Submitted store(Application application, boolean list, String language, Invited invited) {
        Optional<Registration> there = invited.hold().map(InvitedRegistrations::locked);
        Edition edition = editions.current();
        Category category = category(application);
        TypedAnswers typed = application.details().answers();
        var accepted = rules(category, list, there.isPresent())
                .check(application.with(photos.settled(category.form(), typed)));
        List<byte[]> documents = documents(accepted.details());
        if (!own(there.orElse(null), documents)) {
            Submissions.refuseSecond(edition, documents);
        }
        Registration registration;
        if (there.isPresent()) {
            registration = there.get();
            exchange(registration, accepted.details(), application, language);
            answers.replace(registration, category.form(), accepted.answers());
            places.exchange(registration, null, delegationField.chosen(registration, typed));
            links.revoke(Audience.GUEST, registration.id);
        } else {
            registration = submissions.write(
                    category,
                    accepted.details(),
                    application.notice(),
                    application.details().sensitive(),
                    Registration.Channel.INVITED,
                    language,
                    null);
            delegationField.take(registration, typed);
            answers.keep(registration, accepted.answers());
        }
        String token = links.firstToken(Audience.GUEST, registration.id);
        invited.registered(registration.id, registration.reference);
        database.flush();
        if (there.isEmpty()) {
            registration.places.addAll(places.take(registration, accepted.pools()));
            if (!list) {
                Submissions.refuseFull(registration.places, accepted.waiting());
            }
            database.flush();
        }
        return Submissions.answer(registration, token);
    }

    private void exchange(Registration registration, Details details, Application application, String language) {
        RegistrationFacts before = RegistrationFacts.of(registration.status, registration, people);
        registration.exchange(people.create(details.person()));
        registration.organisation = details.organisation();
        registration.jobTitle = details.position();
        registration.describe(registration.person);
        registration.language = language;
        registration.noticeCode = application.notice();
        registration.consentedAt = wallClock.instant();
        registration.sensitiveConsent = application.details().sensitive();
        registration.submittedAt = clock.instant();
        keepGuardian(registration, details);
        events.fire(new RegistrationExchanged(
                registration.id,
                registration.reference,
                before,
                RegistrationFacts.of(registration.status, registration, people)));
    }

    /** Whoever agreed for the one person has not agreed for the other. */
    private void keepGuardian(Registration registration, Details details) {
        if (details.guardian() != null) {
            guardians.keep(registration, details.guardian());
        } else {
            Guardian.of(registration).ifPresent(guardian -> guardian.delete());
        }
    }

    private RegistrationRules rules(Category category, boolean list, boolean takesOver) {
        Form asked = delegationField.offered(category.form());
        Form form = list ? asked.asList() : asked;
        return new RegistrationRules(
                takesOver ? withoutForums(form) : form,
                circumstances.of(editions.current()),
                ForumQuota.registrable(category),
                notices.current().code);
    }

    /** Whoever takes a registration over takes its places as they are. */
    static Form withoutForums(Form form) {
        return new Form(form.fields().stream()
                .filter(field -> !field.key().equals("forums"))
                .toList());
    }

    private List<byte[]> documents(Details details) {
        return details.person().document().map(people::documentIndexes).orElse(List.of());
    }

    private static boolean own(Registration registration, List<byte[]> documents) {
        return registration != null
                && documents.stream().anyMatch(index -> Arrays.equals(index, registration.activeDocument));
    }

    private Category category(Application application) {
        return categories
                .byCode(Texts.tidy(application.category()))
                .orElseThrow(() -> new Invalid(new FieldErrors()
                        .add(
                                "category",
                                "UNKNOWN",
                                Message.of(RegistrationMessages.class, RegistrationMessages::categoryUnknown))));
    }

    private static Registration locked(long id) {
        return Registration.lockById(id).orElseThrow(Registrations::notFound);
    }
}
