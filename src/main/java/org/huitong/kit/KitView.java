package org.huitong.kit;

import java.time.Instant;
import org.huitong.platform.LocalText;
import org.huitong.venue.Layout;

/**
 * A hall with its forum and how far it is.
 *
 * @param id of the checklist
 * @param seats of the hall in this layout
 * @param expected people; 0 while unknown
 * @param openedReason why it was opened although something was missing; null where nothing was
 * @param shutReason why its opening was taken back; null unless that was the last word on it, as with the two before
 * @param closed whether the booking is gone
 */
public record KitView(
        long id,
        int version,
        String forum,
        LocalText forumName,
        String hall,
        LocalText hallName,
        LocalText venueName,
        String floor,
        Layout layout,
        int seats,
        int expected,
        Instant setUp,
        Instant startsAt,
        Instant endsAt,
        Instant tearDown,
        Readiness readiness,
        Instant openedAt,
        String openedBy,
        String openedReason,
        Instant shutAt,
        String shutBy,
        String shutReason,
        boolean closed) {

    static KitView of(Checklist checklist, Readiness readiness) {
        return new KitView(
                checklist.id,
                checklist.version,
                checklist.forum.code,
                checklist.forum.name,
                checklist.hall.code,
                checklist.hall.name,
                checklist.hall.venue.name,
                checklist.hall.floor,
                checklist.layout,
                checklist.seats,
                checklist.expected,
                checklist.setUp,
                checklist.startsAt,
                checklist.endsAt,
                checklist.tearDown,
                readiness,
                checklist.openedAt,
                checklist.openedBy,
                checklist.openedReason,
                checklist.shutAt,
                checklist.shutBy,
                checklist.shutReason,
                checklist.closedAt != null);
    }

    public boolean opened() {
        return openedAt != null;
    }

    /** Whether more people are expected than there are seats. */
    public boolean tooSmall() {
        return seats < expected;
    }

    /** How it stands, as a word that {@code {#status}} shows: opened, ready, late, or under way. */
    public Standing standing() {
        return opened()
                ? Standing.OPENED
                : readiness.ready() ? Standing.READY : readiness.overdue() > 0 ? Standing.LATE : Standing.UNDER_WAY;
    }

    /** How a hall stands. */
    public enum Standing {
        OPENED("good"),
        READY("info"),
        LATE("bad"),
        UNDER_WAY("ahead");

        private final String tone;

        Standing(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }
}
