package org.huitong.assistant;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.booking.HallView;
import org.huitong.venue.Layout;

/**
 * A hall, as far as it matters for who fits in.
 *
 * @param venue code of its building
 * @param capacities seats per layout that is possible
 * @param equipment Chinese names of what stands in it
 * @param accessible whether a wheelchair reaches it without help
 * @param shut when its doors are shut: nobody moves in or out then, and nothing is on; what stands in it may stay
 * @param blocked when nobody gets it
 */
record Room(
        String code,
        String venue,
        Map<Layout, Integer> capacities,
        Set<String> equipment,
        boolean accessible,
        List<Span> shut,
        List<Span> blocked) {
    private static final Span ALWAYS = new Span(0, Long.MAX_VALUE);

    static Room of(HallView hall) {
        return new Room(
                hall.code(),
                hall.venue(),
                hall.capacities(),
                hall.equipment().stream().map(Situations::chinese).collect(toUnmodifiableSet()),
                hall.accessible(),
                hall.hours().shut().stream().map(Span::of).toList(),
                hall.withdrawn()
                        ? List.of(ALWAYS)
                        : hall.shut().stream()
                                .filter(HallView.Shut::blocked)
                                .map(shut -> Span.of(shut.period()))
                                .toList());
    }

    /** Whether it can be had for all of that. */
    boolean opens(Slot slot) {
        return blocked.stream().noneMatch(slot.occupied()::overlaps)
                && shut.stream()
                        .noneMatch(doors -> doors.overlaps(slot.open())
                                || doors.from() <= slot.setUp() && slot.setUp() < doors.until()
                                || doors.from() < slot.tearDown() && slot.tearDown() <= doors.until());
    }
}
