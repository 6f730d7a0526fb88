package org.huitong.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.platform.Language;
import org.huitong.platform.Message;
import org.huitong.platform.sheet.SheetWriter;

/** Writes forums and agendas as worksheets, in the form in which they can come back. */
@ApplicationScoped
class AgendaWorkbook {
    private final ProgramScope scope;
    private final Language language;

    @Inject
    AgendaWorkbook(ProgramScope scope, Language language) {
        this.scope = scope;
        this.language = language;
    }

    /** All agendas of the forums that exist for the person acting. Written within the transaction that reads them. */
    @Transactional
    void write(OutputStream out) throws IOException {
        List<Forum> forums = Forum.withAgenda(scope.edition()).stream()
                .filter(forum -> scope.covers(forum.code))
                .toList();
        Set<String> ambiguous = ambiguous();
        try (var sheet = sheet(out, AgendaColumns.ofAgendas(language.tags()))) {
            for (Forum forum : forums) {
                for (AgendaItem item : forum.agenda) {
                    sheet.row(row(item, scope.edition().zone, ambiguous));
                }
            }
        }
    }

    /** All forums that exist for the person acting. */
    @Transactional
    void writeForums(OutputStream out) throws IOException {
        var rows = new ForumRows(language.tags());
        try (var sheet = sheet(out, AgendaColumns.ofForums(language.tags()))) {
            for (Forum forum : Forum.inOrder(scope.edition())) {
                if (scope.covers(forum.code)) {
                    sheet.row(rows.cells(forum, scope.edition().zone));
                }
            }
        }
    }

    /** The lines of which something is wrong, with what it is; the cells in question are marked. */
    void writeWrong(AgendaPlan plan, OutputStream out) throws IOException {
        List<String> columns =
                plan.ofForums() ? AgendaColumns.ofForums(language.tags()) : AgendaColumns.ofAgendas(language.tags());
        var headers = new ArrayList<String>(columns);
        headers.add("wrong");
        try (var sheet = sheet(out, headers)) {
            for (AgendaPlan.Line line : plan.lines()) {
                if (!line.faults().isEmpty()) {
                    List<Object> cells =
                            new ArrayList<>(columns.stream().map(line::cell).toList());
                    cells.add(line.faults().stream()
                            .map(fault -> fault.header() + ": " + fault.message())
                            .collect(Collectors.joining("\n")));
                    Set<Integer> marked = new HashSet<>();
                    line.faults().forEach(fault -> marked.add(columns.indexOf(fault.column())));
                    marked.remove(-1);
                    sheet.row(cells, marked);
                }
            }
        }
    }

    private static SheetWriter sheet(OutputStream out, List<String> columns) {
        boolean forums = columns.contains(AgendaColumns.FORUM_KIND);
        return new SheetWriter(
                out,
                Message.of(ExchangeMessages.class, m -> forums ? m.forumsSheet() : m.sheetName())
                        .toString(),
                Message.of(ExchangeMessages.class, m -> forums ? m.forumsNote() : m.sheetNote())
                        .toString(),
                columns.stream()
                        .map(column -> column.equals("wrong")
                                ? Message.of(ExchangeMessages.class, ExchangeMessages::wrongColumn)
                                        .toString()
                                : AgendaColumns.header(column).toString())
                        .toList());
    }

    private Set<String> ambiguous() {
        Map<String, Long> names = Speaker.inOrder(scope.edition()).stream()
                .collect(Collectors.groupingBy(speaker -> speaker.name, Collectors.counting()));
        names.values().removeIf(count -> count == 1);
        return names.keySet();
    }

    private List<Object> row(AgendaItem item, ZoneId zone, Set<String> ambiguous) {
        List<Object> row = new ArrayList<>(List.of(
                item.forum.code,
                item.itemKey,
                Message.of(ProgramMessages.class, m -> m.itemKind(item.kind)).toString(),
                LocalDateTime.ofInstant(item.startsAt, zone),
                LocalDateTime.ofInstant(item.endsAt, zone)));
        language.tags().forEach(tag -> row.add(item.title.byLanguage().getOrDefault(tag, "")));
        row.add(
                item.alongside
                        ? Message.of(ExchangeMessages.class, ExchangeMessages::yes)
                                .toString()
                        : "");
        row.add(item.speakers.stream().map(one -> written(one, ambiguous)).collect(Collectors.joining("; ")));
        return row;
    }

    private String written(Appearance one, Set<String> ambiguous) {
        String role =
                Message.of(ProgramMessages.class, m -> m.speakerRole(one.role)).toString();
        String name = one.speaker.name;
        return role + ": " + name + (ambiguous.contains(name) ? "#" + one.speaker.id : described(one.speaker));
    }

    /** With it the worksheet says who that is wherever it comes in; left out where it could not be read again. */
    private String described(Speaker speaker) {
        String titles = language.tags().stream()
                .map(tag -> speaker.title.byLanguage().getOrDefault(tag, ""))
                .collect(Collectors.joining(" | "));
        return titles.matches(".*[;；\n].*") ? "" : "（" + titles + "）";
    }
}
