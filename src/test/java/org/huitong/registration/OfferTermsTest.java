package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.huitong.program.Forum;
import org.junit.jupiter.api.Test;

/** An offer ends after a day of real time, or when the forum begins by the conference's clock. */
class OfferTermsTest {
    private static final Instant CONFERENCE = Instant.parse("2023-07-17T01:00:00Z");
    private static final Instant REAL = Instant.parse("2026-02-01T00:00:00Z");

    private final OfferTerms terms = new OfferTerms(day(), at(CONFERENCE), at(REAL));

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private static RegistrationConfig day() {
        return (RegistrationConfig) Proxy.newProxyInstance(
                RegistrationConfig.class.getClassLoader(),
                new Class<?>[] {RegistrationConfig.class},
                (proxy, method, arguments) -> Duration.ofHours(24));
    }

    private static Forum begins(Duration fromNow) {
        var forum = new Forum();
        forum.startsAt = CONFERENCE.plus(fromNow);
        return forum;
    }

    @Test
    void itEndsAfterADayAndNeverAfterTheForumHasBegun() {
        assertEquals(Optional.of(REAL.plus(Duration.ofHours(24))), terms.end(begins(Duration.ofDays(2))));
        assertEquals(Optional.of(REAL.plus(Duration.ofMinutes(5))), terms.end(begins(Duration.ofMinutes(5))));
        assertEquals(Optional.empty(), terms.end(begins(Duration.ZERO)), "nobody is asked any more");
        assertEquals(Optional.empty(), terms.end(begins(Duration.ofHours(-1))));
    }

    @Test
    void peopleAreToldWhatTheConferencesClockWillShow() {
        assertEquals(CONFERENCE.plusSeconds(90), terms.told(REAL.plusSeconds(90)));
        assertEquals(CONFERENCE.plusSeconds(90), terms.told(REAL.plusMillis(90_400)));
    }

    @Test
    void anOfferStandsUntilTheMomentItEnds() {
        var place = new Place();
        place.status = Place.Status.OFFERED;
        place.offerEnds = REAL.plusMillis(1);
        assertEquals(false, terms.lapsed(place));
        place.offerEnds = REAL;
        assertEquals(true, terms.lapsed(place));
        place.status = Place.Status.HELD;
        assertEquals(false, terms.lapsed(place), "it was taken");
    }
}
