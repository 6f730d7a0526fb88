package org.huitong.identity;

import org.huitong.platform.DomainEvent;

/**
 * A guest or volunteer came in with a one-time code.
 *
 * @param audience GUEST or VOLUNTEER
 */
public record SignedInWithCode(String reference, String audience) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
