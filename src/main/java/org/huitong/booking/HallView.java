package org.huitong.booking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.When;
import org.huitong.venue.Hall;
import org.huitong.venue.HallBlock;
import org.huitong.venue.Layout;
import org.huitong.venue.OpeningHours;
import org.huitong.venue.Period;

/**
 * A hall with its bookings, as it is shown.
 *
 * @param area square metres
 * @param accessible whether a wheelchair reaches it without help
 * @param capacities seats per possible layout, in the order of layouts
 * @param bookings by their beginning, those that are only penciled in among them
 * @param shut when nobody gets it: first when it is not open, then when it is blocked
 * @param withdrawnWhy why nobody gets it any more; null while it is offered
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
        List<BookingView> bookings,
        List<Shut> shut,
        String withdrawnWhy,
        OpeningHours hours) {

    /**
     * A time at which nobody gets the hall.
     *
     * @param reason why it is blocked; null if it is just not open
     */
    public record Shut(Period period, String reason) {
        public boolean blocked() {
            return reason != null;
        }

        public Message<?> says() {
            String span = When.span(period.from(), period.until());
            return Message.of(HallPlanMessages.class, m -> blocked() ? m.blockedBar(span, reason) : m.shut(span));
        }
    }

    static HallView of(Hall hall, List<BookingView> bookings, List<HallBlock> blocks) {
        OpeningHours hours = hall.openingHours();
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
                bookings,
                Stream.concat(
                                hours.shut().stream().map(period -> new Shut(period, null)),
                                blocks.stream().map(block -> new Shut(block.period(), block.reason)))
                        .toList(),
                hall.withdrawnWhy,
                hours);
    }

    public boolean withdrawn() {
        return withdrawnWhy != null;
    }

    /** Why it cannot be had at these times: withdrawn, not open, or blocked, and then why; null if it can. */
    public Message<?> refusing(Times times) {
        if (withdrawn()) {
            return Message.of(HallPlanMessages.class, m -> m.hallWithdrawn(withdrawnWhy));
        }
        Stream<Shut> closed = hours.refusing(times.setUp(), times.startsAt(), times.endsAt(), times.tearDown()).stream()
                .map(period -> new Shut(period, null));
        Stream<Shut> blocks =
                shut.stream().filter(one -> one.blocked() && one.period().overlaps(times.setUp(), times.tearDown()));
        return Stream.concat(closed, blocks).findFirst().map(Shut::says).orElse(null);
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
