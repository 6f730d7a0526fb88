package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.identity.Actor;
import org.huitong.identity.Scope;
import org.huitong.program.Forum;
import org.huitong.venue.Hall;
import org.huitong.venue.Venues;

/** Whether a forum can have a hall: looked at with the rows of both locked. */
@ApplicationScoped
class HallRules {
    private final Venues venues;
    private final ExpectedAttendance attendance;
    private final Turnover turnover;
    private final Actor actor;
    private final Clock clock;

    @Inject
    HallRules(Venues venues, ExpectedAttendance attendance, Turnover turnover, Actor actor, Clock clock) {
        this.venues = venues;
        this.attendance = attendance;
        this.turnover = turnover;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What follows if it can.
     *
     * @param released pre-bookings that give way
     * @param tight the neighbour that less time is left to than usual, for a reason that was given
     */
    record Ruling(List<Booking> released, Optional<Turnover.Short> tight) {}

    /**
     * @param self id of the booking that gives way to this one, 0 for none
     * @throws org.huitong.platform.Refused if it cannot: see {@link Bookings#book}
     */
    Ruling check(Forum forum, Hall hall, Wish wish, Terms terms, long self) {
        Integer capacity = hall.capacities.get(wish.layout());
        if (capacity == null) {
            throw Refusals.impossible(hall, wish.layout());
        }
        open(hall, wish.times());
        List<Booking> inHall = others(Booking.of(hall), self);
        List<Booking> ofForum = others(Booking.of(forum), self);
        clash(inHall, wish.times()).ifPresent(other -> {
            throw mine(other.forum.code) ? Refusals.hallTaken(other) : Refusals.hallTakenByAnother(other);
        });
        clash(ofForum, wish.times()).ifPresent(other -> {
            throw Refusals.forumElsewhere(other);
        });
        int expected = attendance.of(forum.code);
        if (capacity < expected) {
            throw Refusals.tooSmall(hall, capacity, expected);
        }
        if (!terms.firm()) {
            return new Ruling(List.of(), Optional.empty());
        }
        Optional<Turnover.Short> tight =
                turnover.tooShort(inHall.stream().filter(Booking::firm), wish.layout(), wish.times());
        if (tight.isPresent() && terms.why().isEmpty()) {
            throw Refusals.tooTight(hall, tight.get());
        }
        return new Ruling(released(inHall, ofForum, wish.times(), terms.releases()), tight);
    }

    private void open(Hall hall, Times times) {
        if (hall.withdrawn()) {
            throw Refusals.withdrawn(hall);
        }
        hall.openingHours()
                .refusing(times.setUp(), times.startsAt(), times.endsAt(), times.tearDown())
                .ifPresent(shut -> {
                    throw Refusals.closed(hall, shut);
                });
        venues.blocksOf(hall).stream()
                .filter(block -> block.period().overlaps(times.setUp(), times.tearDown()))
                .findFirst()
                .ifPresent(block -> {
                    throw Refusals.blocked(hall, block);
                });
    }

    /** Those in the hall, and what the forum has penciled in elsewhere meanwhile, have to be known to whoever decides. */
    private List<Booking> released(List<Booking> inHall, List<Booking> ofForum, Times times, Set<Long> known) {
        var seen = new HashSet<Long>();
        List<Booking> rivals = Stream.concat(inHall.stream(), ofForum.stream())
                .filter(other -> !other.firm() && other.times.overlaps(times) && seen.add(other.id))
                .toList();
        rivals.stream().filter(rival -> !mine(rival.forum.code)).findFirst().ifPresent(rival -> {
            throw Refusals.penciledByAnother(rival);
        });
        if (!rivals.stream().map(rival -> rival.id).collect(Collectors.toSet()).equals(known)) {
            throw new Rivals(rivals.stream()
                    .map(rival -> BookingView.of(rival, attendance.of(rival.forum.code)))
                    .toList());
        }
        return rivals;
    }

    /** Without itself, and without what has lapsed. */
    private List<Booking> others(List<Booking> all, long self) {
        Instant now = clock.instant();
        return all.stream()
                .filter(other -> other.id != self && other.stands(now))
                .toList();
    }

    private static Optional<Booking> clash(List<Booking> others, Times times) {
        return others.stream()
                .filter(other -> other.firm() && other.times.overlaps(times))
                .findFirst();
    }

    /** The one place where a data scope enters this package: whether this forum is one of the actor's. */
    boolean mine(String forum) {
        return actor.scope().covers(Scope.Kind.FORUM, forum);
    }
}
