package org.huitong.registration;

import org.huitong.platform.DomainEvent;

/** A reviewer has corrected how somebody's name is read, or how it is written in Latin letters. */
public record PersonReadingCorrected(Long registrationId, String reference, String pinyin, String latinName)
        implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }
}
