package org.huitong.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

class ForumCalendarTest {
    @Test
    void readsBackAsItWasMeant() {
        Instant now = Instant.parse("2023-07-10T01:00:00Z");
        Instant changed = Instant.parse("2023-07-01T01:00:00Z");
        ForumCard forum = Samples.forum("05", "2023-07-19T09:00", "2023-07-19T11:45", Samples.hall("H3"))
                .card();
        VEvent event = event(new Programme.Entry("2023", forum, 3, changed, false), now);
        assertEquals("2023-05@huitong", event.getUid().getValue());
        assertEquals(Date.from(now), event.getDateTimeStamp().getValue());
        assertEquals("论坛05", event.getSummary().getValue());
        assertEquals(
                Instant.parse("2023-07-19T01:00:00Z"),
                event.getDateStart().getValue().toInstant());
        assertEquals(
                Instant.parse("2023-07-19T03:45:00Z"),
                event.getDateEnd().getValue().toInstant());
        assertEquals("H3厅, 馆", event.getLocation().getValue());
        assertEquals("https://example.org/forums/05", event.getUrl().getValue());
        assertEquals(3, event.getSequence().getValue());
        assertEquals(Date.from(changed), event.getLastModified().getValue());
        assertTrue(event.getStatus().isConfirmed());
    }

    @Test
    void whatWasWithdrawnIsStruckOutUnderTheSameId() {
        ForumCard forum =
                Samples.forum("05", "2023-07-19T09:00", "2023-07-19T11:45").card();
        VEvent event = event(
                new Programme.Entry("2023", forum, 4, Instant.parse("2023-07-02T01:00:00Z"), true),
                Instant.parse("2023-07-10T01:00:00Z"));
        assertEquals("2023-05@huitong", event.getUid().getValue());
        assertEquals(4, event.getSequence().getValue());
        assertTrue(event.getStatus().isCancelled());
    }

    private static VEvent event(Programme.Entry entry, Instant now) {
        return Biweekly.parse(ForumCalendar.of(entry, "https://example.org/forums/05", now))
                .first()
                .getEvents()
                .get(0);
    }
}
