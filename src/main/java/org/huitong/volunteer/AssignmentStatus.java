package org.huitong.volunteer;

import java.util.Set;

/** Where a volunteer's shift stands, and where it may go from there. */
public enum AssignmentStatus {
    SIGNED_UP,
    CHECKED_IN,
    COMPLETED,
    /** Still this volunteer's shift, who would like someone else to take it. */
    SWAP_OFFERED,
    NO_SHOW,
    RELEASED;

    /** Whether it counts among the shift's taken places and fills the volunteer's time. */
    public boolean counts() {
        return this != NO_SHOW && this != RELEASED;
    }

    /** Whether it can still be given up: not once the volunteer has come. */
    public boolean releasable() {
        return mayBecome(RELEASED);
    }

    boolean mayBecome(AssignmentStatus next) {
        return switch (this) {
            case SIGNED_UP ->
                Set.of(CHECKED_IN, SWAP_OFFERED, NO_SHOW, RELEASED).contains(next);
            case SWAP_OFFERED ->
                Set.of(SIGNED_UP, CHECKED_IN, NO_SHOW, RELEASED).contains(next);
            case CHECKED_IN -> next == COMPLETED;
            case RELEASED -> next == SIGNED_UP;
            case COMPLETED, NO_SHOW -> false;
        };
    }
}
