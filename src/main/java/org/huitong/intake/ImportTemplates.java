package org.huitong.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huitong.audit.HistoryLine;
import org.huitong.category.Category;
import org.huitong.person.DocumentType;
import org.huitong.person.PersonMessages;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Language;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Page;

/** What the pages about lists show. */
@CheckedTemplate(basePath = "intake")
class ImportTemplates {
    static native TemplateInstance imports(All all);

    static native TemplateInstance importColumns(ColumnsForm form);

    static native TemplateInstance guestImport(One one);

    static native TemplateInstance guestImport$progress(One one);

    private ImportTemplates() {}

    /**
     * All imports, and the form for the next.
     *
     * @param mayImport whether the reader brings lists in at all
     * @param days for which rows that were not taken are kept
     * @param errors beside the file; null at first, as is the refusal
     */
    record All(List<ImportView> items, boolean mayImport, int rows, long days, FieldErrors errors, Message<?> refusal) {
        public String taken() {
            return Arrays.stream(Field.values())
                    .map(field -> field.label().toString())
                    .collect(Collectors.joining(chinese() ? "、" : ", "));
        }

        private static boolean chinese() {
            return Language.current().getLanguage().equals("zh");
        }
    }

    /**
     * Which column holds what; errors are null at first, as is the refusal.
     *
     * @param own what the organiser's own fields are called, by key
     * @param files whether something is asked that no list can hold
     */
    record ColumnsForm(
            Imports.Columns columns,
            List<Category> categories,
            Map<String, LocalText> own,
            boolean files,
            FieldErrors errors,
            Message<?> refusal) {
        /** A field with the chosen column. */
        record Choice(String name, Object label, String column) {}

        public List<Choice> choices() {
            return Arrays.stream(Field.values())
                    .map(field -> new Choice(field.form, field.label(), column(field)))
                    .toList();
        }

        public List<Choice> ownChoices() {
            return own.entrySet().stream()
                    .map(one -> new Choice(OwnColumns.form(one.getKey()), one.getValue(), column(one.getKey())))
                    .toList();
        }

        /** Whether any of them has a column, or what is wrong with one is to be seen. */
        public boolean ownOpen() {
            return !columns.mapping().answers().isEmpty();
        }

        private String column(String key) {
            Integer column = columns.mapping().answers().get(key);
            return column == null ? "" : column.toString();
        }

        private String column(Field field) {
            int column = columns.mapping().column(field);
            return column < 0 ? "" : Integer.toString(column);
        }

        /** The columns of the list that have a header. */
        public List<Option> options() {
            return IntStream.range(0, columns.headers().size())
                    .filter(column -> !columns.headers().get(column).isEmpty())
                    .mapToObj(column -> new Option(
                            Integer.toString(column),
                            Message.of(
                                    ImportMessages.class,
                                    m -> m.columnLabel(
                                            column + 1, columns.headers().get(column)))))
                    .toList();
        }

        public List<Option> categoryOptions() {
            return categories.stream()
                    .map(category -> new Option(category.code, category.name))
                    .toList();
        }

        public List<Option> documentOptions() {
            return Arrays.stream(DocumentType.values())
                    .map(type -> new Option(type.name(), Message.of(PersonMessages.class, type::label)))
                    .toList();
        }

        /** The first rows, as wide as the headers. */
        public List<List<String>> sampleRows() {
            return columns.samples().stream()
                    .map(cells -> IntStream.range(0, columns.headers().size())
                            .mapToObj(column -> column < cells.size() ? cells.get(column) : "")
                            .toList())
                    .toList();
        }
    }

    /** One import; errors are null at first, as is the refusal. */
    record One(
            ImportView item,
            ImportRowFilter filter,
            Page<ImportRows.Row> page,
            String after,
            List<ImportRows.Wish> wishes,
            List<HistoryLine> history,
            FieldErrors errors,
            Message<?> refusal) {
        public List<ImportRowFilter> filters() {
            return Arrays.stream(ImportRowFilter.values())
                    .filter(one -> one == ImportRowFilter.ALL || one.count(item) > 0)
                    .toList();
        }
    }
}
