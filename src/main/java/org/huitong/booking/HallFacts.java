package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.platform.Message;
import org.huitong.registration.GuestFacts;
import org.huitong.registration.PlaceView;
import org.huitong.registration.RegistrationView;
import org.huitong.registration.Registrations;

/** Tells a guest in which hall each of their forums is. */
@ApplicationScoped
class HallFacts implements GuestFacts {
    @Inject
    Bookings bookings;

    @Inject
    Registrations registrations;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Fact> factsOf(long registrationId) {
        Map<String, List<HallTime>> halls = bookings.hallsByForum();
        return registrations.view(registrationId).map(RegistrationView::places).stream()
                .flatMap(List::stream)
                .map(PlaceView::forum)
                .flatMap(forum -> once(halls.getOrDefault(forum, List.of())).map(hall -> fact(forum, hall)))
                .toList();
    }

    /** A hall that is booked for a rehearsal too is named once. */
    private static Stream<HallTime> once(List<HallTime> halls) {
        return halls.stream()
                .collect(
                        Collectors.toMap(HallTime::hallCode, hall -> hall, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream();
    }

    private static Fact fact(String forum, HallTime where) {
        return new Fact(
                forum,
                Message.of(BookingMessages.class, BookingMessages::hall),
                Message.of(BookingMessages.class, m -> m.hallInVenue(where.hall(), where.venue())),
                where.floor());
    }
}
