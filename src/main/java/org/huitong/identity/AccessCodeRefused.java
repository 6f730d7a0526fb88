package org.huitong.identity;

import org.huitong.platform.DomainEvent;
import org.huitong.platform.Outcome;

/** Somebody tried a one-time code that is wrong, was used, or is not the last one sent. */
public record AccessCodeRefused(String reference) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }
}
