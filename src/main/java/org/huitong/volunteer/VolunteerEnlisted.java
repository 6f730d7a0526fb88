package org.huitong.volunteer;

import org.huitong.platform.DomainEvent;

/** An approved registration has become a volunteer with a number. */
public record VolunteerEnlisted(String volunteer, Long registrationId) implements DomainEvent {
    @Override
    public String subjectType() {
        return "volunteer";
    }

    @Override
    public String subjectKey() {
        return volunteer;
    }
}
