package org.huitong.volunteer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.platform.Cursor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Message;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;
import org.huitong.registration.RegistrationApproved;
import org.huitong.registration.RegistrationRejected;
import org.huitong.registration.RegistrationVacated;
import org.huitong.registration.RegistrationWithdrawn;

/** The volunteers of the current edition: who becomes one, and what each of them does. */
@ApplicationScoped
class Volunteers {
    private final Editions editions;
    private final Shifts shifts;
    private final ShiftRules rules;
    private final Clock clock;
    private final Event<DomainEvent> events;
    private final PersonalLinks links;
    private final VolunteerScope scope;

    @Inject
    Volunteers(
            Editions editions,
            Shifts shifts,
            ShiftRules rules,
            Clock clock,
            Event<DomainEvent> events,
            PersonalLinks links,
            VolunteerScope scope) {
        this.scope = scope;
        this.links = links;
        this.editions = editions;
        this.shifts = shifts;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /** An approved registration of the volunteers' category becomes a volunteer with the next number. */
    @Transactional(Transactional.TxType.MANDATORY)
    void enlist(@Observes RegistrationApproved event) {
        Volunteer.enlist(Volunteer.waiting(event.registrationId()))
                .forEach(volunteer -> events.fire(new VolunteerEnlisted(volunteer.number, event.registrationId())));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void takeBack(@Observes RegistrationWithdrawn event) {
        shifts.releaseAll(event.registrationId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void takeBack(@Observes RegistrationVacated event) {
        shifts.releaseAll(event.registrationId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void takeBack(@Observes RegistrationRejected event) {
        shifts.releaseAll(event.registrationId());
    }

    /**
     * The volunteers by number, whoever withdrew too.
     *
     * @param query name, reading, number or organisation; empty: all
     * @param after cursor of the page before
     */
    @Transactional
    Page<VolunteerLine> list(String query, String after, int limit) {
        List<Volunteer> found = Volunteer.search(editions.current(), query, Cursor.decode(after), limit, scope);
        Page<Volunteer> page = Page.of(found, limit, v -> new Cursor(v.number, v.id));
        Map<Volunteer, List<ShiftAssignment>> assignments =
                ShiftAssignment.of(page.items()).stream().collect(groupingBy(a -> a.volunteer));
        return page.map(volunteer -> line(volunteer, assignments.getOrDefault(volunteer, List.of())));
    }

    private static VolunteerLine line(Volunteer volunteer, List<ShiftAssignment> own) {
        return new VolunteerLine(
                volunteer.number,
                volunteer.registration.person.name,
                volunteer.registration.organisation,
                volunteer.active(),
                Service.of(own));
    }

    /** @throws Refused 404 if nobody in the current edition has this number */
    @Transactional
    VolunteerDetail detail(String number) {
        Volunteer volunteer = Volunteer.byNumber(editions.current(), number).orElseThrow(Volunteers::nobody);
        List<ShiftAssignment> own = ShiftAssignment.of(volunteer);
        if (!scope.holds(own)) {
            throw nobody();
        }
        return new VolunteerDetail(
                volunteer.registration.id,
                line(volunteer, own),
                volunteer.registration.reference,
                standing(scope.inside(own)));
    }

    /**
     * The token of the volunteer's personal link, to be handed to them: that it was shown is written to the log.
     *
     * @throws Refused 404 as {@link #detail}; 409 {@code NOT_TAKING_PART} if they have withdrawn
     */
    @Transactional
    String showLink(String number) {
        VolunteerDetail detail = detail(number);
        if (!detail.line().active()) {
            throw Refused.conflict(
                    "NOT_TAKING_PART", Message.of(ShiftRefusalMessages.class, m -> m.notTakingPart(number)));
        }
        events.fire(new PersonalLinkShown(detail.reference(), number));
        return links.tokenFor(Audience.VOLUNTEER, detail.registrationId());
    }

    /**
     * The volunteer's phone page.
     *
     * @throws Refused 404 if this registration's holder is no volunteer
     */
    @Transactional
    PhoneView phone(long registrationId) {
        return find(registrationId).orElseThrow(Volunteers::nobody);
    }

    /** What the phone page shows, if this registration's holder is a volunteer. */
    @Transactional
    Optional<PhoneView> find(long registrationId) {
        return Volunteer.of(registrationId).map(this::phone);
    }

    private PhoneView phone(Volunteer volunteer) {
        Instant now = clock.instant();
        List<ShiftAssignment> own = ShiftAssignment.of(volunteer);
        List<OwnShift> standing = standing(own);
        return new PhoneView(
                volunteer.registration.person.name,
                volunteer.number,
                volunteer.active(),
                now,
                cards(standing, now),
                Service.of(own),
                byDay(standing, OwnShift::shift).entrySet().stream()
                        .map(day -> new PhoneView.OwnDay(day.getKey(), day.getValue()))
                        .toList(),
                byDay(open(volunteer, own, now), Function.identity()).entrySet().stream()
                        .map(day -> new PhoneView.OpenDay(day.getKey(), day.getValue()))
                        .toList());
    }

    /** The volunteer's shifts by time, without those given back. */
    @Transactional
    List<OwnShift> own(long registrationId) {
        return standing(ShiftAssignment.of(of(registrationId)));
    }

    /** The shifts by time that the volunteer could sign up for at this moment. */
    @Transactional
    List<ShiftView> open(long registrationId) {
        Volunteer volunteer = of(registrationId);
        return open(volunteer, ShiftAssignment.of(volunteer), clock.instant());
    }

    /** The volunteer's key, for {@link Shifts}. */
    @Transactional
    long idOf(long registrationId) {
        return of(registrationId).id;
    }

    private List<ShiftView> open(Volunteer volunteer, List<ShiftAssignment> own, Instant now) {
        return volunteer.active()
                ? Shift.open(volunteer.edition, now).stream()
                        .filter(shift -> rules.obstacle(shift, own, now).isEmpty())
                        .map(ShiftView::of)
                        .toList()
                : List.of();
    }

    private List<OwnShift> standing(List<ShiftAssignment> own) {
        Instant now = clock.instant();
        return own.stream()
                .filter(a -> a.status != AssignmentStatus.RELEASED)
                .map(a -> new OwnShift(ShiftView.of(a.shift), a.status, a.status.releasable() && !a.shift.started(now)))
                .toList();
    }

    private static List<PhoneView.Card> cards(List<OwnShift> standing, Instant now) {
        List<ShiftView> toCome = standing.stream()
                .filter(own -> own.status().counts())
                .map(OwnShift::shift)
                .filter(shift -> now.isBefore(shift.endsAt()))
                .toList();
        Stream<ShiftView> on = toCome.stream().filter(shift -> !now.isBefore(shift.startsAt()));
        Stream<ShiftView> next =
                toCome.stream().filter(shift -> now.isBefore(shift.startsAt())).limit(1);
        return Stream.concat(
                        on.map(shift -> new PhoneView.Card(true, shift)),
                        next.map(shift -> new PhoneView.Card(false, shift)))
                .toList();
    }

    private <T> SortedMap<LocalDate, List<T>> byDay(List<T> items, Function<T, ShiftView> shift) {
        return items.stream()
                .collect(groupingBy(
                        item -> LocalDate.ofInstant(shift.apply(item).startsAt(), clock.getZone()),
                        TreeMap::new,
                        toList()));
    }

    private static Volunteer of(long registrationId) {
        return Volunteer.of(registrationId).orElseThrow(Volunteers::nobody);
    }

    private static Refused nobody() {
        return new Refused(
                404, "NO_VOLUNTEER", Message.of(ShiftRefusalMessages.class, ShiftRefusalMessages::noVolunteer));
    }
}
