package org.huitong.assistant;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.huitong.platform.JsonColumn;

/**
 * One thing that speaks for or against a hall, to be worded by {@link ReasonWords}.
 *
 * @param a a number of the sentence, 0 if it has none
 * @param b another one
 * @param about codes of forums and halls, or Chinese names of equipment, of which it speaks
 */
record Reason(Kind kind, long a, long b, List<String> about) {
    /** What is said, and with which numbers and names. */
    enum Kind {
        /** a: seats; b: people expected. */
        SEATS,
        /** a: seats. */
        SEATS_ONLY,
        /** a: people who are certain. */
        CONFIRMED,
        /** a: seats; b: people expected. */
        TOO_SMALL,
        NO_LAYOUT,
        SECOND_LAYOUT,
        /** about: equipment. */
        NEEDS_MET,
        NEEDS_MISSING,
        WISHES_MET,
        WISHES_MISSING,
        /** a: metres. */
        DISTANCE,
        DISTANCE_UNKNOWN,
        /** a: how many forums at the same time are in this building; b: how many there are. */
        SAME_VENUE,
        ALONE,
        /** a: minutes between; about: the forum, or nothing if it must not be named. */
        BEFORE,
        AFTER,
        QUIET,
        STEPS,
        CLOSED,
        /** about: the forum in it, or nothing. */
        TAKEN,
        /** about: the forum that has to go and the hall it could go to. */
        MUST_MOVE,
        /** Not at that time, whatever the hall. */
        OUTSIDE,
        /** a: minutes between; b: minutes it takes to set the hall anew; about: the forum, or nothing. */
        TOO_CLOSE,
        /** Its own pre-booking is confirmed. */
        AS_PENCILED,
        /** about: halls that were penciled in for it, and are not any more. */
        NOT_AS_PENCILED,
        /** about: forums whose pre-bookings give way. */
        TAKES_OVER,
        /** a: people who have something else to do then; about: the forum in which they do it, or nothing. */
        PEOPLE_BUSY,
        /** The forum has another hall then. */
        ELSEWHERE,
        /** about: the forum that gets its hall. */
        MAKES_ROOM,
        /** Its present hall has a seats for b people. */
        OUTGROWN,
        /** Its present hall cannot be used any more. */
        NOT_ANY_MORE,
        /** a: empty seats fewer. */
        FEWER_EMPTY,
        BETTER_TOGETHER,
        OTHER_TIME,
        /** a: halls that would do, but for those who are in them. */
        WANTED_BY_OTHERS,
        /** a: halls that are large enough; b: halls of those with what is needed. */
        NONE_FITS
    }

    static Reason of(Kind kind, String... about) {
        return new Reason(kind, 0, 0, List.of(about));
    }

    static Reason of(Kind kind, long a, long b) {
        return new Reason(kind, a, b, List.of());
    }

    static class ListColumn extends JsonColumn<List<Reason>> {
        ListColumn() {
            super(new TypeReference<>() {});
        }
    }
}
