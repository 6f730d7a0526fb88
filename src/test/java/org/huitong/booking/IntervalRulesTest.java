package org.huitong.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;
import org.huitong.venue.Period;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of any two intervals, tried with many that lie close together, from a fixed seed. */
class IntervalRulesTest {
    private static final int SPAN = 12;
    private static final int TRIES = 2_000;
    private static final Instant ZERO = Instant.parse("2023-07-18T00:00:00Z");

    /** Compared with the definition: two clash if there is a minute in which both need the hall. */
    @RepeatedTest(5)
    void clashIsAMinuteInCommon(RepetitionInfo repetition) {
        var random = new Random(20230718L + repetition.getCurrentRepetition());
        for (int i = 0; i < TRIES; i++) {
            Times one = some(random);
            Times two = some(random);
            boolean common = LongStream.range(0, 4L * SPAN).anyMatch(m -> holds(one, m) && holds(two, m));
            assertEquals(common, one.overlaps(two), () -> one + " and " + two);
            assertEquals(one.overlaps(two), two.overlaps(one), "whoever asks");
            assertTrue(one.overlaps(one), "with itself");
            assertEquals(
                    common,
                    new Period(one.setUp(), one.tearDown()).overlaps(two.setUp(), two.tearDown()),
                    "periods are no other intervals");
        }
    }

    @RepeatedTest(5)
    void nobodyIsInTheWayOfWhoeverComesWhenTheyHaveLeft(RepetitionInfo repetition) {
        var random = new Random(42L + repetition.getCurrentRepetition());
        for (int i = 0; i < TRIES; i++) {
            Times one = some(random);
            Duration away = Duration.between(one.setUp(), one.tearDown());
            assertTrue(!one.overlaps(one.moved(away, Duration.ZERO)), "back to back");
            assertTrue(one.overlaps(one.moved(away.minusMinutes(1), Duration.ZERO)), "a minute too early");
        }
    }

    @RepeatedTest(5)
    void movingKeepsSetUpAndTearDownAsLongAsTheyWere(RepetitionInfo repetition) {
        var random = new Random(7L + repetition.getCurrentRepetition());
        for (int i = 0; i < TRIES; i++) {
            Times one = some(random);
            Duration later = Duration.ofMinutes(random.nextInt(2 * SPAN) - SPAN);
            Duration longer = Duration.ofMinutes(random.nextInt(SPAN));
            Times moved = one.moved(later, longer);
            assertEquals(
                    Duration.between(one.setUp(), one.startsAt()), Duration.between(moved.setUp(), moved.startsAt()));
            assertEquals(
                    Duration.between(one.endsAt(), one.tearDown()), Duration.between(moved.endsAt(), moved.tearDown()));
            assertEquals(
                    Duration.between(one.startsAt(), one.endsAt()).plus(longer),
                    Duration.between(moved.startsAt(), moved.endsAt()));
            assertEquals(one, one.moved(later, Duration.ZERO).moved(later.negated(), Duration.ZERO));
        }
    }

    private static Times some(Random random) {
        long setUp = random.nextInt(SPAN);
        long start = setUp + random.nextInt(3);
        long end = start + 1 + random.nextInt(SPAN / 2);
        return new Times(at(setUp), at(start), at(end), at(end + random.nextInt(3)));
    }

    private static boolean holds(Times times, long minute) {
        return !at(minute).isBefore(times.setUp()) && at(minute).isBefore(times.tearDown());
    }

    private static Instant at(long minute) {
        return ZERO.plus(Duration.ofMinutes(minute));
    }
}
