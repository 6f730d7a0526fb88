package org.huitong.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huitong.edition.Editions;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;

/** The two venues of 2023 with invented halls. */
@ApplicationScoped
class VenueDemo implements DemoPart {
    @Inject
    DemoData data;

    @Inject
    Editions editions;

    record VenueSeed(String code, LocalText name, LocalText address, LocalText directions, List<HallSeed> halls) {}

    record HallSeed(
            String code,
            LocalText name,
            String floor,
            BigDecimal area,
            boolean accessible,
            List<LocalText> equipment,
            Map<Layout, Integer> layouts) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        int position = 0;
        for (VenueSeed seed : data.readList("venues.json", VenueSeed.class)) {
            var venue = new Venue();
            venue.edition = editions.current();
            venue.code = seed.code();
            venue.position = position++;
            venue.name = seed.name();
            venue.address = seed.address();
            venue.directions = seed.directions();
            venue.persist();
            for (int i = 0; i < seed.halls().size(); i++) {
                hall(venue, i, seed.halls().get(i)).persist();
            }
        }
    }

    private static Hall hall(Venue venue, int position, HallSeed seed) {
        var hall = new Hall();
        hall.venue = venue;
        hall.code = seed.code();
        hall.position = position;
        hall.name = seed.name();
        hall.floor = seed.floor();
        hall.area = seed.area();
        hall.accessible = seed.accessible();
        hall.equipment = seed.equipment();
        hall.capacities.putAll(seed.layouts());
        return hall;
    }
}
