package org.huitong.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.huitong.platform.LocalText;

/**
 * What a forum is called and when it is, as the public knows it: what organisers are still moving about is not for guests' pages and
 * calendars. Implemented by the feature that publishes the programme.
 */
public interface PublishedTimes {
    /** What is published of these forums, by their codes; without those that never were. */
    Map<String, Slot> of(Collection<String> forums);

    /**
     * @param name what it is called
     * @param start when the forum begins
     * @param end when it ends
     * @param revision grows each time something about the forum has changed
     * @param changedAt when that was last, conference clock; null if unknown
     * @param withdrawn whether it has been taken out of the programme
     */
    record Slot(LocalText name, Instant start, Instant end, int revision, Instant changedAt, boolean withdrawn) {}
}
