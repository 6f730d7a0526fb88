package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/**
 * A guest has put a photo in place of what was there, or deleted it.
 *
 * @param field key of the field
 * @param deleted whether there is none now
 */
public record PhotoChanged(Long registrationId, String reference, String field, boolean deleted)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
