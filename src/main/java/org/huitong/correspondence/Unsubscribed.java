package org.huitong.correspondence;

import org.huitong.platform.DomainEvent;

/** Somebody does not want to be written to any more but for what is necessary. */
public record Unsubscribed(String reference) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
