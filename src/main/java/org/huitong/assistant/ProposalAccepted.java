package org.huitong.assistant;

import java.util.List;
import org.huitong.platform.DomainEvent;

/**
 * Something of a proposal has been applied; each booking leaves a line of its own as well.
 *
 * @param forums codes of the forums
 */
public record ProposalAccepted(Long id, List<String> forums) implements DomainEvent {
    @Override
    public String subjectType() {
        return ProposalStarted.SUBJECT;
    }

    @Override
    public String subjectKey() {
        return id.toString();
    }
}
