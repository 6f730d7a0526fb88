package org.huitong.correspondence;

import java.time.Instant;
import java.util.Map;
import org.huitong.platform.DomainEvent;

/**
 * Somebody has set up a message to many.
 *
 * @param count to how many it goes
 * @param sendAt real clock
 */
public record CampaignScheduled(Long id, long count, Instant sendAt, Map<String, String> filter)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "campaign";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
