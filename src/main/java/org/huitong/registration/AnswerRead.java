package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/**
 * Someone has read a sensitive answer whole.
 *
 * @param field key of the field
 * @param purpose a {@link org.huitong.person.ReadingPurpose}
 */
public record AnswerRead(Long registrationId, String reference, String field, String purpose) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
