package org.huitong.registration;

import java.time.Instant;
import org.huitong.platform.LocalText;

/**
 * A forum that people of a category can choose.
 *
 * @param remaining places left for this category; never negative
 */
public record ForumChoice(String code, LocalText name, Instant startsAt, Instant endsAt, int remaining) {
    /** Whether only the waiting list is left. */
    public boolean full() {
        return remaining == 0;
    }
}
