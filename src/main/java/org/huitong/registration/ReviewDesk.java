package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.edition.Editions;
import org.huitong.form.Field;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.person.IdentityDocument;
import org.huitong.person.People;
import org.huitong.person.Person;
import org.huitong.person.PersonMessages;
import org.huitong.person.ReadingPurpose;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;

/** One registration as it lies before a reviewer. */
@ApplicationScoped
class ReviewDesk {
    private final Editions editions;
    private final RegistrationQueries queries;
    private final Registrations registrations;
    private final People people;
    private final Answers answers;
    private final Photos photos;
    private final Event<DomainEvent> events;
    private final AuditLog log;
    private final Actor actor;
    private final ReviewScope scope;
    private final PlaceDesk places;
    private final DelegationDesk delegations;
    private final Checklist checklist;

    @Inject
    ReviewDesk(
            Editions editions,
            RegistrationQueries queries,
            Registrations registrations,
            People people,
            Answers answers,
            Photos photos,
            Event<DomainEvent> events,
            AuditLog log,
            Actor actor,
            ReviewScope scope,
            PlaceDesk places,
            DelegationDesk delegations,
            Checklist checklist) {
        this.editions = editions;
        this.queries = queries;
        this.registrations = registrations;
        this.people = people;
        this.answers = answers;
        this.photos = photos;
        this.events = events;
        this.log = log;
        this.actor = actor;
        this.scope = scope;
        this.places = places;
        this.delegations = delegations;
        this.checklist = checklist;
    }

    /**
     * What the reviewer sees, and what they may do with it now.
     *
     * @param history what was done to the registration and who read the person's document, oldest first
     * @param kin registrations that belong to this one, as far as they exist for the reader
     * @param fields what a change can be asked of
     * @param needsAnother whether the final review is up to a colleague, since the reader did the first
     * @param checks the category's checklist
     * @param delegation code of the one the person comes with; null for none
     * @param delegations what can be chosen instead
     * @param forumsToGive in which the reader can give a further place
     */
    record Case(
            RegistrationView view,
            List<DecisionView> decisions,
            List<HistoryLine> history,
            List<Kin.Relative> kin,
            List<Option> fields,
            boolean mayPreApprove,
            boolean mayApprove,
            boolean mayRequestChange,
            boolean mayReject,
            boolean mayReadNumbers,
            boolean needsAnother,
            List<Option> forumsToGive,
            String delegation,
            List<Option> delegations,
            List<Checklist.Line> checks) {
        public Message<?> documentLabel() {
            return Message.of(PersonMessages.class, view.documentType()::label);
        }

        public Message<?> sexLabel() {
            return Message.of(PersonMessages.class, view.sex()::label);
        }

        public String documentReading() {
            return "/admin/registrations/" + view.reference() + "/document-reading";
        }

        public String mobileReading() {
            return "/admin/registrations/" + view.reference() + "/mobile-reading";
        }

        public String answerReading(AnswerView answer) {
            return "/admin/registrations/" + view.reference() + "/answer-reading?field=" + answer.key();
        }

        public String linkRenewal() {
            return "/admin/registrations/" + view.reference() + "/personal-link";
        }

        public boolean mayDecide() {
            return mayPreApprove || mayApprove || mayRequestChange || mayReject;
        }
    }

    /** @throws Refused 404 if there is no such registration */
    @Transactional
    Case open(String reference) {
        Registration registration = find(reference);
        RegistrationStatus status = registration.status;
        return new Case(
                queries.view(registration),
                Decision.inOrder(registration).stream()
                        .map(d -> new DecisionView(
                                d.decision,
                                d.decidedBy,
                                d.decidedAt,
                                d.reason,
                                Asked.fields(registration.category, d.fields)))
                        .toList(),
                history(registration),
                kin(registration),
                registration.category.form().fields().stream()
                        .map(field -> new Option(field.key(), field.title()))
                        .toList(),
                actor.may(Roles.FIRST_REVIEWER) && registration.mayBecome(RegistrationStatus.PRE_APPROVED),
                actor.may(Roles.FINAL_REVIEWER)
                        && registration.mayBecome(RegistrationStatus.APPROVED)
                        && !passedFirst(registration),
                reviews() && status.mayBecome(RegistrationStatus.CHANGES_REQUESTED),
                mayReject(status),
                reviews(),
                actor.may(Roles.FINAL_REVIEWER)
                        && status == RegistrationStatus.PRE_APPROVED
                        && passedFirst(registration),
                reviews() ? places.offered(reference) : List.of(),
                registration.delegation == null ? null : registration.delegation.code,
                reviews() && status.living() ? delegations.choices() : List.of(),
                checklist.of(registration));
    }

    /** Then somebody else has to do the final review. */
    private boolean passedFirst(Registration registration) {
        return actor.name().equals(registration.preApprovedBy);
    }

    /**
     * Whether the registration still exists for whoever is acting: a rejection gives up the places that made it theirs.
     */
    @Transactional
    boolean holds(String reference) {
        return scope.idOf(editions.current(), reference).isPresent();
    }

    /** Shows what {@link Reviews#reject} allows. */
    private boolean mayReject(RegistrationStatus status) {
        return status.mayBecome(RegistrationStatus.REJECTED)
                && (status == RegistrationStatus.APPROVED ? actor.may(Roles.FINAL_REVIEWER) : reviews());
    }

    private boolean reviews() {
        return actor.may(Roles.FIRST_REVIEWER) || actor.may(Roles.FINAL_REVIEWER);
    }

    /** The full document number; written to the log before it is shown. */
    @Transactional
    Optional<IdentityDocument> readDocument(String reference, ReadingPurpose purpose) {
        return people.readDocument(find(reference).person, purpose, reference);
    }

    /**
     * A sensitive answer, whole; written to the log before it is shown.
     *
     * @return empty if there is no such answer
     */
    @Transactional
    Optional<FullAnswer> readAnswer(String reference, String key, ReadingPurpose purpose) {
        Registration registration = find(reference);
        return RegistrationAnswer.of(registration, key).flatMap(answer -> registration.category.fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(field -> {
                    events.fire(new AnswerRead(registration.id, reference, key, purpose.name()));
                    return full(field, answer);
                }));
    }

    private FullAnswer full(Field field, RegistrationAnswer answer) {
        String photo = photos.of(answer).map(Photos::address).orElse(null);
        return new FullAnswer(field.label(), answers.shown(field, answer), photo);
    }

    /**
     * An answer as it was given.
     *
     * @param photo the picture as an address that holds it; null of what is a text
     */
    record FullAnswer(LocalText label, String text, String photo) {}

    private List<Kin.Relative> kin(Registration registration) {
        boolean all = scope.now().forums().isEmpty();
        return registrations.kin(registration.id).stream()
                .filter(one -> all || holds(one.reference()))
                .toList();
    }

    private List<HistoryLine> history(Registration registration) {
        return Stream.concat(
                        log.historyOf("registration", registration.reference).stream(),
                        Person.oneWith(registration.person.id).stream()
                                .flatMap(id -> log.historyOf("person", id.toString()).stream()))
                .sorted(Comparator.comparing(HistoryLine::at))
                .toList();
    }

    private Registration find(String reference) {
        return scope.idOf(editions.current(), reference)
                .flatMap(Registration::byId)
                .orElseThrow(Registrations::notFound);
    }
}
