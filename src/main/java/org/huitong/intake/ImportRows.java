package org.huitong.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.category.Categories;
import org.huitong.platform.Cursor;
import org.huitong.platform.LocalText;
import org.huitong.platform.Page;
import org.huitong.program.Forums;
import org.huitong.registration.GuestSummary;
import org.huitong.registration.PlaceCount;
import org.huitong.registration.Registrations;

/** The rows of an import, as its pages show them. */
@ApplicationScoped
class ImportRows {
    private final Imports imports;
    private final SealedRows sealed;
    private final Registrations registrations;
    private final Forums forums;
    private final Categories categories;
    private final OwnColumns own;

    @Inject
    ImportRows(
            Imports imports,
            SealedRows sealed,
            Registrations registrations,
            Forums forums,
            Categories categories,
            OwnColumns own) {
        this.imports = imports;
        this.sealed = sealed;
        this.registrations = registrations;
        this.forums = forums;
        this.categories = categories;
        this.own = own;
    }

    /**
     * A row.
     *
     * @param name as the list or the registration has it; empty where neither tells
     * @param reference null while there is no registration
     * @param waiting codes of the forums in which there is a place on the waiting list only
     */
    record Row(
            int line,
            ImportRow.State state,
            String name,
            String reference,
            List<Fault> faults,
            List<Difference> differences,
            List<LocalText> remarks,
            String waiting) {
        /** For the colour of its label. */
        public String tone() {
            return state.bad() ? "bad" : state.good() ? "good" : "mute";
        }
    }

    /**
     * Something wrong with a row.
     *
     * @param where the header as the list has it, or the field's name
     * @param text speaks the reader's language
     */
    record Fault(Object where, Object text) {}

    /** @param field its name */
    record Difference(Object field, String before, String after) {}

    /**
     * Rows in the order of the file.
     *
     * @throws org.huitong.platform.Refused 404
     */
    @Transactional
    Page<Row> page(long id, ImportRowFilter filter, String after, int limit) {
        GuestImport batch = imports.find(id);
        int from = Cursor.decode(after).map(cursor -> (int) cursor.id()).orElse(0);
        List<ImportRow> rows = ImportRow.page(batch, filter.states, from, limit + 1);
        Map<Long, GuestSummary> known =
                registrations
                        .summaries(rows.stream()
                                .map(row -> row.registrationId)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(GuestSummary::id, Function.identity()));
        List<String> headers = sealed.headers(batch);
        List<String> full = batch.state == GuestImport.State.CHECKED ? full() : List.of();
        Map<String, LocalText> labels = own.labels();
        return Page.of(
                rows.stream()
                        .map(row -> row(batch, row, headers, known, full, labels))
                        .toList(),
                limit,
                row -> new Cursor("", row.line()));
    }

    private Row row(
            GuestImport batch,
            ImportRow row,
            List<String> headers,
            Map<Long, GuestSummary> known,
            List<String> full,
            Map<String, LocalText> labels) {
        GuestSummary guest = row.registrationId == null ? null : known.get(row.registrationId);
        RowContent content = row.content == null ? null : sealed.open(row.content);
        int name = batch.mapping == null ? -1 : batch.mapping.column(Field.NAME);
        String written = content == null || name < 0
                ? ""
                : content.line(row.lineNumber).cell(name).strip();
        return new Row(
                row.lineNumber,
                row.state,
                !written.isEmpty() || guest == null ? written : guest.name(),
                row.reference,
                content == null
                        ? List.of()
                        : content.findings().stream()
                                .map(found -> new Fault(where(found, headers), found.text()))
                                .toList(),
                content == null
                        ? List.of()
                        : content.differences().stream()
                                .map(one -> new Difference(named(one.field(), labels), one.before(), one.after()))
                                .toList(),
                content == null ? List.of() : content.remarks(),
                row.waiting != null ? row.waiting : waiting(row, full));
    }

    /** Codes of those of its forums that are full at this moment. */
    private static String waiting(ImportRow row, List<String> full) {
        return row.forums == null
                ? null
                : List.of(row.forums.split(" ")).stream()
                        .filter(forum -> full.contains(row.category + " " + forum))
                        .reduce((a, b) -> a + " " + b)
                        .orElse(null);
    }

    private List<String> full() {
        List<String> full = new ArrayList<>();
        registrations.placesByForum().forEach((forum, counts) -> counts.stream()
                .filter(count -> count.remaining() <= 0)
                .forEach(count -> full.add(count.categoryCode() + " " + forum)));
        return full;
    }

    static Object where(RowContent.Finding finding, List<String> headers) {
        return finding.column() >= 0 && finding.column() < headers.size()
                ? headers.get(finding.column())
                : label(finding.field());
    }

    /** Own fields by what they are called now. */
    private static Object named(String form, Map<String, LocalText> labels) {
        LocalText own = labels.get(OwnColumns.key(form));
        return own == null ? label(form) : own;
    }

    private static Object label(String form) {
        return Field.ofForm(form).<Object>map(Field::label).orElse("");
    }

    /**
     * Places that a list wants in a forum for a category.
     *
     * @param left how many there are at this moment
     */
    record Wish(String forumCode, LocalText forum, LocalText category, long wanted, long left) {
        public long waiting() {
            return Math.max(0, wanted - Math.max(0, left));
        }
    }

    /** In the order of the programme. */
    @Transactional
    List<Wish> wishes(long id) {
        Map<String, Map<String, Long>> wanted = new TreeMap<>();
        ImportRow.wishes(imports.find(id)).forEach(row -> {
            for (String forum : ((String) row[1]).split(" ")) {
                wanted.computeIfAbsent(forum, code -> new TreeMap<>()).merge((String) row[0], (Long) row[2], Long::sum);
            }
        });
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, LocalText> names = new HashMap<>();
        categories.all().forEach(category -> names.put(category.code, category.name));
        Map<String, List<PlaceCount>> places = registrations.placesByForum();
        List<Wish> wishes = new ArrayList<>();
        forums.all().forEach(forum -> wanted.getOrDefault(forum.code, Map.of())
                .forEach((category, count) -> wishes.add(new Wish(
                        forum.code, forum.name, names.get(category), count, left(places, forum.code, category)))));
        return wishes;
    }

    private static long left(Map<String, List<PlaceCount>> places, String forum, String category) {
        return places.getOrDefault(forum, List.of()).stream()
                .filter(count -> count.categoryCode().equals(category))
                .mapToLong(PlaceCount::remaining)
                .findFirst()
                .orElse(0);
    }
}
