package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huitong.category.Category;
import org.huitong.edition.Editions;
import org.huitong.person.People;
import org.huitong.platform.DomainEvent;

/**
 * The door for the organiser who registers others, many at once, under whichever category: the rules are those of the
 * form, but for a category's opening period and for full forums, where the waiting list is taken. Who comes through here
 * has seen to it that the guests know of the personal-information notice.
 */
@ApplicationScoped
public class Enrolments {
    private final EnrolmentRules rules;
    private final Submissions submissions;
    private final Answers answers;
    private final Places places;
    private final DelegationField delegationField;
    private final People people;
    private final Editions editions;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Clock clock;

    @Inject
    Enrolments(
            EnrolmentRules rules,
            Submissions submissions,
            Answers answers,
            Places places,
            DelegationField delegationField,
            People people,
            Editions editions,
            EntityManager database,
            Event<DomainEvent> events,
            Clock clock) {
        this.rules = rules;
        this.submissions = submissions;
        this.answers = answers;
        this.places = places;
        this.delegationField = delegationField;
        this.people = people;
        this.editions = editions;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** What would become of each, in their order; writes nothing. A handful of statements however many. */
    @Transactional
    public List<Examined> examine(List<Enrolment> rows) {
        return rules.plan(rows).stream().map(EnrolmentRules.Plan::examined).toList();
    }

    /**
     * Registers those who are new and changes what is another now, in the transaction of the caller; all others are left.
     * Places are taken last, so that others wait for them as shortly as possible.
     *
     * @throws RuntimeException of the database if somebody else registers or decides one of them at this moment: nothing of
     *     it is stored then, and trying again finds what they did
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Enrolled> enrol(List<Enrolment> rows) {
        List<EnrolmentRules.Plan> plans = rules.plan(rows);
        Map<Registration, List<ForumQuota>> wishes = new LinkedHashMap<>();
        List<Registration> done = new ArrayList<>();
        for (EnrolmentRules.Plan plan : plans) {
            switch (plan.examined().kind()) {
                case NEW -> {
                    Registration registration = register(plan);
                    wishes.put(registration, plan.pools());
                    done.add(registration);
                }
                case CHANGE -> {
                    change(plan);
                    done.add(plan.registration());
                }
                case SAME, WRONG -> done.add(plan.registration());
            }
        }
        database.flush();
        Map<Registration, List<String>> waiting = places.take(wishes).stream()
                .filter(place -> place.status == Place.Status.WAITLISTED)
                .collect(Collectors.groupingBy(
                        place -> place.registration,
                        Collectors.mapping(place -> place.forum.code, Collectors.toList())));
        database.flush();
        List<Enrolled> enrolled = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            Registration registration = done.get(i);
            enrolled.add(new Enrolled(
                    plans.get(i).examined(),
                    registration == null ? null : registration.id,
                    registration == null ? null : registration.reference,
                    registration == null ? List.of() : waiting.getOrDefault(registration, List.of())));
        }
        return enrolled;
    }

    private Registration register(EnrolmentRules.Plan plan) {
        Application typed = plan.application();
        Registration registration = submissions.write(
                plan.category(),
                plan.details(),
                typed.notice(),
                typed.details().sensitive(),
                Registration.Channel.IMPORTED,
                language(plan.details()),
                onceKey(plan.category(), plan.details()));
        delegationField.take(registration, typed.details().answers());
        answers.keep(registration, plan.answers());
        return registration;
    }

    /** Whom a name in Latin letters belongs to reads English rather than Chinese. */
    private static String language(Details details) {
        return details.person()
                        .name()
                        .value()
                        .codePoints()
                        .filter(Character::isLetter)
                        .allMatch(DetailRules::isLatin)
                ? "en"
                : "zh";
    }

    /**
     * Two who bring in the same list at once are told apart from one by the key of the document. Where there is none, this
     * one takes its place; whoever took part under it and does so no more leaves room for the next.
     */
    private String onceKey(Category category, Details details) {
        if (details.person().document().isPresent()) {
            return null;
        }
        String name = details.person().name().value();
        List<byte[]> mobiles =
                details.person().mobile().map(people::mobileIndexes).orElseThrow();
        long before = Registration.count(
                "edition = ?1 and person.name = ?2 and person.mobileIndex in ?3 and status in (REJECTED, WITHDRAWN)",
                editions.current(),
                name,
                mobiles);
        String content = String.join("\n", "list", category.code, name, Arrays.toString(mobiles.get(0)), "" + before);
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static boolean sensitive(EnrolmentRules.Plan plan) {
        return plan.category().form().sensitive().stream()
                .anyMatch(field -> plan.answers().containsKey(field.key()));
    }

    /** Who was asked for a change has it made for them; nobody else's place in the queue of reviewers is lost. */
    private void change(EnrolmentRules.Plan plan) {
        Registration registration = plan.registration();
        Details details = plan.details();
        database.lock(registration, LockModeType.PESSIMISTIC_WRITE);
        RegistrationStatus present = registration.status;
        boolean asked = present == RegistrationStatus.CHANGES_REQUESTED;
        RegistrationFacts before = RegistrationFacts.of(present, registration, people);
        if (asked) {
            registration.resubmit();
            registration.submittedAt = clock.instant();
        }
        people.change(registration.person, details.person());
        registration.organisation = details.organisation();
        registration.jobTitle = details.position();
        registration.sensitiveConsent |= plan.application().details().sensitive() && sensitive(plan);
        plan.answers().forEach((key, value) -> answers.put(registration, key, value));
        registration.describe(registration.person);
        RegistrationFacts after = RegistrationFacts.of(registration.status, registration, people);
        events.fire(new RegistrationSubmitted(
                registration.id, registration.reference, Registration.Channel.IMPORTED, before, after));
    }
}
