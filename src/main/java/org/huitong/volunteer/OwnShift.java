package org.huitong.volunteer;

/**
 * A volunteer's shift as the volunteer sees it.
 *
 * @param releasable whether the volunteer can still give it back
 */
record OwnShift(ShiftView shift, AssignmentStatus status, boolean releasable) {}
