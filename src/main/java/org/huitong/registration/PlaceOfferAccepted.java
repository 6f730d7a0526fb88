package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/**
 * The guest has taken up an offered place.
 *
 * @param forum the forum's code
 */
public record PlaceOfferAccepted(Long registrationId, String reference, String forum) implements DomainEvent {
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
