package org.huitong.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huitong.intake.RowContent.Difference;
import org.huitong.intake.RowContent.Finding;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.sheet.Line;
import org.huitong.privacy.PrivacyNotices;
import org.huitong.registration.Application;
import org.huitong.registration.Enrolled;
import org.huitong.registration.Enrolment;
import org.huitong.registration.Enrolments;
import org.huitong.registration.Examined;
import org.huitong.registration.TypedDetails;

/** Has rows looked at, and taken over, by the rules of registration, and keeps what these say about them. */
@ApplicationScoped
class RowCheck {
    private final Enrolments enrolments;
    private final PrivacyNotices notices;
    private final Vocabulary vocabulary;
    private final OwnColumns own;
    private final SealedRows sealed;

    @Inject
    RowCheck(Enrolments enrolments, PrivacyNotices notices, Vocabulary vocabulary, OwnColumns own, SealedRows sealed) {
        this.enrolments = enrolments;
        this.notices = notices;
        this.vocabulary = vocabulary;
        this.own = own;
        this.sealed = sealed;
    }

    /** Finds out what each would do. */
    void look(GuestImport batch, List<ImportRow> rows) {
        List<RowContent> contents = contents(rows);
        List<Examined> found = enrolments.examine(enrolments(batch, rows, contents, notices.current().code));
        for (int i = 0; i < rows.size(); i++) {
            look(batch.mapping, rows.get(i), contents.get(i), found.get(i));
        }
    }

    private void look(Mapping mapping, ImportRow row, RowContent content, Examined examined) {
        List<Finding> findings = new ArrayList<>(findings(mapping, examined.errors()));
        for (Field field : List.of(Field.DOCUMENT_NUMBER, Field.MOBILE)) {
            if (content.lossy().contains(mapping.column(field))) {
                findings.removeIf(finding -> finding.field().equals(field.form));
                findings.add(new Finding(
                        field.form,
                        mapping.column(field),
                        vocabulary.everywhere(Message.of(ImportMessages.class, ImportMessages::digitsLost))));
            }
        }
        row.identity = examined.identity();
        row.registrationId = examined.registrationId();
        row.reference = examined.reference();
        row.category = examined.category();
        row.forums = examined.forums().isEmpty() ? null : String.join(" ", examined.forums());
        row.found(
                findings.isEmpty() ? state(examined.kind()) : ImportRow.State.WRONG,
                sealed.seal(content.with(
                        findings,
                        examined.changes().stream()
                                .map(change -> new Difference(change.field(), change.before(), change.after()))
                                .toList(),
                        examined.remarks().stream().map(vocabulary::everywhere).toList())));
    }

    private static ImportRow.State state(Examined.Kind kind) {
        return switch (kind) {
            case NEW -> ImportRow.State.NEW;
            case CHANGE -> ImportRow.State.CHANGE;
            case SAME -> ImportRow.State.SAME;
            case WRONG -> ImportRow.State.WRONG;
        };
    }

    /** Registers those who are new and changes the others, all in the transaction of the caller. */
    void take(GuestImport batch, List<ImportRow> rows) {
        List<RowContent> contents = contents(rows);
        List<Enrolled> enrolled = enrolments.enrol(enrolments(batch, rows, contents, batch.noticeCode));
        for (int i = 0; i < rows.size(); i++) {
            ImportRow row = rows.get(i);
            Enrolled one = enrolled.get(i);
            switch (one.examined().kind()) {
                case NEW -> taken(row, ImportRow.State.CREATED, one);
                case CHANGE -> taken(row, ImportRow.State.CHANGED, one);
                case SAME -> taken(row, ImportRow.State.UNCHANGED, one);
                case WRONG ->
                    refuse(
                            row,
                            contents.get(i),
                            findings(batch.mapping, one.examined().errors()));
            }
        }
    }

    private static void taken(ImportRow row, ImportRow.State state, Enrolled one) {
        row.taken(
                state,
                one.registrationId(),
                one.reference(),
                one.waiting().isEmpty() ? null : String.join(" ", one.waiting()));
    }

