package org.huitong.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huitong.platform.DomainEvent;

/**
 * Lines with their places in the chain, oldest first, for the auditors' own tools. However many there are, a few hundred at
 * a time are in memory.
 */
@ApplicationScoped
class AuditExport {
    /** Spreadsheets take a text that begins so for a formula, and run it. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ExportPages pages;
    private final ObjectMapper json;
    private final Event<DomainEvent> events;

    @Inject
    AuditExport(ExportPages pages, ObjectMapper json, Event<DomainEvent> events) {
        this.pages = pages;
        this.json = json;
        this.events = events;
    }

    /** What is exported can be opened in a spreadsheet or read by a program. */
    enum Format {
        CSV,
        JSON
    }

    /** What stands in a line, in this order. Ids are texts, since they do not fit the numbers of JavaScript. */
    private enum Column {
        id(line -> line.entry().id),
        at(line -> line.entry().at),
        actorKind(line -> line.entry().actorKind),
        actor(line -> line.entry().actor),
        address(line -> line.entry().address),
        action(line -> line.entry().action),
        result(line -> line.entry().result),
        code(line -> line.entry().code),
        subjectType(line -> line.entry().subjectType),
        subjectKey(line -> line.entry().subjectKey),
        relatedKey(line -> line.entry().relatedKey),
        detail(line -> line.entry().detail),
        seq(line -> line.link() == null ? null : line.link().seq),
        suite(line -> line.link() == null ? null : line.link().suite),
        keyVersion(line -> line.link() == null ? null : line.link().keyVersion),
        hash(line -> line.link() == null ? null : line.link().hex());

        private final Function<ExportPages.Line, Object> value;

        Column(Function<ExportPages.Line, Object> value) {
            this.value = value;
        }

        String of(ExportPages.Line line) {
            return Objects.toString(value.apply(line), null);
        }
    }

    /** Takes one line after the other. */
    private interface Sink {
        void put(ExportPages.Line line) throws IOException;
    }

    /** Before anything leaves: who has taken what. */
    @Transactional
    void note(Format format, AuditFilter filter) {
        events.fire(new LogExported(format.name(), filter.described()));
    }

    void write(Format format, AuditFilter filter, OutputStream out) throws IOException {
        if (format == Format.CSV) {
            csv(filter, out);
        } else {
            json(filter, out);
        }
    }

    private void each(AuditFilter filter, Sink sink) throws IOException {
        List<ExportPages.Line> page = pages.read(filter, null);
        while (!page.isEmpty()) {
            for (ExportPages.Line line : page) {
                sink.put(line);
            }
            page = pages.read(filter, page.get(page.size() - 1));
        }
    }

    private void csv(AuditFilter filter, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        text.write(row(Enum::name));
        each(filter, line -> text.write(row(column -> column.of(line))));
        text.flush();
    }

    private static String row(Function<Column, String> cell) {
        return Arrays.stream(Column.values())
                .map(column -> cell(cell.apply(column)))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted, and never a formula. */
    static String cell(String value) {
        String text = value == null ? "" : value;
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private void json(AuditFilter filter, OutputStream out) throws IOException {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.writeStartArray();
            each(filter, line -> {
                generator.writeStartObject();
                for (Column column : Column.values()) {
                    generator.writeStringField(column.name(), column.of(line));
                }
                generator.writeEndObject();
            });
            generator.writeEndArray();
        }
    }
}
