package org.huitong.duplicate;

import org.huitong.platform.DomainEvent;

/** Two people who were taken for one are two again. */
public record PeopleMergeUndone(Long personId, Long goneId) implements DomainEvent {
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
        return goneId.toString();
    }
}
