package org.huitong.kit;

import org.huitong.platform.DomainEvent;

/**
 * A hall that was open for its forum is open no more.
 *
 * @param checklist its id
 * @param forum the forum's code
 * @param hall its code
 */
public record HallOpeningTakenBack(long checklist, String forum, String hall, String reason) implements DomainEvent {
    @Override
    public String subjectType() {
        return "kit";
    }

    @Override
    public String subjectKey() {
        return Long.toString(checklist);
    }

    @Override
    public String relatedKey() {
        return forum;
    }
}
