package org.huitong.program;

import java.time.LocalDate;
import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.platform.When;

/**
 * A forum in the list.
 *
 * @param rank its place in the programme's order, from 1
 * @param day on which it begins
 * @param items how many slots its agenda has
 * @param warnings how many slots overlap or have somebody who is busy
 * @param halls which it has, booked or kept for it
 * @param awaited how many materials are still to come
 * @param overdue how many of them are late
 */
record ForumLine(
        String code,
        int rank,
        ForumKind kind,
        LocalText name,
        LocalText theme,
        LocalDate day,
        Span time,
        boolean registrable,
        int items,
        int warnings,
        List<ForumHalls.Kept> halls,
        int awaited,
        int overdue) {
    /** From–to on one day, or both days where they differ. */
    public String shown() {
        return time.length().toDays() > 0
                ? When.span(time.from(), time.until())
                : When.range(time.from(), time.until());
    }
}
