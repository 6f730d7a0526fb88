package org.huitong.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.huitong.venue.Layout;

/** How long it takes to set a hall anew between two forums, beyond the tear-down of the one and the set-up of the other. */
@ApplicationScoped
public class Turnover {
    private final BookingConfig config;

    @Inject
    Turnover(BookingConfig config) {
        this.config = config;
    }

    /**
     * Two that follow each other too closely.
     *
     * @param gap what there is between them
     * @param needed what it takes
     */
    record Short(Booking other, Duration gap, Duration needed) {}

    /** Beyond the tear-down of the one and the set-up of the other; nothing between two in the same layout. */
    public Duration between(Layout before, Layout after) {
        if (before == after) {
            return config.sameLayout();
        }
        return before == Layout.BANQUET || after == Layout.BANQUET ? config.banquet() : config.rows();
    }

    /** The first of those in the hall that leaves too little time before or after; none of them overlaps. */
    Optional<Short> tooShort(Stream<Booking> others, Layout layout, Times times) {
        return others.flatMap(other -> {
                    boolean before = !other.times.tearDown().isAfter(times.setUp());
                    Duration gap = before
                            ? Duration.between(other.times.tearDown(), times.setUp())
                            : Duration.between(times.tearDown(), other.times.setUp());
                    Duration needed = before ? between(other.layout, layout) : between(layout, other.layout);
                    return gap.compareTo(needed) < 0 ? Stream.of(new Short(other, gap, needed)) : Stream.empty();
                })
                .findFirst();
    }
}
