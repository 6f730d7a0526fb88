package org.huitong.venue;

import java.time.Instant;
import java.util.List;
import org.huitong.platform.LocalText;

/** What is planned in a hall that is about to be changed: whoever gives halls away has a bean of this. */
public interface HallUse {
    /** Everything that is in a hall or wants it, by its beginning; of the whole edition, whoever asks. */
    List<Use> of(String hall);

    /**
     * A forum in a hall.
     *
     * @param forum its code
     * @param setUp when the hall is handed over
     * @param start when the forum begins
     * @param end when it ends
     * @param tearDown when the hall is empty again
     * @param expected how many people come; 0 while unknown
     * @param alternatives other halls that would do at that time, the closest fit first
     */
    record Use(
            String forum,
            LocalText name,
            Layout layout,
            Instant setUp,
            Instant start,
            Instant end,
            Instant tearDown,
            int expected,
            List<Alternative> alternatives) {}

    /** Another hall, with the seats it has in the layout asked for. */
    record Alternative(String hall, LocalText name, int capacity) {}
}
