package org.huitong.lodging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.huitong.platform.Message;
import org.huitong.registration.GuestFacts;

/** On the guest's page: hotel, room and nights of each stay. Who shares the room is nobody else's to read. */
@ApplicationScoped
class LodgingFacts implements GuestFacts {
    @Inject
    Hotels hotels;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Fact> factsOf(long registrationId) {
        return hotels.staysOf(registrationId).stream()
                .flatMap(view -> Stream.of(hotel(view), room(view)))
                .toList();
    }

    private static Fact hotel(StayView view) {
        return new Fact(
                null,
                Message.of(LodgingMessages.class, LodgingMessages::hotel),
                view.hotelName(),
                Message.of(LodgingMessages.class, m -> m.whereabouts(view.address(), view.phone())));
    }

    private static Fact room(StayView view) {
        Nights nights = view.nights();
        return new Fact(
                null,
                Message.of(LodgingMessages.class, LodgingMessages::room),
                Message.of(LodgingMessages.class, m -> m.roomName(view.stay().room(), view.roomType())),
                Message.of(StayMessages.class, m -> m.stayDates(nights.first(), nights.checkOut(), nights.count())));
    }
}
