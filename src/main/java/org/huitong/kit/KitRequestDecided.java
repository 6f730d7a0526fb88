package org.huitong.kit;

import org.huitong.platform.DomainEvent;

/**
 * What a host unit has asked for was approved, rejected, or withdrawn by the unit itself.
 *
 * @param forum the forum's code
 * @param reason null where none was given
 */
public record KitRequestDecided(
        long request, String forum, KitRequest.State before, KitRequest.State after, String reason)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "kit-request";
    }

    @Override
    public String subjectKey() {
        return Long.toString(request);
    }

    @Override
    public String relatedKey() {
        return forum;
    }
}
