package org.huitong.delegation;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has added a delegation.
 *
 * @param code of the delegation
 * @param name in all languages
 */
public record DelegationAdded(String code, String name) implements DomainEvent {
    @Override
    public String subjectType() {
        return "delegation";
    }

    @Override
    public String subjectKey() {
        return code;
    }
}
