package org.huitong.program;

import java.time.LocalDate;
import org.huitong.platform.LocalText;

/**
 * A forum in the list.
 *
 * @param day on which it begins
 * @param items how many slots its agenda has
 * @param warnings how many slots overlap or have somebody who is busy
 * @param awaited how many materials are still to come
 * @param overdue how many of them are late
 */
record ForumLine(
        String code,
        ForumKind kind,
        LocalText name,
        LocalText theme,
        LocalDate day,
        Span time,
        boolean registrable,
        int items,
        int warnings,
        int awaited,
        int overdue) {}
