package org.huitong.person;

import org.huitong.platform.DomainEvent;

/**
 * Someone has opened a full mobile number.
 *
 * @param purpose a {@link ReadingPurpose}
 * @param about public key of the thing for whose sake, for example a registration's reference
 */
public record MobileNumberRead(Long personId, String purpose, String about) implements DomainEvent {
    @Override
    public String subjectType() {
        return "person";
    }

    @Override
    public String subjectKey() {
        return personId.toString();
    }

    @Override
    public String relatedKey() {
        return about;
    }
}
