package org.huitong.assistant;

import org.huitong.platform.DomainEvent;

/**
 * Somebody has asked for a proposal.
 *
 * @param forums how many are to be placed
 * @param seconds it may take
 */
public record ProposalStarted(Long id, int forums, int seconds) implements DomainEvent {
    static final String SUBJECT = "hall-proposal";

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
