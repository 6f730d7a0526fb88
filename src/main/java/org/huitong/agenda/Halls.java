package org.huitong.agenda;

import java.util.List;
import java.util.stream.Collectors;
import org.huitong.platform.Message;

/** Where a forum is, as one side of a difference. */
record Halls(List<PlannedHall> halls) {
    @Override
    public String toString() {
        return halls.isEmpty()
                ? Message.of(AgendaMessages.class, AgendaMessages::hallLater).toString()
                : halls.stream()
                        .map(hall -> Message.of(AgendaMessages.class, m -> m.hallInVenue(hall.name(), hall.venue()))
                                .toString())
                        .collect(Collectors.joining(" / "));
    }
}
