package org.huitong.portal;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;

/** A forum as a calendar entry (RFC 5545) in the reader's language. Times in UTC, so that no calendar can misread them. */
final class ForumCalendar {
    private ForumCalendar() {}

    /**
     * The calendar file.
     *
     * @param edition the code of the edition, which makes the entry's id unique for good: importing it twice updates it
     * @param address where to read more
     * @param now when the file is made
     */
    static String of(ForumCard forum, String edition, String address, Instant now) {
        var event = new VEvent();
        event.setUid(edition + "-" + forum.code() + "@huitong");
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(forum.start().toInstant()));
        event.setDateEnd(Date.from(forum.end().toInstant()));
        event.setSummary(forum.name().toString());
        if (forum.theme() != null) {
            event.setDescription(forum.theme().toString());
        }
        if (!forum.halls().isEmpty()) {
            event.setLocation(forum.halls().stream()
                    .map(hall -> hall.name() + ", " + hall.venue())
                    .collect(Collectors.joining("; ")));
        }
        event.setUrl(address);
        var calendar = new ICalendar();
        calendar.setProductId("-//Huitong//Programme//ZH");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
