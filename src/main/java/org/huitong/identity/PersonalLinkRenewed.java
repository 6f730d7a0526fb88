package org.huitong.identity;

import org.huitong.platform.DomainEvent;

/**
 * A new personal link was sent, and all earlier ones of this kind ceased to open anything.
 *
 * @param audience GUEST or VOLUNTEER
 */
public record PersonalLinkRenewed(String reference, String audience) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
