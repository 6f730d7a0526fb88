package org.huitong.program;

import static org.huitong.program.Conflict.Level.BLOCK;
import static org.huitong.program.Conflict.Level.WARN;
import static org.huitong.program.Engagement.Kind.ATTENDING;
import static org.huitong.program.Engagement.Kind.CHAIRING;
import static org.huitong.program.Engagement.Kind.SHIFT;
import static org.huitong.program.Engagement.Kind.SPEAKING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each level at an equal start, an equal end, one inside the other, and where they only touch. */
class ConflictRuleTest {
    private static final Span HERE = span("09:00", "10:00");

    record Case(Engagement.Kind one, Engagement.Kind other, Conflict.Level level) {}

    static List<Case> cases() {
        return List.of(
                new Case(SPEAKING, SPEAKING, BLOCK),
                new Case(CHAIRING, SPEAKING, BLOCK),
                new Case(SPEAKING, CHAIRING, BLOCK),
                new Case(CHAIRING, CHAIRING, BLOCK),
                new Case(SPEAKING, ATTENDING, WARN),
                new Case(CHAIRING, ATTENDING, WARN),
                new Case(SPEAKING, SHIFT, WARN),
                new Case(CHAIRING, SHIFT, WARN));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalStart(Case given) {
        assertEquals(Optional.of(given.level), level(given, span("09:00", "09:30")));
        assertEquals(Optional.of(given.level), level(given, span("09:00", "11:00")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void equalEnd(Case given) {
        assertEquals(Optional.of(given.level), level(given, span("09:30", "10:00")));
        assertEquals(Optional.of(given.level), level(given, span("08:00", "10:00")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void inside(Case given) {
        assertEquals(Optional.of(given.level), level(given, span("09:15", "09:45")));
        assertEquals(Optional.of(given.level), level(given, span("08:00", "11:00")));
        assertEquals(Optional.of(given.level), level(given, HERE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void touchingIsAllowed(Case given) {
        assertEquals(Optional.empty(), level(given, span("08:00", "09:00")));
        assertEquals(Optional.empty(), level(given, span("10:00", "11:00")));
    }

    private static Optional<Conflict.Level> level(Case given, Span then) {
        return ConflictRule.level(given.one, HERE, given.other, then);
    }

    private static Span span(String from, String until) {
        return new Span(Instant.parse("2023-07-18T" + from + ":00Z"), Instant.parse("2023-07-18T" + until + ":00Z"));
    }
}
