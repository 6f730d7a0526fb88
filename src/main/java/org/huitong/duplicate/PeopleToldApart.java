package org.huitong.duplicate;

import org.huitong.platform.DomainEvent;

/** Two people look alike and are not one. */
public record PeopleToldApart(Long personId, Long otherId) implements DomainEvent {
    @Override
    public String subjectType() {
        return "person";
    }

    @Override
    public String subjectKey() {
        return personId.toString();
    }

    @Override
    public String relatedKey() {
        return otherId.toString();
    }
}
