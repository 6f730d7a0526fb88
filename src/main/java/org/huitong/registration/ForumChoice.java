package org.huitong.registration;

import java.time.Instant;
import org.huitong.platform.LocalText;

/**
 * A forum that people of a category can choose.
 *
 * @param remaining places left for this category; never negative
 */
public record ForumChoice(String code, LocalText name, Instant startsAt, Instant endsAt, int remaining) {
    /** The same forum as the public knows it. */
    ForumChoice as(PublishedTimes.Slot told) {
        return new ForumChoice(code, told.name(), told.start(), told.end(), remaining);
    }

    /** Whether only the waiting list is left. */
    public boolean full() {
        return remaining == 0;
    }
}
