package org.huitong.kit;

import org.huitong.platform.DomainEvent;

/**
 * A host unit asks for something beyond the standard.
 *
 * @param forum the forum's code
 * @param cost estimated, in fen of CNY
 */
public record KitRequestMade(long request, String forum, String what, int quantity, long cost) implements DomainEvent {
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
