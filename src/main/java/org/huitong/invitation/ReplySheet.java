package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huitong.intake.OwnColumns;
import org.huitong.person.DocumentType;
import org.huitong.person.PersonMessages;
import org.huitong.platform.Message;

/**
 * The list that the contact of a unit fills in: its people line by line, with what is known of them, drop-down lists, and how
 * to fill it in. Numbers and addresses on file are not in it.
 */
@ApplicationScoped
class ReplySheet {
    private static final int WIDTH = 16;
    private static final int MORE = 50;

    private final InvitationList list;
    private final OwnColumns own;

    @Inject
    ReplySheet(InvitationList list, OwnColumns own) {
        this.list = list;
        this.own = own;
    }

    /** What is written, in one language. @param own what the categories of these people ask of their own accord */
    record Content(
            List<Map<SheetWords.Reply, String>> rows, List<String> answers, List<String> documents, List<String> own) {}

    @Transactional
    Content content(long unit, Locale language) {
        List<Map<SheetWords.Reply, String>> rows = new ArrayList<>();
        Set<String> categories = new HashSet<>();
        for (Invitation one : Invitation.ofUnit(unit)) {
            if (one.status == InvitationStatus.SUBSTITUTED) {
                continue;
            }
            categories.add(one.category.code);
            InvitationView view = list.view(one);
            Map<SheetWords.Reply, String> row = new EnumMap<>(SheetWords.Reply.class);
            row.put(SheetWords.Reply.NUMBER, view.number());
            row.put(SheetWords.Reply.NAME, view.name());
            row.put(SheetWords.Reply.ORGANISATION, view.organisation());
            row.put(SheetWords.Reply.POSITION, view.position());
            row.put(SheetWords.Reply.FORUMS, String.join(" ", view.forums()));
            if (view.accepted() || view.declined()) {
                row.put(SheetWords.Reply.ANSWER, SheetWords.answer(view.status(), language));
            }
            rows.add(row);
        }
        List<String> answers = Stream.of(
                        InvitationStatus.ACCEPTED, InvitationStatus.DECLINED, InvitationStatus.SUBSTITUTED)
                .map(answer -> SheetWords.answer(answer, language))
                .toList();
        List<String> documents = Arrays.stream(DocumentType.values())
                .map(type -> Message.of(PersonMessages.class, type::label).in(language))
                .toList();
        List<String> asked = own.labels(categories).values().stream()
                .map(label -> label.in(language))
                .toList();
        return new Content(rows, answers, documents, asked);
    }

    void write(Content content, Locale language, OutputStream out) throws IOException {
        SheetWords.Reply[] columns = SheetWords.Reply.values();
        try (var book = new Workbook(out, "Huitong", "1.0")) {
            Worksheet sheet =
                    book.newWorksheet(Message.of(InvitationListMessages.class, InvitationListMessages::sheetReplies)
                            .in(language));
            Worksheet words =
                    book.newWorksheet(Message.of(InvitationListMessages.class, InvitationListMessages::sheetWords)
                            .in(language));
            for (int column = 0; column < columns.length; column++) {
                sheet.value(0, column, SheetWords.header("reply." + columns[column], language));
                sheet.width(column, WIDTH);
                // As text: a spreadsheet would turn the last digits of a long number into zeros.
                sheet.style(column).format("@").set();
            }
            for (int i = 0; i < content.own.size(); i++) {
                sheet.value(0, columns.length + i, content.own.get(i));
                sheet.width(columns.length + i, WIDTH);
                sheet.style(columns.length + i).format("@").set();
            }
            sheet.range(0, 0, 0, columns.length + content.own.size() - 1)
                    .style()
                    .bold()
                    .set();
            for (int row = 0; row < content.rows.size(); row++) {
                for (int column = 0; column < columns.length; column++) {
                    String value = content.rows.get(row).get(columns[column]);
                    if (value != null) {
                        sheet.value(row + 1, column, value);
                    }
                }
            }
            sheet.freezePane(2, 1);
            int last = content.rows.size() + MORE;
            offer(sheet, words, 0, SheetWords.Reply.ANSWER, content.answers, last, language);
            offer(sheet, words, 1, SheetWords.Reply.DOCUMENT_TYPE, content.documents, last, language);
            words.value(
                    0,
                    3,
                    Message.of(InvitationListMessages.class, InvitationListMessages::sheetHelp)
                            .in(language));
            words.width(3, 90);
        }
    }

    private static void offer(
            Worksheet sheet,
            Worksheet words,
            int at,
            SheetWords.Reply column,
            List<String> choices,
            int last,
            Locale language) {
        words.value(0, at, SheetWords.header("reply." + column, language));
        for (int row = 0; row < choices.size(); row++) {
            words.value(row + 1, at, choices.get(row));
        }
        words.width(at, WIDTH);
        sheet.range(1, column.ordinal(), last, column.ordinal())
                .validateWithList(words.range(1, at, choices.size(), at));
    }
}
