package org.huitong.venue;

import java.time.Instant;
import java.util.List;
import org.huitong.platform.LocalText;

/** What is planned in a hall that is about to be changed: whoever gives halls away, or tells the public, has a bean of this. */
public interface HallUse {
    /** Everything that is in a hall or wants it, by its beginning; of the whole edition, whoever asks. */
    List<Use> of(String hall);

    /** How firmly a forum is in a hall. */
    enum Standing {
        CONFIRMED,
        PROVISIONAL,
        /** Only the public still reads so: the forum has been given another hall since, or none. */
        PUBLISHED
    }

    /**
     * A forum in a hall.
     *
     * @param forum its code
     * @param layout null if it is only published
     * @param setUp when the hall is handed over
     * @param start when the forum begins
     * @param end when it ends
     * @param tearDown when the hall is empty again
     * @param expected how many people come at most; 0 while unknown
     * @param guests how many have a place in it now
     * @param published whether the public reads that it is here
     * @param alternatives other halls that would do at that time, the closest fit first
     * @param way how it can be moved; null if it is only published
     */
    record Use(
            String forum,
            LocalText name,
            Layout layout,
            Instant setUp,
            Instant start,
            Instant end,
            Instant tearDown,
            Standing standing,
            int expected,
            long guests,
            boolean published,
            List<Alternative> alternatives,
            Way way) {
        /** What the public reads of a forum. */
        public static Use published(String forum, LocalText name, Instant start, Instant end, long guests) {
            return new Use(
                    forum, name, null, start, start, end, end, Standing.PUBLISHED, 0, guests, true, List.of(), null);
        }

        Use publishedToo() {
            return new Use(
                    forum,
                    name,
                    layout,
                    setUp,
                    start,
                    end,
                    tearDown,
                    standing,
                    expected,
                    guests,
                    true,
                    alternatives,
                    way);
        }

        public boolean onlyPublished() {
            return standing == Standing.PUBLISHED;
        }

        public boolean penciled() {
            return standing == Standing.PROVISIONAL;
        }
    }

    /** Another hall, with the seats it has in the layout asked for. */
    record Alternative(String hall, LocalText name, int capacity) {}

    /**
     * How a forum can be moved out of a hall.
     *
     * @param page where it is given another hall, layout or time by hand
     * @param move where a form with {@code hall}, {@code version} and {@code back} puts it into another hall
     * @param version of what was seen
     * @param comparison where all halls are compared for it
     */
    record Way(String page, String move, int version, String comparison) {}
}
