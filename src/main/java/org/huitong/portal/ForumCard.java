package org.huitong.portal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.program.ForumKind;

/**
 * A unit of the programme in a list; also one item of {@code GET /api/forums}.
 *
 * @param theme its own theme, null where it has none
 * @param start with the offset of the conference's zone, as is {@code end}
 * @param registrable whether people register for it
 * @param organisations in their fixed order
 * @param halls where it takes place; empty until that is settled, or if it is held online
 * @param places per category; empty where nobody registers
 */
record ForumCard(
        String code,
        ForumKind kind,
        LocalText name,
        LocalText theme,
        OffsetDateTime start,
        OffsetDateTime end,
        boolean registrable,
        List<Body> organisations,
        List<HallView> halls,
        List<PlaceView> places) {

    /** Whether it goes on for days, as a campaign does, and so has no place in the timetable of one day. */
    public boolean longRunning() {
        return !start.toLocalDate().equals(end.toLocalDate());
    }

    /** Whether any of it falls on this day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(start.toLocalDate()) && !day.isAfter(end.toLocalDate());
    }
}
