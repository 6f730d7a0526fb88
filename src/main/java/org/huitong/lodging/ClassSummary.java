package org.huitong.lodging;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All hotels of a class, and how many approved guests of it have no bed yet.
 *
 * @param hotels in order
 * @param waiting null for whoever works for some hotels only: who waits is nobody's guest yet
 */
public record ClassSummary(HotelClass hotelClass, List<HotelSummary> hotels, Long waiting) {

    public long rooms() {
        return hotels.stream().mapToLong(HotelSummary::rooms).sum();
    }

    public long beds() {
        return hotels.stream().mapToLong(HotelSummary::beds).sum();
    }

    /** All hotels together, night by night. */
    public List<NightCount> nights() {
        var byNight = new TreeMap<LocalDate, NightCount>();
        hotels.forEach(hotel -> hotel.nights().forEach(night -> byNight.merge(night.night(), night, NightCount::plus)));
        return List.copyOf(byNight.values());
    }

    /** The night with the fewest free beds; empty without any beds. */
    public Optional<NightCount> tightest() {
        return nights().stream().min(comparingLong(NightCount::free));
    }

    /** How many waiting guests find no bed on the tightest night, if all of them come; only where it is known who waits. */
    public long shortage() {
        return Math.max(0, waiting - tightest().map(NightCount::free).orElse(0L));
    }
}
