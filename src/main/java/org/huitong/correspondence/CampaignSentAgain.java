package org.huitong.correspondence;

import org.huitong.platform.DomainEvent;

/**
 * Somebody has had those messages of a campaign sent again that had failed.
 *
 * @param count how many
 */
public record CampaignSentAgain(Long id, long count) implements DomainEvent {
    @Override
    public String subjectType() {
        return "campaign";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
