package org.huitong.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final Instant NINE = Instant.parse("2023-07-18T01:00:00Z");
    private static final int DAY = 48;

    private static Span half(int from, int until) {
        return new Span(NINE.plus(Duration.ofMinutes(30L * from)), NINE.plus(Duration.ofMinutes(30L * until)));
    }

    private static Span any(Random random) {
        int from = random.nextInt(DAY);
        return half(from, from + 1 + random.nextInt(DAY - from));
    }

    /** What overlapping means, counted out: some half hour belongs to both. */
    private static boolean share(Span one, Span other) {
        return IntStream.range(0, DAY)
                .mapToObj(i -> half(i, i + 1))
                .anyMatch(piece -> one.holds(piece) && other.holds(piece));
    }

    @Test
    void overlapIsToShareATime() {
        var random = new Random(20230718);
        for (int i = 0; i < 5_000; i++) {
            Span one = any(random);
            Span other = any(random);
            assertEquals(share(one, other), one.overlaps(other), () -> one + " " + other);
            assertEquals(one.overlaps(other), other.overlaps(one));
            Duration by = Duration.ofMinutes(random.nextInt(600) - 300);
            assertEquals(one.overlaps(other), one.plus(by).overlaps(other.plus(by)));
            assertEquals(one.length(), one.plus(by).length());
            if (one.holds(other)) {
                assertTrue(one.overlaps(other));
                assertTrue(one.length().compareTo(other.length()) >= 0);
            }
        }
    }

    @Test
    void whatBeginsWhenTheOtherEndsDoesNotOverlap() {
        var random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            Span one = any(random);
            Span next = new Span(one.until(), one.until().plus(Duration.ofMinutes(1 + random.nextInt(100))));
            assertFalse(one.overlaps(next));
            assertFalse(next.overlaps(one));
            assertTrue(new Span(one.until().minusSeconds(1), next.until()).overlaps(one));
        }
    }

    @Test
    void pushingKeepsLengthsPausesAndOrder() {
        var random = new Random(11);
        for (int i = 0; i < 1_000; i++) {
            var agenda = new ArrayList<AgendaItem>();
            Instant at = NINE;
            for (int n = 0; n < 6; n++) {
                Span time = new Span(at, at.plus(Duration.ofMinutes(5 + random.nextInt(40))));
                agenda.add(AgendaItem.of(new Forum(), new ItemWish(AgendaItem.Kind.KEYNOTE, null, time, false)));
                at = time.until().plus(Duration.ofMinutes(random.nextInt(10)));
            }
            int which = random.nextInt(6);
            AgendaItem changed = agenda.get(which);
            Span to = new Span(changed.startsAt, changed.endsAt.plus(Duration.ofMinutes(random.nextInt(30))));
            var before = agenda.stream().map(AgendaItem::time).toList();
            Push push = Push.of(changed, to, agenda, true);
            push.apply();
            for (int n = 0; n < 6; n++) {
                Span was = before.get(n);
                Span expected = n < which ? was : n == which ? to : was.plus(push.by());
                assertEquals(expected, agenda.get(n).time());
            }
        }
    }
}
