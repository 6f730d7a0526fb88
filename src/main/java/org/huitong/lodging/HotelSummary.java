package org.huitong.lodging;

import java.util.List;
import java.util.Optional;
import org.huitong.platform.LocalText;

/**
 * A hotel with its numbers.
 *
 * @param nights in order; only those on which the hotel keeps beds
 */
public record HotelSummary(
        String code, HotelClass hotelClass, LocalText name, long rooms, long beds, List<NightCount> nights) {

    /** This night here; empty if the hotel keeps no beds. */
    public Optional<NightCount> on(NightCount column) {
        return nights.stream()
                .filter(night -> night.night().equals(column.night()))
                .findFirst();
    }
}
