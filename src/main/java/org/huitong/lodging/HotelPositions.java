package org.huitong.lodging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.huitong.edition.Editions;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.venue.Venue;
import org.huitong.venue.Venues;

/** The door to where hotels are on the map: how far their guests have to the halls is reckoned from it. */
@ApplicationScoped
class HotelPositions {
    private final Editions editions;
    private final Venues venues;
    private final LodgingScope scope;
    private final Event<DomainEvent> events;

    @Inject
    HotelPositions(Editions editions, Venues venues, LodgingScope scope, Event<DomainEvent> events) {
        this.editions = editions;
        this.venues = venues;
        this.scope = scope;
        this.events = events;
    }

    /** A hotel, and the position that is known of it. */
    record Placed(HotelHead hotel, int version, PositionForm form) {}

    /** @throws Refused 404 */
    @Transactional
    Placed of(String code) {
        Hotel hotel = find(code);
        return new Placed(HotelHead.of(hotel), hotel.version, PositionForm.of(hotel));
    }

    /**
     * Says where a hotel is, or that nobody knows.
     *
     * @param version of the hotel that was seen when this was decided
     * @throws org.huitong.platform.Invalid with everything that is wrong, also if it lies far from every venue of the edition
     * @throws Refused 404; 409 {@code HOTEL_CHANGED} if it is no longer as it was seen
     */
    @Transactional
    void put(String code, int version, PositionForm form) {
        Hotel hotel = find(code);
        var errors = new FieldErrors();
        PositionForm.Position to = form.read(errors);
        if (!errors.any() && to.known() && far(to)) {
            errors.add("latitude", "FAR", Message.of(StayMessages.class, StayMessages::positionFar));
        }
        errors.orElseThrow();
        if (hotel.version != version) {
            throw Refused.conflict("HOTEL_CHANGED", Message.of(StayMessages.class, StayMessages::hotelChanged));
        }
        String before = PositionForm.of(hotel).told();
        hotel.put(to.latitude(), to.longitude());
        Hotel.flush();
        events.fire(new HotelPlaced(code, before, PositionForm.of(hotel).told()));
    }

    /** From all venues on the map; from none if there is none. */
    private boolean far(PositionForm.Position to) {
        List<Venue> known = venues.all().stream().filter(Venue::onTheMap).toList();
        return !known.isEmpty()
                && known.stream()
                        .noneMatch(
                                venue -> near(venue.latitude, to.latitude()) && near(venue.longitude, to.longitude()));
    }

    /** Whoever sleeps two degrees away, 200 km or so, is not of this conference: figures were mixed up. */
    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(BigDecimal.valueOf(2)) <= 0;
    }

    private Hotel find(String code) {
        return Hotel.byCode(editions.current(), code)
                .filter(hotel -> scope.covers(hotel.code))
                .orElseThrow(() -> Refusals.unknownHotel(code));
    }
}
