package org.huitong.assistant;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.huitong.booking.Turnover;
import org.huitong.venue.Layout;

/**
 * How long it takes to set a hall anew: {@link Turnover} as plain numbers.
 *
 * @param minutes by the layout before and the one after
 */
record Changeover(Map<Layout, Map<Layout, Long>> minutes) {
    static Changeover of(Turnover turnover) {
        Map<Layout, Map<Layout, Long>> minutes = new EnumMap<>(Layout.class);
        for (Layout before : Layout.values()) {
            Map<Layout, Long> after = new EnumMap<>(Layout.class);
            Arrays.stream(Layout.values())
                    .forEach(layout ->
                            after.put(layout, turnover.between(before, layout).toMinutes()));
            minutes.put(before, after);
        }
        return new Changeover(minutes);
    }

    /** Minutes there are between two in one hall that do not overlap; negative if they do. */
    static long gap(Slot one, Slot other) {
        return Math.max(other.setUp() - one.tearDown(), one.setUp() - other.tearDown());
    }

    /** Minutes it takes between two, whichever comes first. */
    long needed(Layout one, Slot when, Layout other, Slot then) {
        return when.setUp() < then.setUp()
                ? minutes.get(one).get(other)
                : minutes.get(other).get(one);
    }

    /** Whether one follows the other too closely; two that overlap do not follow each other. */
    boolean tooShort(Layout one, Slot when, Layout other, Slot then) {
        long gap = gap(when, then);
        return gap >= 0 && gap < needed(one, when, other, then);
    }
}
