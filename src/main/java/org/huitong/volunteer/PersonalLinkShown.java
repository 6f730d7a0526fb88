package org.huitong.volunteer;

import org.huitong.platform.DomainEvent;

/** Someone has had a volunteer's personal link shown, with which they could act as the volunteer. */
public record PersonalLinkShown(String reference, String volunteer) implements DomainEvent {
    @Override
    public String subjectType() {
        return "registration";
    }

    @Override
    public String subjectKey() {
        return reference;
    }

    @Override
    public String relatedKey() {
        return volunteer;
    }
}
