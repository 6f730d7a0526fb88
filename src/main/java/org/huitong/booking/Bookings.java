package org.huitong.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Refused;
import org.huitong.program.Forum;
import org.huitong.program.Forums;
import org.huitong.venue.Days;
import org.huitong.venue.Hall;
import org.huitong.venue.HallBlock;
import org.huitong.venue.Venues;

/**
 * The door to bookings of the current edition.
 *
 * <p>Whether a hall is free is decided under the lock of its row, and whether the forum is free under the lock of the
 * forum's row; halls are locked first, by id, then the forum, so that nobody waits in a circle.
 */
@ApplicationScoped
public class Bookings {
    /** No booking has this id. */
    private static final long NONE = 0;

    private final Editions editions;
    private final Venues venues;
    private final Forums forums;
    private final ExpectedAttendance attendance;
    private final HallRules rules;
    private final BookingLocks locks;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    Bookings(
            Editions editions,
            Venues venues,
            Forums forums,
            ExpectedAttendance attendance,
            HallRules rules,
            BookingLocks locks,
            Event<DomainEvent> events,
            Actor actor,
            Clock clock) {
        this.editions = editions;
        this.venues = venues;
        this.forums = forums;
        this.attendance = attendance;
        this.rules = rules;
        this.locks = locks;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Where each forum takes place, by the forum's code, in order of time; forums without a hall of their own are missing. */
    @Transactional
    public Map<String, List<HallTime>> hallsByForum() {
        return Booking.inOrder(editions.current()).stream()
                .filter(Booking::firm)
                .collect(groupingBy(
                        b -> b.forum.code,
                        mapping(
                                b -> new HallTime(
                                        b.hall.code,
                                        b.hall.name,
                                        b.hall.venue.name,
                                        b.hall.floor,
                                        b.times.startsAt(),
                                        b.times.endsAt()),
                                toList())));
    }

    /** A hall that is booked. */
    public record Standing(long id, String forum, Wish wish) {}

    /** All that is booked for good, in order of time, for those who prepare halls: nothing of it is hidden. */
    @Transactional
    public List<Standing> standing() {
        return Booking.inOrder(editions.current()).stream()
                .filter(Booking::firm)
                .map(booking -> new Standing(booking.id, booking.forum.code, booking.wish()))
                .toList();
    }

    /** The days on which halls can be booked. */
    @Transactional
    Days days() {
        return Days.of(editions.current());
    }

    /**
     * Everything that the day's grid shows.
     *
     * @param halls as {@link #halls}
     * @param forums as {@link #forums}
     */
    record Plan(Days days, List<HallView> halls, List<ForumView> forums) {}

    /** The number of statements does not depend on how many halls and bookings there are. */
    @Transactional
    Plan plan() {
        Map<String, Integer> expected = attendance.byForum();
        List<BookingView> views = views(expected).toList();
        return new Plan(days(), halls(views), forums(views, expected));
    }

    /**
     * All halls in order with all their bookings; those of forums outside the actor's scope without a name. The number of
     * statements does not depend on how many there are.
     */
    @Transactional
    public List<HallView> halls() {
        return halls(views(attendance.byForum()).toList());
    }

    private List<HallView> halls(List<BookingView> views) {
        Map<String, List<BookingView>> booked = views.stream()
                .map(booking -> mine(booking.forum()) ? booking : booking.withoutName())
                .collect(groupingBy(BookingView::hall));
        Map<String, List<HallBlock>> blocks = venues.blocks();
        return venues.halls().stream()
                .map(hall -> HallView.of(
                        hall, booked.getOrDefault(hall.code, List.of()), blocks.getOrDefault(hall.code, List.of())))
                .toList();
    }

    /** All forums in the actor's scope that need a hall, with their bookings. */
    @Transactional
    public List<ForumView> forums() {
        Map<String, Integer> expected = attendance.byForum();
        return forums(views(expected).toList(), expected);
    }

    private List<ForumView> forums(List<BookingView> views, Map<String, Integer> expected) {
        Map<String, List<BookingView>> booked = views.stream().collect(groupingBy(BookingView::forum));
        return forums.all().stream()
                .filter(forum -> forum.kind != Booking.NEEDS_NO_HALL && mine(forum.code))
                .map(forum -> ForumView.of(
                        forum, expected.getOrDefault(forum.code, 0), booked.getOrDefault(forum.code, List.of())))
                .toList();
    }

    /** How many forums in the actor's scope that need a hall have none. One statement. */
    @Transactional
    long countWithoutHall() {
        return Booking.countForumsWithout(editions.current(), actor.scope().only(Scope.Kind.FORUM));
    }

    /** Empty if its forum is outside the actor's scope, too. */
    @Transactional
    Optional<BookingView> byId(long id) {
        return Booking.byId(editions.current(), id)
                .filter(booking -> mine(booking.forum.code) && booking.stands(clock.instant()))
                .map(this::view);
    }

    /** As {@link #book(String, Wish, Terms)}, firmly and with nobody in the way. */
    @Transactional
    public BookingView book(String forum, Wish wish) {
        return book(forum, wish, Terms.PLAIN);
    }

    /**
     * Gives a forum a hall, or pencils it in.
     *
     * @param forum its code
     * @throws org.huitong.platform.Invalid if the times are out of order or outside the conference, or the hall cannot be
     *     set like this
     * @throws Rivals if pre-bookings would have to give way, and the terms do not name exactly these
     * @throws Refused 404 if there is no such hall or forum; 409 {@code HALL_TAKEN}, {@code HALL_TOO_SMALL},
     *     {@code FORUM_ELSEWHERE}, {@code HALL_CLOSED}, {@code HALL_BLOCKED}, {@code HALL_WITHDRAWN}; 409
     *     {@code HALL_PENCILED} if a pre-booking outside the actor's scope is in the way; 409 {@code SHORT_TURNOVER} if
     *     setting the hall anew takes longer than there is, and the terms do not say why it will do
     */
    @Transactional
    BookingView book(String forum, Wish wish, Terms terms) {
        if (!mine(forum)) {
            throw Refusals.unknownForum(forum);
        }
        checkTimes(wish.times());
        Hall hall = locks.halls(wish.hall()).get(wish.hall());
        Forum guest = forums.lock(forum).orElseThrow(() -> Refusals.unknownForum(forum));
        HallRules.Ruling ruling = rules.check(guest, hall, wish, terms, NONE);
        var booking = new Booking(guest, hall, wish, terms);
        settle(booking, ruling, terms.why());
        booking.persistAndFlush();
        events.fire(
                terms.firm()
                        ? new HallBooked(booking.id, forum, wish)
                        : new HallPreBooked(booking.id, forum, booking.expiresAt, wish));
        return view(booking);
    }

    /** As {@link #change(long, int, Wish, Terms)}, with nobody in the way. */
    @Transactional
    BookingView change(long id, int version, Wish wish) {
        return change(id, version, wish, Terms.PLAIN);
    }

    /**
     * Moves a forum to another hall, layout or time. Whether it is penciled in stays as it is.
     *
     * @param version of the booking that was seen when this was decided
     * @throws Refused as {@link #book}; 409 {@code BOOKING_CHANGED} if it is no longer as it was seen; 404 if it is gone
     */
    @Transactional
    BookingView change(long id, int version, Wish wish, Terms terms) {
        checkTimes(wish.times());
        Booking booking = locks.booking(id, version, wish.hall());
        Hall hall = venues.hall(wish.hall()).orElseThrow(() -> Refusals.unknownHall(wish.hall()));
        HallRules.Ruling ruling = rules.check(
                booking.forum,
                hall,
                wish,
                booking.firm() ? Terms.releasing(terms.releases(), terms.why()) : Terms.provisional(terms.expiresAt()),
                id);
        Wish before = booking.wish();
        booking.move(hall, wish.layout(), wish.times());
        if (!booking.firm()) {
            booking.prolong(terms.expiresAt());
        }
        settle(booking, ruling, terms.why());
        booking.persistAndFlush();
        String forum = booking.forum.code;
        events.fire(
                booking.firm()
                        ? new BookingChanged(id, forum, before, wish)
                        : new PreBookingChanged(id, forum, before, wish));
        return view(booking);
    }

    /**
     * Gives a hall back, or takes a pre-booking away.
     *
     * @param version of the booking that was seen when this was decided
     * @throws Refused 409 {@code BOOKING_CHANGED} if it is no longer as it was seen; 404 if it is gone already
     */
    @Transactional
    void cancel(long id, int version) {
        Booking booking = locks.booking(id, version);
        Wish before = booking.wish();
        String forum = booking.forum.code;
        booking.delete();
        events.fire(
                booking.firm()
                        ? new BookingCancelled(id, forum, before)
                        : new PreBookingReleased(id, forum, PreBookingReleased.Cause.WITHDRAWN, null, before));
    }

    /** What follows from a ruling: rivals are released, and why there is little time is kept. */
    void settle(Booking booking, HallRules.Ruling ruling, String why) {
        for (Booking rival : ruling.released()) {
            rival.delete();
            events.fire(new PreBookingReleased(
                    rival.id, rival.forum.code, PreBookingReleased.Cause.GAVE_WAY, booking.forum.code, rival.wish()));
        }
        booking.tight(ruling.tight().isPresent() ? why : null);
        ruling.tight()
                .ifPresent(tight -> events.fire(new ShortTurnoverAllowed(
                        booking.id,
                        booking.forum.code,
                        tight.other().forum.code,
                        tight.gap().toMinutes(),
                        tight.needed().toMinutes(),
                        why)));
    }

    void checkTimes(Times times) {
        var errors = new FieldErrors();
        times.check(days(), errors);
        errors.orElseThrow();
    }

    boolean mine(String forum) {
        return rules.mine(forum);
    }

    private Stream<BookingView> views(Map<String, Integer> expected) {
        Instant now = clock.instant();
        return Booking.inOrder(editions.current()).stream()
                .filter(booking -> booking.stands(now))
                .map(booking -> BookingView.of(booking, expected.getOrDefault(booking.forum.code, 0)));
    }

    BookingView view(Booking booking) {
        return BookingView.of(booking, attendance.of(booking.forum.code));
    }
}
