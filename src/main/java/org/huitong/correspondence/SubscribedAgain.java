package org.huitong.correspondence;

import org.huitong.platform.DomainEvent;

/** Somebody wants to be written to after all. */
public record SubscribedAgain(String reference) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