    private void refuse(ImportRow row, RowContent content, List<Finding> findings) {
        row.found(ImportRow.State.REFUSED, sealed.seal(content.with(findings, List.of(), List.of())));
    }

    /** It is left, for a fault that nobody foresaw; what stands in it may be the fault. */
    void leave(ImportRow row) {
        try {
            refuse(row, sealed.open(row.content), List.of(new Finding("", -1, text(ImportMessages::rowFault))));
        } catch (IllegalArgumentException unreadable) {
            row.found(ImportRow.State.REFUSED, null);
        }
    }

    /** Somebody stands twice in the list: only the first is taken. */
    void repeated(Mapping mapping, ImportRow row, int first) {
        RowContent content = sealed.open(row.content);
        List<Finding> findings = new ArrayList<>(content.findings());
        Field by = mapping.columns().containsKey(Field.DOCUMENT_NUMBER) ? Field.DOCUMENT_NUMBER : Field.NAME;
        findings.add(new Finding(by.form, mapping.column(by), text(m -> m.repeated(first))));
        row.found(ImportRow.State.WRONG, sealed.seal(content.with(findings, List.of(), List.of())));
    }

    private LocalText text(Function<ImportMessages, String> wording) {
        return vocabulary.everywhere(Message.of(ImportMessages.class, wording));
    }

    private List<RowContent> contents(List<ImportRow> rows) {
        return rows.stream().map(row -> sealed.open(row.content)).toList();
    }

    private List<Finding> findings(Mapping mapping, FieldErrors errors) {
        return errors.all().stream()
                .map(error -> new Finding(
                        error.field(), mapping.column(error.field()), vocabulary.everywhere(error.message())))
                .toList();
    }

    private List<Enrolment> enrolments(
            GuestImport batch, List<ImportRow> rows, List<RowContent> contents, String notice) {
        Vocabulary.Words words = vocabulary.words();
        OwnColumns.Answers answers = mapped(batch.mapping);
        List<Enrolment> enrolments = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Line line = contents.get(i).line(rows.get(i).lineNumber);
            enrolments.add(enrolment(line, batch.mapping, words, answers, notice));
        }
        return enrolments;
    }

    private OwnColumns.Answers mapped(Mapping mapping) {
        return mapping.answers().isEmpty() ? OwnColumns.Answers.NONE : own.answers();
    }

    /** What a row says. The consent to sensitive data is the one that the unit has asked for. */
    static Enrolment enrolment(
            Line line, Mapping mapping, Vocabulary.Words words, OwnColumns.Answers answers, String notice) {
        String written = cell(line, mapping, Field.CATEGORY);
        String category = written.isBlank() ? mapping.category() : words.category(written);
        String documentType = cell(line, mapping, Field.DOCUMENT_TYPE);
        boolean numberAlone = documentType.isBlank()
                && !cell(line, mapping, Field.DOCUMENT_NUMBER).isBlank();
        return new Enrolment(
                cell(line, mapping, Field.REFERENCE),
                new Application(
                        category,
                        new TypedDetails(
                                        cell(line, mapping, Field.NAME),
                                        cell(line, mapping, Field.LATIN_NAME),
                                        numberAlone ? mapping.documentType() : words.document(documentType),
                                        cell(line, mapping, Field.DOCUMENT_NUMBER),
                                        cell(line, mapping, Field.MOBILE),
                                        cell(line, mapping, Field.EMAIL),
                                        cell(line, mapping, Field.ORGANISATION),
                                        cell(line, mapping, Field.POSITION))
                                .answering(answers.of(line, mapping, category))
                                .consenting(),
                        words.forums(cell(line, mapping, Field.FORUMS)).stream()
                                .map(code -> new Application.Choice(code, true))
                                .toList(),
                        notice,
                        null));
    }

    private static String cell(Line line, Mapping mapping, Field field) {
        int column = mapping.column(field);
        return column < 0 ? "" : line.cell(column);
    }
}
