package org.huitong.volunteer;

import java.time.Instant;
import org.huitong.platform.LocalText;
import org.huitong.platform.When;

/** How a shift is called in sentences: its post and its time, in the reader's language. */
record ShiftTitle(LocalText post, Instant startsAt, Instant endsAt) {
    @Override
    public String toString() {
        return post + " " + When.span(startsAt, endsAt);
    }
}
