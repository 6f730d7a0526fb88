package org.huitong.assistant;

import org.huitong.platform.DomainEvent;

/** Somebody does not want the proposal any more while it is being worked out. */
public record ProposalCancelled(Long id) implements DomainEvent {
    @Override
    public String subjectType() {
        return ProposalStarted.SUBJECT;
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
