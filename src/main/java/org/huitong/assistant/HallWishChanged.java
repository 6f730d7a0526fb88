package org.huitong.assistant;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * Somebody has written down what a forum asks of its hall.
 *
 * @param forum its code
 */
public record HallWishChanged(String forum, List<String> layouts, List<String> needs, List<String> wishes)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "forum";
    }

    @Override
    public String subjectKey() {
        return forum;
    }
}
