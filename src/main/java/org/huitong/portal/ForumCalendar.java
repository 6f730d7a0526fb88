package org.huitong.portal;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;

/** A forum as a calendar entry (RFC 5545) in the reader's language. Times in UTC, so that no calendar can misread them. */
final class ForumCalendar {
    private ForumCalendar() {}

    /**
     * The calendar file.
     *
     * <p>The edition's code makes the entry's id unique for good: importing it twice updates it. The revision is its
     * SEQUENCE, so that a calendar moves what has moved, and what was withdrawn is CANCELLED.
     *
     * @param address where to read more
     * @param now when the file is made
     */
    static String of(Programme.Entry entry, String address, Instant now) {
        ForumCard forum = entry.forum();
        var event = new VEvent();
        event.setUid(entry.edition() + "-" + forum.code() + "@huitong");
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
        event.setSequence(entry.revision());
        if (entry.changedAt() != null) {
            event.setLastModified(Date.from(entry.changedAt()));
        }
        event.setStatus(entry.withdrawn() ? Status.cancelled() : Status.confirmed());
        var calendar = new ICalendar();
        calendar.setMethod(Method.publish());
        calendar.setProductId("-//Huitong//Programme//ZH");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
