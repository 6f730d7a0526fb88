package org.huitong.registration;

import java.util.Set;

/** Where a registration stands, and where it may go from there. */
public enum RegistrationStatus {
    SUBMITTED,
    PRE_APPROVED,
    APPROVED,
    /** Back to the guest, who is asked to change something. */
    CHANGES_REQUESTED,
    REJECTED,
    WAITLISTED,
    WITHDRAWN;

    /** Whether this registration still takes part, or may come to. */
    public boolean living() {
        return this != REJECTED && this != WITHDRAWN;
    }

    boolean mayBecome(RegistrationStatus next) {
        return switch (this) {
            case SUBMITTED ->
                Set.of(PRE_APPROVED, CHANGES_REQUESTED, REJECTED, WAITLISTED, WITHDRAWN)
                        .contains(next);
            case PRE_APPROVED ->
                Set.of(SUBMITTED, APPROVED, CHANGES_REQUESTED, REJECTED, WITHDRAWN)
                        .contains(next);
            case CHANGES_REQUESTED -> Set.of(SUBMITTED, REJECTED, WITHDRAWN).contains(next);
            case WAITLISTED -> Set.of(SUBMITTED, REJECTED, WITHDRAWN).contains(next);
            case APPROVED -> Set.of(SUBMITTED, REJECTED, WITHDRAWN).contains(next);
            case REJECTED, WITHDRAWN -> false;
        };
    }
}
