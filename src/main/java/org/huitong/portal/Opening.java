package org.huitong.portal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.huitong.program.ForumKind;

/**
 * When the conference opens and how far it has come.
 *
 * @param at the start of the opening ceremony, else of the first day
 */
record Opening(Instant at, Stage stage) {
    /** How far the conference has come. */
    enum Stage {
        AHEAD,
        ON,
        OVER
    }

    /** By the conference clock; it is over when its last day is. */
    static Opening of(EditionView edition, List<ForumCard> forums, Instant now) {
        Instant opening = forums.stream()
                .filter(forum -> forum.kind() == ForumKind.OPENING_MAIN)
                .findFirst()
                .map(ForumCard::start)
                .map(OffsetDateTime::toInstant)
                .orElseGet(() -> edition.firstDay().atStartOfDay(edition.zone()).toInstant());
        Instant end = edition.lastDay().plusDays(1).atStartOfDay(edition.zone()).toInstant();
        return new Opening(opening, now.isBefore(opening) ? Stage.AHEAD : now.isBefore(end) ? Stage.ON : Stage.OVER);
    }

    public boolean ahead() {
        return stage == Stage.AHEAD;
    }

    public boolean on() {
        return stage == Stage.ON;
    }

    public boolean over() {
        return stage == Stage.OVER;
    }
}
