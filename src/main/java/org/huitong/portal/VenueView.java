package org.huitong.portal;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huitong.platform.LocalText;
import org.huitong.venue.Hall;
import org.huitong.venue.Layout;
import org.huitong.venue.Route;
import org.huitong.venue.Venue;

/**
 * A building with its halls, for those who have to find them.
 *
 * @param directions how to get there in general; null if nothing is said
 * @param latitude degrees north, WGS 84; null together with the longitude
 * @param longitude degrees east
 * @param routes how to get there by each means of transport
 * @param plan whether there is a picture of its plan
 */
record VenueView(
        String code,
        LocalText name,
        LocalText address,
        LocalText directions,
        BigDecimal latitude,
        BigDecimal longitude,
        List<Route> routes,
        boolean plan,
        List<Room> halls) {
    /** For the map application of whoever follows it (RFC 5870); null where the position is not known. */
    public String geo() {
        return latitude == null ? null : "geo:" + latitude.toPlainString() + "," + longitude.toPlainString();
    }

    /**
     * A hall and what is on there.
     *
     * @param area square metres; null where it is not known
     * @param accessible whether a wheelchair reaches it without help
     * @param withdrawn whether it cannot be used any more
     * @param seats per layout that is possible
     */
    record Room(
            String code,
            LocalText name,
            String floor,
            BigDecimal area,
            boolean accessible,
            boolean withdrawn,
            Map<Layout, Integer> seats,
            List<ForumCard> forums) {

        /** Whether anybody has to find it: one that cannot be used any more only as long as something is said to be there. */
        boolean toBeFound() {
            return !withdrawn || !forums.isEmpty();
        }

        static Room of(Hall hall, List<ForumCard> forums) {
            var seats = new EnumMap<Layout, Integer>(Layout.class);
            seats.putAll(hall.capacities);
            return new Room(
                    hall.code,
                    hall.name,
                    hall.floor,
                    hall.area == null ? null : hall.area.stripTrailingZeros(),
                    hall.accessible,
                    hall.withdrawn(),
                    seats,
                    forums.stream()
                            .filter(forum -> forum.halls().stream()
                                    .anyMatch(h -> h.code().equals(hall.code)))
                            .toList());
        }
    }

    static VenueView of(Venue venue, boolean plan, List<Hall> halls, List<ForumCard> forums) {
        return new VenueView(
                venue.code,
                venue.name,
                venue.address,
                venue.directions,
                venue.latitude,
                venue.longitude,
                venue.routes(),
                plan,
                halls.stream()
                        .filter(hall -> hall.venue.equals(venue))
                        .map(hall -> Room.of(hall, forums))
                        .filter(Room::toBeFound)
                        .toList());
    }
}
