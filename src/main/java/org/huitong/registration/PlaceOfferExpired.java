package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/**
 * An offered place was not taken while the offer stood; it goes to the next.
 *
 * @param forum the forum's code
 */
public record PlaceOfferExpired(Long registrationId, String reference, String forum) implements DomainEvent {
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
