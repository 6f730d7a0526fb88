package org.huitong.booking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huitong.platform.LocalText;
import org.huitong.venue.Hall;
import org.huitong.venue.Layout;

/**
 * A hall with its bookings, as it is shown.
 *
 * @param area square metres
 * @param accessible whether a wheelchair reaches it without help
 * @param capacities seats per possible layout, in the order of layouts
 * @param bookings by their beginning
 */
public record HallView(
        long id,
        String code,
        LocalText name,
        String venue,
        LocalText venueName,
        String floor,
        BigDecimal area,
        boolean accessible,
        List<LocalText> equipment,
        Map<Layout, Integer> capacities,
        List<BookingView> bookings) {

    static HallView of(Hall hall, List<BookingView> bookings) {
        return new HallView(
                hall.id,
                hall.code,
                hall.name,
                hall.venue.code,
                hall.venue.name,
                hall.floor,
                hall.area,
                hall.accessible,
                hall.equipment,
                new TreeMap<>(hall.capacities),
                bookings);
    }

    /** The area without needless zeros. */
    public String squareMetres() {
        return area.stripTrailingZeros().toPlainString();
    }

    /** The most people it can hold. */
    public int largest() {
        return capacities.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
