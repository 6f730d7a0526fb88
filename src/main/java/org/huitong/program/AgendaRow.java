package org.huitong.program;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.huitong.platform.JsonColumn;

/**
 * A line of a worksheet of agendas or forums, as it was written.
 *
 * @param line from 1, as the spreadsheet shows it
 * @param cells by what the column stands for; see {@link AgendaColumns}
 */
record AgendaRow(int line, Map<String, String> cells) {
    String get(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** Whether it is of a worksheet of forums: only they have names. */
    boolean ofForum() {
        return cells.keySet().stream().anyMatch(column -> column.startsWith(AgendaColumns.NAME));
    }

    /** Keeps them in one JSON column. */
    static class ListConverter extends JsonColumn<List<AgendaRow>> {
        ListConverter() {
            super(new TypeReference<>() {});
        }
    }
}
