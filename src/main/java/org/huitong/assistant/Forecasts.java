package org.huitong.assistant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.huitong.booking.BookingView;
import org.huitong.booking.Bookings;
import org.huitong.booking.ForumView;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.registration.ForumDemand;
import org.huitong.registration.ForumDemands;

/** Foresees which halls will be too small, from those who have registered so far. */
@ApplicationScoped
class Forecasts {
    private final Editions editions;
    private final Bookings bookings;
    private final ForumDemands demands;
    private final Clock clock;

    @Inject
    Forecasts(Editions editions, Bookings bookings, ForumDemands demands, Clock clock) {
        this.editions = editions;
        this.bookings = bookings;
        this.demands = demands;
        this.clock = clock;
    }

    /** All forums in the actor's scope that need a hall, the most crowded first. */
    @Transactional
    List<Forecast> all() {
        Instant now = clock.instant();
        Map<String, ForumDemand> demand = demands.byForum(now.minus(Duration.ofDays(Forecast.DAYS)));
        Edition edition = editions.current();
        long left = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, edition.zone), edition.firstDay);
        return bookings.forums().stream()
                .map(forum -> forecast(forum, demand.getOrDefault(forum.code(), ForumDemand.NONE), left))
                .sorted(Comparator.comparing(Forecast::level)
                        .thenComparing(
                                Comparator.comparingDouble(Forecasts::crowd).reversed()))
                .toList();
    }

    private static Forecast forecast(ForumView forum, ForumDemand demand, long left) {
        List<BookingView> halls = forum.bookings().stream()
                .filter(booking -> !booking.provisional())
                .toList();
        return new Forecast(
                forum.code(),
                forum.name(),
                halls.stream().map(BookingView::hall).distinct().toList(),
                halls.stream().mapToInt(BookingView::capacity).min().orElse(0),
                demand,
                Forecast.coming(demand.recent(), left));
    }

    private static double crowd(Forecast forecast) {
        return forecast.seats() == 0 ? 0 : (double) forecast.wanted() / forecast.seats();
    }
}
