package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/**
 * An organiser has opened a pool of places in a forum.
 *
 * @param forum the forum's code
 * @param category the category's code; where several share the pool, theirs joined by a plus sign
 * @param capacity how many places it has
 */
public record PoolCreated(String forum, String category, int capacity) implements DomainEvent {
    @Override
    public String subjectType() {
        return "quota";
    }

    @Override
    public String subjectKey() {
        return forum + "/" + category;
    }

    @Override
    public String relatedKey() {
        return forum;
    }
}
