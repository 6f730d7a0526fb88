package org.huitong.identity;

import org.huitong.platform.DomainEvent;

/**
 * A personal link was sent to the contacts on file once more, because somebody typed in the document it belongs to.
 *
 * @param audience whose link it is
 */
public record PersonalLinkSentAgain(String reference, String audience) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
