package org.huitong.volunteer;

import org.huitong.platform.DomainEvent;

/** A volunteer has a shift: given by the organiser or taken by the volunteer. */
public record ShiftAssigned(String volunteer, Long shiftId, String post, String workingGroup) implements DomainEvent {
    @Override
    public String subjectType() {
        return "volunteer";
    }

    @Override
    public String subjectKey() {
        return volunteer;
    }

    @Override
    public String relatedKey() {
        return shiftId.toString();
    }
}
