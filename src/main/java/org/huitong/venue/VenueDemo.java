package org.huitong.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDateTime;
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

    /** @param hours of all its halls, on all days */
    record VenueSeed(
            String code,
            LocalText name,
            LocalText address,
            LocalText directions,
            BigDecimal latitude,
            BigDecimal longitude,
            List<Route> routes,
            String hours,
            List<HallSeed> halls) {}

    record HallSeed(
            String code,
            LocalText name,
            String floor,
            BigDecimal area,
            boolean accessible,
            List<LocalText> equipment,
            List<BlockSeed> blocks,
            Map<Layout, Integer> layouts) {}

    record BlockSeed(LocalDateTime from, LocalDateTime until, String reason) {}

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
            venue.describe(new VenueFacts(
                    seed.name(), seed.address(), seed.directions(), seed.latitude(), seed.longitude(), seed.routes()));
            venue.persist();
            new VenuePlan(venue).draw(DemoPlan.of(seed.halls())).persist();
            List<OpeningDay> hours = Days.of(venue.edition).all().stream()
                    .map(day -> HoursText.read(day, seed.hours()).orElseThrow())
                    .toList();
            for (int i = 0; i < seed.halls().size(); i++) {
                hall(venue, i, seed.halls().get(i), hours);
            }
        }
    }

    private void hall(Venue venue, int position, HallSeed seed, List<OpeningDay> hours) {
        var hall = new Hall();
        hall.venue = venue;
        hall.code = seed.code();
        hall.position = position;
        hall.describe(new HallFacts(
                seed.name(), seed.floor(), seed.area(), seed.accessible(), seed.equipment(), seed.layouts(), hours));
        hall.persist();
        if (seed.blocks() != null) {
            seed.blocks().forEach(block -> new HallBlock(
                            hall, new Period(data.instant(block.from()), data.instant(block.until())), block.reason())
                    .persist());
        }
    }
}
