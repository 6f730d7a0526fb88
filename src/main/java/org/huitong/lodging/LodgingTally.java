package org.huitong.lodging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Tally;
import org.huitong.platform.Message;

/** On the organiser's first page: how many guests still have no bed. */
@ApplicationScoped
class LodgingTally implements Tally {
    @Inject
    Hotels hotels;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Message<?> title() {
        return Message.of(LodgingMessages.class, LodgingMessages::title);
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.LODGING, Roles.REPORTING);
    }

    @Override
    public List<Count> counts() {
        return hotels.waitingCounts().map(LodgingTally::counts).orElse(List.of());
    }

    private static List<Count> counts(Map<HotelClass, Long> waiting) {
        return Arrays.stream(HotelClass.values())
                .map(c -> new Count(
                        Message.of(LodgingMessages.class, m -> m.waitingOf(c)),
                        waiting.getOrDefault(c, 0L),
                        "/admin/stays?class=" + c,
                        true))
                .toList();
    }
}
