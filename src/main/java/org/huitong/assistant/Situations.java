package org.huitong.assistant;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.huitong.booking.BookingView;
import org.huitong.booking.Bookings;
import org.huitong.booking.ForumView;
import org.huitong.booking.HallView;
import org.huitong.booking.Turnover;
import org.huitong.booking.UsualTimes;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.lodging.SleepingPlaces;
import org.huitong.lodging.SleepingPlaces.SleepingPlace;
import org.huitong.platform.LocalText;
import org.huitong.program.Duties;
import org.huitong.program.Programmes;
import org.huitong.registration.ForumDemand;
import org.huitong.registration.ForumDemands;
import org.huitong.venue.Days;
import org.huitong.venue.Venue;
import org.huitong.venue.Venues;

/** Reads the programme, its halls and its people into plain values. A fixed number of statements. */
@ApplicationScoped
class Situations {
    private final Editions editions;
    private final Bookings bookings;
    private final Venues venues;
    private final UsualTimes usual;
    private final Wishes wishes;
    private final ForumDemands demands;
    private final SleepingPlaces sleeping;
    private final Turnover turnover;
    private final Programmes programmes;
    private final Duties duties;
    private final Clock clock;

    @Inject
    Situations(
            Editions editions,
            Bookings bookings,
            Venues venues,
            UsualTimes usual,
            Wishes wishes,
            ForumDemands demands,
            SleepingPlaces sleeping,
            Turnover turnover,
            Programmes programmes,
            Duties duties,
            Clock clock) {
        this.editions = editions;
        this.bookings = bookings;
        this.venues = venues;
        this.usual = usual;
        this.wishes = wishes;
        this.demands = demands;
        this.sleeping = sleeping;
        this.turnover = turnover;
        this.programmes = programmes;
        this.duties = duties;
        this.clock = clock;
    }

    @Transactional
    Situation now() {
        Edition edition = editions.current();
        List<HallView> halls = bookings.halls();
        List<ForumView> forums = bookings.forums();
        long midnight = Slot.minute(edition.firstDay.atStartOfDay(edition.zone).toInstant());
        List<Occupied> occupied = halls.stream()
                .flatMap(hall -> hall.bookings().stream())
                .map(Situations::occupied)
                .toList();
        return new Situation(
                new Problem(
                        midnight,
                        Span.of(Days.of(edition)),
                        Changeover.of(turnover),
                        halls.stream().map(Room::of).toList(),
                        occupied,
                        tasks(forums),
                        List.of()),
                names(halls, forums));
    }

    /** What is to be solved for whoever asks. */
    @Transactional
    Problem proposal(Ask ask) {
        Situation now = now();
        Problem problem = now.proposal(ask, programmes::mayShift);
        return ask.otherTimes().isEmpty()
                ? problem
                : problem.with(Meetings.of(
                        duties.all(), problem.tasks(), now.names().forums().keySet()));
    }

    private List<Task> tasks(List<ForumView> forums) {
        Map<String, Wishes.Asked> asked = wishes.byForum();
        Map<String, ForumDemand> demand = demands.byForum(clock.instant());
        Map<String, List<SleepingPlace>> beds = sleeping.byForum();
        Map<String, Distances.Point> points = points();
        List<Task> tasks = new ArrayList<>();
        for (ForumView forum : forums) {
            var task = new Task(
                    forum.code(),
                    forum.expected(),
                    (int) demand.getOrDefault(forum.code(), ForumDemand.NONE).confirmed(),
                    asked.get(forum.code()).layouts(),
                    Set.copyOf(asked.get(forum.code()).needs()),
                    Set.copyOf(asked.get(forum.code()).wishes()),
                    List.of(Slot.of(usual.around(forum.startsAt(), forum.endsAt()))),
                    null,
                    List.of(),
                    metres(points, beds.getOrDefault(forum.code(), List.of())));
            Map<Boolean, List<Present>> bookings = forum.bookings().stream()
                    .collect(partitioningBy(BookingView::provisional, mapping(Situations::present, toList())));
            if (bookings.get(false).isEmpty()) {
                tasks.add(task.penciled(bookings.get(true)));
            }
            bookings.get(false).forEach(booking -> tasks.add(task.booked(booking)));
        }
        return tasks;
    }

    static Present present(BookingView booking) {
        return new Present(booking.id(), booking.version(), booking.hall(), booking.layout(), Slot.of(booking.times()));
    }

    /** What is penciled in gives way, unless it is a stranger's. */
    static Occupied occupied(BookingView booking) {
        return new Occupied(
                booking.hall(),
                booking.forum(),
                booking.layout(),
                Slot.of(booking.times()),
                booking.provisional() && booking.named() ? booking.id() : null);
    }

    /** Of venues that are on the map. */
    private Map<String, Distances.Point> points() {
        return venues.all().stream()
                .filter(Venue::onTheMap)
                .collect(toMap(venue -> venue.code, venue -> point(venue.latitude, venue.longitude)));
    }

    private static Distances.Point point(BigDecimal latitude, BigDecimal longitude) {
        return new Distances.Point(latitude.doubleValue(), longitude.doubleValue());
    }

    private static Map<String, Integer> metres(Map<String, Distances.Point> venues, List<SleepingPlace> places) {
        List<Distances.Beds> beds = places.stream()
                .map(place -> new Distances.Beds(point(place.latitude(), place.longitude()), place.people()))
                .toList();
        Map<String, Integer> metres = new HashMap<>();
        venues.forEach(
                (venue, point) -> Distances.average(point, beds).ifPresent(average -> metres.put(venue, average)));
        return metres;
    }

    private static Names names(List<HallView> halls, List<ForumView> forums) {
        Map<String, LocalText> equipment = new LinkedHashMap<>();
        halls.forEach(hall -> hall.equipment().forEach(item -> equipment.putIfAbsent(chinese(item), item)));
        return new Names(
                forums.stream().collect(toMap(ForumView::code, ForumView::name)),
                halls.stream().collect(toMap(HallView::code, HallView::name)),
                halls.stream().collect(toMap(HallView::venue, HallView::venueName, (one, same) -> one)),
                equipment);
    }

    /** Equipment is known by its Chinese name: it has no other mark. */
    static String chinese(LocalText item) {
        return item.in(Locale.CHINESE);
    }
}
