package org.huitong.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.program.ForumKind;

/**
 * A unit of the programme as one version has it.
 *
 * @param theme its own theme, null where it has none
 * @param description for the public, null where there is none
 * @param registrable whether people register for it
 * @param organisations in their fixed order
 * @param halls where it takes place, each once, in order of time
 * @param items by time
 * @param since number of the version from which on it has been as it is; 0 in the draft
 * @param changedAt when that version was published, conference clock; null in the draft
 */
public record PlannedForum(
        String code,
        ForumKind kind,
        LocalText name,
        LocalText theme,
        LocalText description,
        Instant start,
        Instant end,
        boolean registrable,
        List<PlannedBody> organisations,
        List<PlannedHall> halls,
        List<PlannedItem> items,
        int since,
        Instant changedAt) {

    /** Whether a reader would find nothing different. */
    boolean sameAs(PlannedForum other) {
        return since(0, null).equals(other.since(0, null));
    }

    PlannedForum since(int version, Instant at) {
        return new PlannedForum(
                code,
                kind,
                name,
                theme,
                description,
                start,
                end,
                registrable,
                organisations,
                halls,
                items,
                version,
                at);
    }

    /** The forum with its whole agenda, later by so much. */
    PlannedForum later(Duration by) {
        return new PlannedForum(
                code,
                kind,
                name,
                theme,
                description,
                start.plus(by),
                end.plus(by),
                registrable,
                organisations,
                halls,
                items.stream().map(item -> item.later(by)).toList(),
                since,
                changedAt);
    }
}
