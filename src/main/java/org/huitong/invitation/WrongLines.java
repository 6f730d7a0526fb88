package org.huitong.invitation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.sheet.SheetWriter;
import org.huitong.platform.sheet.SmallTable;

/** The lines of a list that are wrong, as they came, with number and reasons beside them and the wrong cells marked. */
final class WrongLines {
    /** Under which field of a form a column's faults are told. */
    private static final Map<String, List<String>> COLUMNS = columns();

    private WrongLines() {}

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new HashMap<>();
        Stream.of(SheetWords.Reply.values())
                .forEach(column -> columns.computeIfAbsent(column.field, field -> new ArrayList<>())
                        .add(column.name()));
        Stream.of(SheetWords.Invite.values())
                .forEach(column -> columns.computeIfAbsent(column.field, field -> new ArrayList<>())
                        .add(column.name()));
        return columns;
    }

    static void write(HeldList.Content content, Dealings dealings, Locale language, OutputStream out)
            throws IOException {
        Map<Integer, SmallTable.Row> rows =
                content.rows().stream().collect(Collectors.toMap(SmallTable.Row::line, row -> row));
        List<String> headers = new ArrayList<>(content.headers());
        headers.add(Message.of(InvitationListMessages.class, InvitationListMessages::sheetLine)
                .in(language));
        headers.add(Message.of(InvitationListMessages.class, InvitationListMessages::sheetReason)
                .in(language));
        try (var sheet = new SheetWriter(
                out,
                Message.of(InvitationListMessages.class, InvitationListMessages::sheetWrong)
                        .in(language),
                Message.of(InvitationListMessages.class, m -> m.sheetWrongNote(dealings.wrong()))
                        .in(language),
                headers)) {
            for (Dealings.Line line : dealings.lines()) {
                if (line.wrong()) {
                    write(sheet, content, rows.get(line.line()), line, language);
                }
            }
        }
    }

    private static void write(
            SheetWriter sheet, HeldList.Content content, SmallTable.Row row, Dealings.Line line, Locale language)
            throws IOException {
        List<Object> values = new ArrayList<>();
        for (int column = 0; column < content.headers().size(); column++) {
            String cell = row.cell(column);
            values.add(cell.isEmpty() ? null : cell);
        }
        values.add(line.line());
        values.add(line.errors().all().stream()
                .map(error -> error.message().in(language))
                .collect(Collectors.joining("\n")));
        sheet.row(values, marked(content, line.errors()));
    }

    private static Set<Integer> marked(HeldList.Content content, FieldErrors errors) {
        Set<Integer> marked = new TreeSet<>();
        errors.all().forEach(error -> COLUMNS.getOrDefault(error.field(), List.of()).stream()
                .map(content.columns()::get)
                .filter(column -> column != null && column < content.headers().size())
                .forEach(marked::add));
        return marked;
    }
}
