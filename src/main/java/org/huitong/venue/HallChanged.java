package org.huitong.venue;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * What is told of a hall has changed.
 *
 * @param hall its code
 * @param forums codes of those that are booked in it and for which it will not do any more
 */
public record HallChanged(String hall, List<String> forums, Facts before, Facts after) implements DomainEvent {
    /**
     * What can be changed.
     *
     * @param name in all languages
     * @param area square metres
     * @param capacities layouts with their seats
     * @param hours days on which it is not open from midnight to midnight
     */
    public record Facts(
            String name,
            String floor,
            String area,
            boolean stepFree,
            List<String> equipment,
            List<String> capacities,
            List<String> hours) {}

    @Override
    public String subjectType() {
        return "hall";
    }

    @Override
    public String subjectKey() {
        return hall;
    }
}
