package org.huitong.category;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huitong.platform.DomainEvent;

/**
 * An organiser has changed a category.
 *
 * @param category its code
 * @param concerned how many registrations there are under it
 */
public record CategoryChanged(String category, long concerned, Facts before, Facts after) implements DomainEvent {
    /**
     * What can be changed.
     *
     * @param name in all languages, like the description
     * @param checklist what reviewers tick off; with a star what they have to
     * @param fields the fields that are not the same on both sides, by key: their place and everything about them
     */
    public record Facts(
            String name,
            String description,
            boolean invitationOnly,
            Instant opensAt,
            Instant closesAt,
            Instant changesUntil,
            String hotelClass,
            int reviewSteps,
            List<String> checklist,
            int companions,
            Map<String, String> fields) {}

    @Override
    public String subjectType() {
        return "category";
    }

    @Override
    public String subjectKey() {
        return category;
    }
}
