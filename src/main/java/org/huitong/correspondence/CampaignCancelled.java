package org.huitong.correspondence;

import org.huitong.platform.DomainEvent;

/** A message to many was called off before it began. */
public record CampaignCancelled(Long id) implements DomainEvent {
    @Override
    public String subjectType() {
        return "campaign";
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
