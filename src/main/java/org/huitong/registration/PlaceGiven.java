package org.huitong.registration;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * A reviewer has given a registration a further place in a forum, or put it on the waiting list.
 *
 * @param forum the forum's code
 * @param state where the place stands
 * @param overlapping codes of the forums at the same time that the registration has places in
 * @param reason why it is given beside them; null where there are none
 */
public record PlaceGiven(
        Long registrationId,
        String reference,
        String forum,
        Place.Status state,
        List<String> overlapping,
        String reason)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }

    @Override
    public String relatedKey() {
        return forum;
    }
}
