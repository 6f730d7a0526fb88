package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/**
 * The guest has turned an offered place down; it goes to the next.
 *
 * @param forum the forum's code
 */
public record PlaceOfferDeclined(Long registrationId, String reference, String forum) implements DomainEvent {
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
