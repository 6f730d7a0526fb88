package org.huitong.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huitong.category.Categories;
import org.huitong.person.DocumentType;
import org.huitong.person.PersonMessages;
import org.huitong.platform.Message;
import org.huitong.program.Forums;

/** The workbook to begin with: headers, an example that is read over, drop-down lists, and how to fill it in. */
@ApplicationScoped
class TemplateBook {
    /** In the order of the usual receipt list; a registration's reference is only for changes and comes last. */
    private static final List<Field> COLUMNS = List.of(
            Field.NAME,
            Field.LATIN_NAME,
            Field.ORGANISATION,
            Field.POSITION,
            Field.CATEGORY,
            Field.DOCUMENT_TYPE,
            Field.DOCUMENT_NUMBER,
            Field.MOBILE,
            Field.EMAIL,
            Field.FORUMS,
            Field.REFERENCE);

    private static final List<Function<TemplateBookMessages, String>> NOTES = List.of(
            TemplateBookMessages::exampleNotTaken,
            TemplateBookMessages::needed,
            TemplateBookMessages::lists,
            TemplateBookMessages::asText,
            TemplateBookMessages::forums,
            TemplateBookMessages::headers,
            TemplateBookMessages::own,
            TemplateBookMessages::changes,
            TemplateBookMessages::again);

    private static final int WIDTH = 18;

    private final Categories categories;
    private final Forums forums;
    private final OwnColumns ownColumns;
    private final IntakeConfig config;

    @Inject
    TemplateBook(Categories categories, Forums forums, OwnColumns ownColumns, IntakeConfig config) {
        this.ownColumns = ownColumns;
        this.categories = categories;
        this.forums = forums;
        this.config = config;
    }

    /**
     * What the drop-down lists offer, in one language.
     *
     * @param forums code and name
     * @param own what categories ask of their own accord
     */
    record Lists(List<String> categories, List<String> documents, List<List<String>> forums, List<String> own) {}

    /** In the order of the programme and of the categories. */
    @Transactional
    Lists lists(Locale language) {
        return new Lists(
                categories.all().stream()
                        .map(category -> category.name.in(language))
                        .toList(),
                Arrays.stream(DocumentType.values())
                        .map(type ->
                                Message.of(PersonMessages.class, type::label).in(language))
                        .toList(),
                forums.all().stream()
                        .filter(forum -> forum.registrable)
                        .map(forum -> List.of(forum.code, forum.name.in(language)))
                        .toList(),
                ownColumns.labels().values().stream()
                        .map(label -> label.in(language))
                        .distinct()
                        .toList());
    }

    void write(Lists lists, Locale language, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Huitong", "1.0")) {
            Worksheet list = workbook.newWorksheet(worded(TemplateBookMessages::list, language));
            Worksheet notes = workbook.newWorksheet(worded(TemplateBookMessages::notes, language));
            Worksheet words = workbook.newWorksheet(worded(TemplateBookMessages::words, language));
            headers(list, lists, language);
            example(list, lists, language);
            words(words, lists, language);
            offer(list, Field.CATEGORY, words, 0, lists.categories.size());
            offer(list, Field.DOCUMENT_TYPE, words, 1, lists.documents.size());
            for (int row = 0; row < NOTES.size(); row++) {
                notes.value(row, 0, worded(NOTES.get(row), language));
            }
            notes.value(NOTES.size(), 0, worded(m -> m.rows(config.rows()), language));
            notes.width(0, 100);
            list.freezePane(0, 1);
        }
    }

    private static void headers(Worksheet list, Lists lists, Locale language) {
        list.value(0, 0, worded(TemplateBookMessages::number, language));
        for (int i = 0; i < COLUMNS.size(); i++) {
            list.value(0, i + 1, COLUMNS.get(i).label().in(language));
            list.width(i + 1, WIDTH);
            // As text: a spreadsheet would turn the last digits of a long number into zeros.
            list.style(i + 1).format("@").set();
        }
        for (int i = 0; i < lists.own.size(); i++) {
            int column = COLUMNS.size() + 1 + i;
            list.value(0, column, lists.own.get(i));
            list.width(column, WIDTH);
            list.style(column).format("@").set();
        }
        list.range(0, 0, 0, COLUMNS.size() + lists.own.size()).style().bold().set();
    }

    private static void example(Worksheet list, Lists lists, Locale language) {
        Map<Field, String> example = Map.of(
                Field.NAME,
                worded(TemplateBookMessages::exampleName, language),
                Field.LATIN_NAME,
                "LI SHI",
                Field.ORGANISATION,
                worded(TemplateBookMessages::exampleOrganisation, language),
                Field.POSITION,
                worded(TemplateBookMessages::examplePosition, language),
                Field.CATEGORY,
                first(lists.categories),
                Field.DOCUMENT_TYPE,
                first(lists.documents),
                Field.DOCUMENT_NUMBER,
                "000000199001010018",
                Field.MOBILE,
                "13800138000",
                Field.EMAIL,
                "example@example.org",
                Field.FORUMS,
                lists.forums.isEmpty() ? "" : lists.forums.get(0).get(0));
        list.value(1, 0, worded(TemplateBookMessages::example, language));
        for (int i = 0; i < COLUMNS.size(); i++) {
            list.value(1, i + 1, example.getOrDefault(COLUMNS.get(i), ""));
        }
        list.range(1, 0, 1, COLUMNS.size()).style().italic().set();
    }

    private static String first(List<String> words) {
        return words.isEmpty() ? "" : words.get(0);
    }

    private static void words(Worksheet sheet, Lists lists, Locale language) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(with(Field.CATEGORY.label().in(language), lists.categories));
        columns.add(with(Field.DOCUMENT_TYPE.label().in(language), lists.documents));
        columns.add(with(
                Field.FORUMS.label().in(language),
                lists.forums.stream().map(forum -> forum.get(0)).toList()));
        columns.add(with("", lists.forums.stream().map(forum -> forum.get(1)).toList()));
        for (int column = 0; column < columns.size(); column++) {
            for (int row = 0; row < columns.get(column).size(); row++) {
                sheet.value(row, column, columns.get(column).get(row));
            }
            sheet.width(column, WIDTH * 2);
        }
    }

    private static List<String> with(String header, List<String> words) {
        var all = new ArrayList<String>();
        all.add(header);
        all.addAll(words);
        return all;
    }

    private void offer(Worksheet list, Field field, Worksheet words, int column, int count) {
        int at = COLUMNS.indexOf(field) + 1;
        if (count > 0) {
            list.range(1, at, config.rows(), at).validateWithList(words.range(1, column, count, column));
        }
    }

    private static String worded(Function<TemplateBookMessages, String> wording, Locale language) {
        return Message.of(TemplateBookMessages.class, wording).in(language);
    }
}
