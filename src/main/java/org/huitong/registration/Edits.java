package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huitong.form.Field;
import org.huitong.form.FixedField;
import org.huitong.form.Form;
import org.huitong.person.People;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/**
 * The door for guests who change their own answers: what a reviewer asked for, and whatever they like until the category's
 * deadline. What reviewers have decided upon goes back to them when it is changed.
 */
@ApplicationScoped
class Edits {
    private final EditRules rules;
    private final DelegationField delegationField;
    private final Answers answers;
    private final Guardians guardians;
    private final Places places;
    private final People people;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    Edits(
            EditRules rules,
            DelegationField delegationField,
            Answers answers,
            Guardians guardians,
            Places places,
            People people,
            EntityManager database,
            Event<DomainEvent> events,
            Clock clock) {
        this.rules = rules;
        this.delegationField = delegationField;
        this.answers = answers;
        this.guardians = guardians;
        this.places = places;
        this.people = people;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** What becomes of what a guest changes now. */
    enum Way {
        /** A reviewer has asked for it; the review starts again. */
        ASKED,
        /** It is changed at once. */
        OPEN,
        /** The deadline is over. */
        OVER,
        /** The registration has ended. */
        NONE;

        static Way of(Registration registration, Instant now) {
            if (registration.status == RegistrationStatus.CHANGES_REQUESTED) {
                return ASKED;
            }
            if (!registration.status.living()) {
                return NONE;
            }
            return now.isBefore(registration.category.changeableUntil()) ? OPEN : OVER;
        }
    }

    /** What came of an edit. */
    enum Outcome {
        /** It is changed, and everything else stays. */
        CHANGED,
        /** It is changed, and the review starts again. */
        BACK_TO_REVIEW,
        /** It was all the same as before. */
        SAME
    }

    /**
     * What the guest may change, as the form shows it.
     *
     * @param typed what is on file and may be shown, by the names of the inputs
     * @param keeps masked answers on file that stay where nothing is written instead, by field
     * @param marked keys of the fields that a reviewer asked to be changed
     * @param version to be sent back, so that nobody changes what they have not seen
     * @param until when the guest may change by themselves
     * @param decided whether reviewers have decided something that a change may undo
     */
    record Editable(
            Form form,
            Map<String, List<String>> typed,
            Map<String, String> keeps,
            Set<String> marked,
            Way way,
            int version,
            Instant until,
            boolean decided) {
        /** Names of the fields whose change starts the review again, in the reader's language. */
        public List<String> reviewed() {
            return form.fields().stream()
                    .filter(Field::reviewed)
                    .map(field -> field.title().toString())
                    .toList();
        }
    }

    /** @throws Refused 404 if there is no such registration */
    @Transactional
    Editable editable(long registrationId) {
        Registration registration = Registration.byId(registrationId).orElseThrow(Registrations::notFound);
        Form form = delegationField.offered(registration.category.form());
        var typed = new HashMap<String, List<String>>();
        var keeps = new HashMap<String, String>();
        answers.of(registration).forEach((key, value) -> form.field(key).ifPresent(field -> {
            if (field.sensitive()) {
                keeps.put(key, field.kind().rule().masked(value, Language.current()));
            } else {
                field.kind().rule().inputs(value).forEach((part, all) -> typed.put(field.input() + part, all));
            }
        }));
        form.field(FixedField.DELEGATION.key)
                .filter(field -> registration.delegation != null)
                .ifPresent(field -> typed.put(field.input(), List.of(registration.delegation.code)));
        return new Editable(
                form,
                typed,
                keeps,
                Set.copyOf(registration.told().fields()),
                Way.of(registration, clock.instant()),
                registration.version,
                registration.category.changeableUntil(),
                decided(registration));
    }

    /** Whether a review was passed, or the guest was told to wait. */
    static boolean decided(Registration registration) {
        return switch (registration.status) {
            case PRE_APPROVED, APPROVED, WAITLISTED -> true;
            case SUBMITTED, CHANGES_REQUESTED, REJECTED, WITHDRAWN -> false;
        };
    }

    /**
     * Changes it at once.
     *
     * @throws Invalid with every wrong field; {@code knowing} BACK_TO_REVIEW, if the review would start again and the guest
     *     does not know
     * @throws Refused 404; 409 STALE if something has changed since the guest looked; 409 CHANGES_CLOSED after the deadline;
     *     409 ILLEGAL_MOVE once it has ended; 409 DUPLICATE; 409 FULL; 409 DELEGATION_FULL
     */
    @Transactional
    Outcome submit(long registrationId, Edit edit) {
        Registration registration = Registration.lockById(registrationId).orElseThrow(Registrations::notFound);
        Way way = Way.of(registration, clock.instant());
        requireSeen(registration, edit);
        switch (way) {
            case OVER ->
                throw Refused.conflict(
                        "CHANGES_CLOSED",
                        Message.of(RegistrationRuleMessages.class, RegistrationRuleMessages::changesClosed));
            case NONE ->
                throw Refused.conflict(
                        "ILLEGAL_MOVE",
                        Message.of(RegistrationMessages.class, m -> m.illegalMove(registration.status)));
            case ASKED, OPEN -> {}
        }
        EditPlan plan = rules.plan(registration, edit);
        boolean again =
                way == Way.ASKED || decided(registration) && !plan.reviewed().isEmpty();
        if (again && way == Way.OPEN && !edit.knowing()) {
            throw unknowing(plan.reviewed());
        }
        if (!again && plan.differences().isEmpty()) {
            return Outcome.SAME;
        }
        apply(registration, plan, again);
        return again ? Outcome.BACK_TO_REVIEW : Outcome.CHANGED;
    }

    /** Refuses to change what was not seen. */
    static void requireSeen(Registration registration, Edit edit) {
        if (edit.seenVersion() != null && !edit.seenVersion().equals(registration.version)) {
            throw Refused.conflict(
                    "STALE", Message.of(RegistrationRuleMessages.class, RegistrationRuleMessages::editedMeanwhile));
        }
    }

    private static Invalid unknowing(List<Difference> reviewed) {
        List<String> names = reviewed.stream()
                .map(difference -> difference.title().toString())
                .toList();
        return new Invalid(new FieldErrors()
                .add(
                        "knowing",
                        "BACK_TO_REVIEW",
                        Message.of(RegistrationRuleMessages.class, m -> m.backToReview(names))));
    }

    /**
     * Carries a plan out on a registration whose row is locked.
     *
     * @param again whether the review starts again
     */
    void apply(Registration registration, EditPlan plan, boolean again) {
        RegistrationFacts before = RegistrationFacts.of(registration.status, registration, people);
        if (again) {
            registration.resubmit();
            registration.submittedAt = clock.instant();
        }
        people.change(registration.person, plan.details().person());
        registration.organisation = plan.details().organisation();
        registration.jobTitle = plan.details().position();
        registration.sensitiveConsent |= plan.consented();
        answers.replace(registration, plan.form(), plan.answers());
        if (plan.details().guardian() != null) {
            guardians.keep(registration, plan.details().guardian());
        }
        registration.describe(registration.person);
        // An answer is a row of its own: whoever has seen the registration before must not decide unseen.
        database.lock(registration, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        RegistrationFacts after = RegistrationFacts.of(registration.status, registration, people);
        events.fire(
                again
                        ? new RegistrationSubmitted(
                                registration.id, registration.reference, Registration.Channel.WEB, before, after)
                        : new RegistrationEdited(registration.id, registration.reference, plan.keys(), before, after));
        try {
            database.flush();
        } catch (RuntimeException e) {
            throw DatabaseClash.in(e) ? Submissions.duplicate() : e;
        }
        if (again) {
            places.unconfirm(registration);
        }
        boolean moves = !Objects.equals(plan.delegation(), registration.delegation);
        if (moves) {
            events.fire(RegistrationDelegationChanged.of(registration, plan.delegation()));
        }
        if (moves || plan.pools() != null) {
            Submissions.refuseFull(places.exchange(registration, plan.pools(), plan.delegation()), plan.waiting());
        }
    }
}
