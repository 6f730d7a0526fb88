package org.huitong.portal;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huitong.platform.LocalText;
import org.huitong.venue.Hall;
import org.huitong.venue.Layout;
import org.huitong.venue.Venue;

/** A building with its halls, for those who have to find them. */
record VenueView(String code, LocalText name, LocalText address, LocalText directions, List<Room> halls) {
    /**
     * A hall and what is on there.
     *
     * @param area square metres
     * @param accessible whether a wheelchair reaches it without help
     * @param seats per layout that is possible
     */
    record Room(
            String code,
            LocalText name,
            String floor,
            BigDecimal area,
            boolean accessible,
            Map<Layout, Integer> seats,
            List<ForumCard> forums) {

        static Room of(Hall hall, List<ForumCard> forums) {
            var seats = new EnumMap<Layout, Integer>(Layout.class);
            seats.putAll(hall.capacities);
            return new Room(
                    hall.code,
                    hall.name,
                    hall.floor,
                    hall.area.stripTrailingZeros(),
                    hall.accessible,
                    seats,
                    forums.stream()
                            .filter(forum -> forum.halls().stream()
                                    .anyMatch(h -> h.code().equals(hall.code)))
                            .toList());
        }
    }

    static VenueView of(Venue venue, List<Hall> halls, List<ForumCard> forums) {
        return new VenueView(
                venue.code,
                venue.name,
                venue.address,
                venue.directions,
                halls.stream()
                        .filter(hall -> hall.venue.equals(venue))
                        .map(hall -> Room.of(hall, forums))
                        .toList());
    }
}
