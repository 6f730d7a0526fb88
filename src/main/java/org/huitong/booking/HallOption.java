package org.huitong.booking;

import java.util.Comparator;
import java.util.List;
import org.huitong.platform.Message;
import org.huitong.venue.Layout;

/**
 * A hall as a choice for a forum at given times.
 *
 * @param capacity how many it holds in the layout asked for; 0 if it cannot be set like that
 * @param expected how many people come; 0 while unknown
 * @param taken the booking that stands in the way; null if the hall is free then
 * @param shut why it is not offered at that time; null if it is
 */
record HallOption(HallView hall, int capacity, int expected, BookingView taken, Message<?> shut) {
    /** What speaks for or against a hall, best first. */
    enum Verdict {
        SUITABLE,
        TOO_SMALL,
        TAKEN,
        SHUT,
        NO_LAYOUT
    }

    private static final Comparator<HallOption> BEST_FIRST = Comparator.comparing(HallOption::verdict)
            .thenComparing(option -> !option.fits())
            .thenComparing(
                    option -> option.fits() ? option.capacity - option.expected : option.expected - option.capacity);

    /**
     * All halls, those that are free and big enough first, the smallest sufficient one on top. While nobody knows how
     * many will come, they stay in their usual order.
     *
     * @param self id of the booking that would give way, 0 if there is none
     */
    static List<HallOption> ranked(List<HallView> halls, Layout layout, Times times, int expected, long self) {
        return halls.stream()
                .map(hall -> new HallOption(
                        hall,
                        hall.capacities().getOrDefault(layout, 0),
                        expected,
                        hall.bookings().stream()
                                .filter(b -> !b.provisional()
                                        && !(b.named() && b.id() == self)
                                        && b.times().overlaps(times))
                                .findFirst()
                                .orElse(null),
                        hall.refusing(times)))
                .sorted(expected == 0 ? Comparator.comparing(HallOption::verdict) : BEST_FIRST)
                .toList();
    }

    public Verdict verdict() {
        if (capacity == 0) {
            return Verdict.NO_LAYOUT;
        }
        if (shut != null) {
            return Verdict.SHUT;
        }
        return taken != null ? Verdict.TAKEN : fits() ? Verdict.SUITABLE : Verdict.TOO_SMALL;
    }

    public boolean suitable() {
        return verdict() == Verdict.SUITABLE;
    }

    public boolean fits() {
        return capacity >= expected;
    }
}
