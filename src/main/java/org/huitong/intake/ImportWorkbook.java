package org.huitong.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.platform.WallClock;
import org.huitong.platform.sheet.Line;
import org.huitong.platform.sheet.SheetWriter;

/**
 * The rows that cannot be taken, as they came, with the reasons beside them and the wrong cells marked: to be corrected and
 * uploaded again.
 */
@ApplicationScoped
class ImportWorkbook {
    private static final int AT_ONCE = 200;

    private final Imports imports;
    private final SealedRows sealed;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock clock;
    private final HuitongConfig config;

    @Inject
    ImportWorkbook(
            Imports imports,
            SealedRows sealed,
            Event<DomainEvent> events,
            Actor actor,
            @WallClock Clock clock,
            HuitongConfig config) {
        this.imports = imports;
        this.sealed = sealed;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Writes into the log that the rows leave, before they do.
     *
     * @return the note above them: who took them out, when, why
     * @throws org.huitong.platform.Refused 404; 409 NOT_YOURS
     */
    @Transactional
    Message<?> note(long id) {
        GuestImport batch = imports.locked(id);
        Map<ImportRow.State, Long> counts = ImportRow.counts(batch);
        long count = ImportRowFilter.BAD.states.stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
        events.fire(new ImportWorkbookTaken(id, count));
        String who = actor.name();
        String when = LocalDateTime.ofInstant(clock.instant(), config.zone())
                .withNano(0)
                .toString()
                .replace('T', ' ');
        return Message.of(ImportMessages.class, m -> m.workbookNote(who, when, count));
    }

    /** @param language of headers and reasons, since this happens after the request's own is gone */
    void write(long id, Message<?> note, Locale language, OutputStream out) throws IOException {
        List<String> headers = QuarkusTransaction.requiringNew().call(() -> sealed.headers(GuestImport.findById(id)));
        var titles = new ArrayList<>(headers);
        titles.add(worded(ImportMessages::workbookLine, language));
        titles.add(worded(ImportMessages::workbookReason, language));
        try (var sheet =
                new SheetWriter(out, worded(ImportMessages::workbookSheet, language), note.in(language), titles)) {
            int after = 0;
            while (after >= 0) {
                int from = after;
                List<Wrong> page = QuarkusTransaction.requiringNew().call(() -> page(id, headers, from, language));
                for (Wrong row : page) {
                    sheet.row(row.values, row.marked);
                }
                after = page.size() < AT_ONCE ? -1 : page.get(page.size() - 1).line;
            }
        }
    }

    private record Wrong(int line, List<Object> values, Set<Integer> marked) {}

    private List<Wrong> page(long id, List<String> headers, int after, Locale language) {
        return ImportRow.page(GuestImport.findById(id), ImportRowFilter.BAD.states, after, AT_ONCE).stream()
                .map(row -> wrong(row, headers, language))
                .toList();
    }

    private Wrong wrong(ImportRow row, List<String> headers, Locale language) {
        RowContent content = row.content == null
                ? new RowContent(List.of(), List.of(), List.of(), List.of(), List.of())
                : sealed.open(row.content);
        Line line = content.line(row.lineNumber);
        List<Object> values = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            String cell = line.cell(column);
            values.add(cell.isEmpty() ? null : cell);
        }
        values.add(row.lineNumber);
        values.add(content.findings().stream()
                .map(found -> Message.of(
                                ImportMessages.class,
                                m -> m.fault(
                                        ImportRows.where(found, headers),
                                        found.text().in(language)))
                        .in(language))
                .collect(Collectors.joining("\n")));
        return new Wrong(
                row.lineNumber,
                values,
                content.findings().stream()
                        .map(RowContent.Finding::column)
                        .filter(column -> column >= 0 && column < headers.size())
                        .collect(Collectors.toSet()));
    }

    private static String worded(Function<ImportMessages, String> wording, Locale language) {
        return Message.of(ImportMessages.class, wording).in(language);
    }
}
