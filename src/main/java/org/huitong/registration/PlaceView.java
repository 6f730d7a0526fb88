package org.huitong.registration;

import java.time.Instant;
import org.huitong.platform.LocalText;

/**
 * A guest's place in a forum.
 *
 * @param status an offer that has ended is as good as given back
 * @param rank on the waiting list, counted from 1; 0 for a place that does not wait
 * @param offerEnds until when the place is offered, or was and is no more; conference clock. Null for every other place
 * @param overlapReason why a reviewer gave it beside another at the same time, for the eyes of reviewers; null for others
 */
public record PlaceView(
        long id,
        String forum,
        LocalText forumName,
        Instant startsAt,
        Instant endsAt,
        Place.Status status,
        int rank,
        Instant offerEnds,
        String overlapReason) {
    /** The same place in its forum as the public knows it. */
    PlaceView as(PublishedTimes.Slot told) {
        return new PlaceView(id, forum, told.name(), told.start(), told.end(), status, rank, offerEnds, overlapReason);
    }

    /** Whether the guest has to say whether the place is wanted. */
    public boolean offered() {
        return status == Place.Status.OFFERED;
    }

    public boolean waiting() {
        return status == Place.Status.WAITLISTED;
    }

    /** Whether it was offered and not taken in time. */
    public boolean lapsed() {
        return status == Place.Status.RELEASED && offerEnds != null;
    }

    /** Whether the guest should keep the time free. */
    boolean inCalendar() {
        return status == Place.Status.HELD || status == Place.Status.CONFIRMED;
    }
}
