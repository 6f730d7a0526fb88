package org.huitong.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Event<DomainEvent> events;
    private final Actor actor;

    @Inject
    Bookings(
            Editions editions,
            Venues venues,
            Forums forums,
            ExpectedAttendance attendance,
            Event<DomainEvent> events,
            Actor actor) {
        this.editions = editions;
        this.venues = venues;
        this.forums = forums;
        this.attendance = attendance;
        this.events = events;
        this.actor = actor;
    }

    /** Where each forum takes place, by the forum's code, in order of time; forums without a hall are missing. */
    @Transactional
    public Map<String, List<HallTime>> hallsByForum() {
        return Booking.inOrder(editions.current()).stream()
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

    /** All that is booked, in order of time, for those who prepare halls: nothing of it is hidden. */
    @Transactional
    public List<Standing> standing() {
        return Booking.inOrder(editions.current()).stream()
                .map(booking -> new Standing(booking.id, booking.forum.code, booking.wish()))
                .toList();
    }

    /** The days on which halls can be booked. */
    @Transactional
    Days days() {
        return Days.of(editions.current());
    }

    /**
     * All halls in order with all their bookings; those of forums outside the actor's scope without a name. The number of
     * statements does not depend on how many there are.
     */
    @Transactional
    public List<HallView> halls() {
        Map<String, List<BookingView>> booked = views().map(
                        booking -> mine(booking.forum()) ? booking : booking.withoutName())
                .collect(groupingBy(BookingView::hall));
        return venues.halls().stream()
                .map(hall -> HallView.of(hall, booked.getOrDefault(hall.code, List.of())))
                .toList();
    }

    /** All forums in the actor's scope that need a hall, with their bookings. */
    @Transactional
    public List<ForumView> forums() {
        Map<String, List<BookingView>> booked = views().collect(groupingBy(BookingView::forum));
        Map<String, Integer> expected = attendance.byForum();
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
                .filter(booking -> mine(booking.forum.code))
                .map(this::view);
    }

    /**
     * Gives a forum a hall.
     *
     * @param forum its code
     * @throws org.huitong.platform.Invalid if the times are out of order or outside the conference, or the hall cannot be
     *     set like this
     * @throws Refused 404 if there is no such hall or forum; 409 {@code HALL_TAKEN}, {@code HALL_TOO_SMALL} or
     *     {@code FORUM_ELSEWHERE}
     */
    @Transactional
    public BookingView book(String forum, Wish wish) {
        if (!mine(forum)) {
            throw Refusals.unknownForum(forum);
        }
        checkTimes(wish.times());
        Hall hall = lockHalls(wish.hall()).get(wish.hall());
        Forum guest = forums.lock(forum).orElseThrow(() -> Refusals.unknownForum(forum));
        check(guest, hall, wish, NONE);
        var booking = new Booking(guest, hall, wish.layout(), wish.times());
        booking.persistAndFlush();
        events.fire(new HallBooked(booking.id, forum, wish));
        return view(booking);
    }

    /**
     * Moves a forum to another hall, layout or time.
     *
     * @param version of the booking that was seen when this was decided
     * @throws Refused as {@link #book}; 409 {@code BOOKING_CHANGED} if it is no longer as it was seen; 404 if it is gone
     */
    @Transactional
    BookingView change(long id, int version, Wish wish) {
        var seen = whereabouts(id);
        checkTimes(wish.times());
        Map<String, Hall> halls = lockHalls(seen.hall(), wish.hall());
        forums.lock(seen.forum());
        Booking booking = locked(id, version, seen);
        check(booking.forum, halls.get(wish.hall()), wish, id);
        Wish before = booking.wish();
        booking.move(halls.get(wish.hall()), wish.layout(), wish.times());
        booking.persistAndFlush();
        events.fire(new BookingChanged(id, seen.forum(), before, wish));
        return view(booking);
    }

    /**
     * Gives a hall back.
     *
     * @param version of the booking that was seen when this was decided
     * @throws Refused 409 {@code BOOKING_CHANGED} if it is no longer as it was seen; 404 if it is gone already
     */
    @Transactional
    void cancel(long id, int version) {
        var seen = whereabouts(id);
        lockHalls(seen.hall());
        Booking booking = locked(id, version, seen);
        Wish before = booking.wish();
        booking.delete();
        events.fire(new BookingCancelled(id, seen.forum(), before));
    }

    private void checkTimes(Times times) {
        var errors = new FieldErrors();
        times.check(days(), errors);
        errors.orElseThrow();
    }

    /** By code; every one of them is there. */
    private Map<String, Hall> lockHalls(String... codes) {
        Map<String, Hall> halls =
                venues.lockHalls(Set.copyOf(Arrays.asList(codes))).stream().collect(toMap(h -> h.code, h -> h));
        for (String code : codes) {
            if (!halls.containsKey(code)) {
                throw Refusals.unknownHall(code);
            }
        }
        return halls;
    }

    private Booking.Whereabouts whereabouts(long id) {
        return Booking.whereabouts(editions.current(), id)
                .filter(seen -> mine(seen.forum()))
                .orElseThrow(Refusals::gone);
    }

    /** The booking as it is now that its hall is locked, if it still is what was seen. */
    private Booking locked(long id, int version, Booking.Whereabouts seen) {
        Booking booking = Booking.byId(editions.current(), id).orElseThrow(Refusals::gone);
        if (booking.version != version || !booking.hall.code.equals(seen.hall())) {
            throw Refusals.changed();
        }
        return booking;
    }

    /** Looks, with the rows of hall and forum locked. {@code self} is the booking that gives way to this one. */
    private void check(Forum forum, Hall hall, Wish wish, long self) {
        Integer capacity = hall.capacities.get(wish.layout());
        if (capacity == null) {
            throw Refusals.impossible(hall, wish.layout());
        }
        clash(Booking.of(hall), wish, self).ifPresent(other -> {
            throw mine(other.forum.code) ? Refusals.hallTaken(other) : Refusals.hallTakenByAnother(other);
        });
        clash(Booking.of(forum), wish, self).ifPresent(other -> {
            throw Refusals.forumElsewhere(other);
        });
        int expected = attendance.of(forum.code);
        if (capacity < expected) {
            throw Refusals.tooSmall(hall, capacity, expected);
        }
    }

    /** The one place where a data scope enters this package: whether this forum is one of the actor's. */
    private boolean mine(String forum) {
        return actor.scope().covers(Scope.Kind.FORUM, forum);
    }

    private static Optional<Booking> clash(List<Booking> others, Wish wish, long self) {
        return others.stream()
                .filter(other -> other.id != self && other.times.overlaps(wish.times()))
                .findFirst();
    }

    private Stream<BookingView> views() {
        Map<String, Integer> expected = attendance.byForum();
        return Booking.inOrder(editions.current()).stream()
                .map(booking -> BookingView.of(booking, expected.getOrDefault(booking.forum.code, 0)));
    }

    private BookingView view(Booking booking) {
        return BookingView.of(booking, attendance.of(booking.forum.code));
    }
}
