package org.huitong.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForumTimeRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ForumTimeRule.Days DAYS =
            new ForumTimeRule.Days(LocalDate.of(2023, 7, 18), LocalDate.of(2023, 7, 19), ZONE);

    private static Span span(String from, String until) {
        return new Span(
                LocalDateTime.parse(from).atZone(ZONE).toInstant(),
                LocalDateTime.parse(until).atZone(ZONE).toInstant());
    }

    private static Optional<String> fault(ForumKind kind, String from, String until) {
        return ForumTimeRule.first(kind, span(from, until), DAYS).map(fault -> fault.field() + " " + fault.code());
    }

    private static Optional<String> fault(String from, String until) {
        return fault(ForumKind.SUB, from, until);
    }

    @Test
    void aForumMayFillADayOfTheConferenceUpToMidnight() {
        assertEquals(Optional.empty(), fault("2023-07-18T00:00", "2023-07-19T00:00"));
        assertEquals(Optional.empty(), fault("2023-07-19T20:00", "2023-07-20T00:00"));
    }

    @Test
    void itEndsAfterItBegins() {
        assertEquals(Optional.of("end NOT_IN_ORDER"), fault("2023-07-18T09:00", "2023-07-18T09:00"));
        assertEquals(Optional.of("end NOT_IN_ORDER"), fault("2023-07-18T09:00", "2023-07-18T08:00"));
    }

    @Test
    void itIsNoLongerThanADay() {
        assertEquals(Optional.of("end LONGER_THAN_DAY"), fault("2023-07-18T09:00", "2023-07-19T09:01"));
        assertEquals(Optional.of("end ACROSS_MIDNIGHT"), fault("2023-07-18T09:00", "2023-07-19T09:00"));
    }

    @Test
    void itDoesNotRunPastMidnight() {
        assertEquals(Optional.of("end ACROSS_MIDNIGHT"), fault("2023-07-18T22:00", "2023-07-19T00:01"));
    }

    @Test
    void itIsWithinTheConference() {
        assertEquals(Optional.of("start OUTSIDE_EDITION"), fault("2023-07-17T09:00", "2023-07-17T11:00"));
        assertEquals(Optional.of("end OUTSIDE_EDITION"), fault("2023-07-20T09:00", "2023-07-20T11:00"));
    }

    @Test
    void aCampaignRunsForWeeksBeforeButNotAfter() {
        assertEquals(Optional.empty(), fault(ForumKind.CAMPAIGN, "2023-06-15T10:00", "2023-07-19T18:00"));
        assertEquals(
                Optional.of("end OUTSIDE_EDITION"), fault(ForumKind.CAMPAIGN, "2023-06-15T10:00", "2023-07-20T00:01"));
    }

    @Test
    void anItemLiesWithinItsForumUpToBothItsEnds() {
        Span forum = span("2023-07-18T09:00", "2023-07-18T12:00");
        assertEquals(Optional.empty(), item(forum, "2023-07-18T09:00", "2023-07-18T12:00"));
        assertEquals(Optional.of("start OUTSIDE_FORUM"), item(forum, "2023-07-18T08:59", "2023-07-18T10:00"));
        assertEquals(Optional.of("end OUTSIDE_FORUM"), item(forum, "2023-07-18T11:00", "2023-07-18T12:01"));
        assertEquals(Optional.of("end NOT_IN_ORDER"), item(forum, "2023-07-18T11:00", "2023-07-18T11:00"));
    }

    private static Optional<String> item(Span forum, String from, String until) {
        return WithinForum.fault(span(from, until), forum).map(fault -> fault.field() + " " + fault.code());
    }
}
