package org.huitong.volunteer;

import org.huitong.platform.DomainEvent;

/** A volunteer no longer has a shift, and its place is free again. */
public record ShiftReleased(String volunteer, Long shiftId, String post, String workingGroup) implements DomainEvent {
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
