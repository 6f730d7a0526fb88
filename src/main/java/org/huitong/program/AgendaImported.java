package org.huitong.program;

import org.huitong.platform.DomainEvent;

/**
 * Agendas have come in as a worksheet.
 *
 * @param id of the import
 * @param rows how many lines it had
 * @param added how many slots are new
 * @param changed how many were changed
 * @param newSpeakers how many speakers have come on file with them
 */
public record AgendaImported(long id, int rows, long added, long changed, long newSpeakers) implements DomainEvent {
    @Override
    public String subjectType() {
        return "agenda-import";
    }

    @Override
    public String subjectKey() {
        return Long.toString(id);
    }
}
