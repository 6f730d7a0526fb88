package org.huitong.delegation;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has removed a delegation that nobody came with.
 *
 * @param code of the delegation
 * @param name in all languages
 */
public record DelegationRemoved(String code, String name) implements DomainEvent {
    @Override
    public String subjectType() {
        return "delegation";
    }

    @Override
    public String subjectKey() {
        return code;
    }
}
