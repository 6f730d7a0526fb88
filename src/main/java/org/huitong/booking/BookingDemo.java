package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.venue.Layout;

/** The invented halls of the 2023 programme. Two forums are left for whoever tries the board, and two rehearsals want the same hall. */
@ApplicationScoped
class BookingDemo implements DemoPart {
    @Inject
    DemoData data;

    @Inject
    Bookings bookings;

    /** @param status none for a booking */
    record Seed(
            String forum,
            String hall,
            Layout layout,
            LocalDateTime setUp,
            LocalDateTime start,
            LocalDateTime end,
            LocalDateTime tearDown,
            BookingStatus status,
            LocalDateTime expires) {}

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        for (Seed seed : data.readList("bookings.json", Seed.class)) {
            var times = new Times(
                    data.instant(seed.setUp()),
                    data.instant(seed.start()),
                    data.instant(seed.end()),
                    data.instant(seed.tearDown()));
            bookings.book(seed.forum(), new Wish(seed.hall(), seed.layout(), times), terms(seed));
        }
    }

    private Terms terms(Seed seed) {
        return seed.status() == BookingStatus.PROVISIONAL
                ? Terms.provisional(seed.expires() == null ? null : data.instant(seed.expires()))
                : Terms.PLAIN;
    }
}
