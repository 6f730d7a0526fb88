package org.huitong.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.program.AgendaItem;

/**
 * A slot of a forum's agenda as one version has it.
 *
 * @param id of the agenda item, the same from version to version
 */
public record PlannedItem(
        long id, AgendaItem.Kind kind, LocalText title, Instant start, Instant end, List<PlannedSpeaker> speakers) {
    PlannedItem later(Duration by) {
        return new PlannedItem(id, kind, title, start.plus(by), end.plus(by), speakers);
    }
}
