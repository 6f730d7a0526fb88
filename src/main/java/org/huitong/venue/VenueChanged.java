package org.huitong.venue;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * What is told of a venue has changed.
 *
 * @param venue its code
 */
public record VenueChanged(String venue, Facts before, Facts after) implements DomainEvent {
    /**
     * What can be changed.
     *
     * @param name in all languages, like the other texts
     * @param latitude degrees north; empty if it is not on the map
     * @param routes how to get there, one entry per means of transport
     */
    public record Facts(
            String name, String address, String directions, String latitude, String longitude, List<String> routes) {}

    @Override
    public String subjectType() {
        return "venue";
    }

    @Override
    public String subjectKey() {
        return venue;
    }
}
