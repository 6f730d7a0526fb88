package org.huitong.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.intake.OwnColumns;
import org.huitong.intake.Vocabulary;
import org.huitong.person.PersonName;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.sheet.SmallTable;
import org.huitong.privacy.PrivacyNotices;
import org.huitong.registration.Application;
import org.huitong.registration.InvitedRegistrations;
import org.huitong.registration.TypedDetails;

/** Finds out what each line of a unit's replies would do: who is meant, what is answered, what breaks a rule. */
@ApplicationScoped
class UnitPlans {
    private final InvitedRegistrations invited;
    private final ReplyRequests requests;
    private final PrivacyNotices notices;
    private final Vocabulary vocabulary;
    private final OwnColumns own;
    private final Clock clock;

    @Inject
    UnitPlans(
            InvitedRegistrations invited,
            ReplyRequests requests,
            PrivacyNotices notices,
            Vocabulary vocabulary,
            OwnColumns own,
            Clock clock) {
        this.invited = invited;
        this.requests = requests;
        this.notices = notices;
        this.vocabulary = vocabulary;
        this.own = own;
        this.clock = clock;
    }

    /**
     * What is to be done with a line.
     *
     * @param invitation id; 0 where none is meant
     * @param substitute who comes instead; null where nobody does
     * @param application with which somebody registers; null where nobody does
     */
    record Plan(
            Dealings.Line line,
            long invitation,
            String language,
            String reason,
            Substitute substitute,
            Application application) {}

    /** In a transaction of the caller. */
    List<Plan> of(long unit, HeldList.Content content) {
        var round = new Round(content, Invitation.ofUnit(unit));
        List<Plan> plans = new ArrayList<>();
        content.rows().forEach(row -> plans.add(round.plan(row)));
        return plans;
    }

    private final class Round {
        final HeldList.Content content;
        final Map<String, Invitation> byNumber = new HashMap<>();
        final Map<String, List<Invitation>> byName;
        final Map<Long, Invitation> successors = new HashMap<>();
        final Map<Long, Integer> seen = new HashMap<>();
        final Vocabulary.Words words = vocabulary.words();
        final String notice = notices.current().code;
        final Instant now = clock.instant();
        final OwnColumns.Reader answers;

        Round(HeldList.Content content, List<Invitation> people) {
            this.content = content;
            answers = own.reader(content.headers(), content.columns().values());
            people.forEach(one -> byNumber.put(one.number, one));
            people.stream().filter(one -> one.replaces != null).forEach(one -> successors.put(one.replaces.id, one));
            byName = people.stream()
                    .collect(Collectors.groupingBy(one -> one.name, Collectors.toCollection(ArrayList::new)));
        }

        String cell(SmallTable.Row row, SheetWords.Reply column) {
            return content.cell(row, column);
        }

        Plan plan(SmallTable.Row row) {
            String name = PersonName.check(cell(row, SheetWords.Reply.NAME))
                    .value()
                    .map(PersonName::value)
                    .orElse("");
            Optional<Invitation> meant = meant(row, name);
            String answered = cell(row, SheetWords.Reply.ANSWER);
            if (meant.isEmpty()) {
                return wrong(row, null, "number", "UNKNOWN", InvitationListMessages::rowUnknown);
            }
            Invitation one = meant.get();
            if (answered.isBlank()) {
                return plan(row, one, Dealings.Deed.SKIP, new FieldErrors(), null, null);
            }
            Integer first = seen.putIfAbsent(one.id, row.line());
            if (first != null) {
                return wrong(row, one, "number", "REPEATED", m -> m.rowRepeated(first));
            }
            Optional<InvitationStatus> answer = SheetWords.answer(answered);
            if (answer.isEmpty()) {
                return wrong(row, one, "answer", "UNKNOWN", InvitationListMessages::rowAnswerUnknown);
            }
            if (!one.name.equals(name)) {
                return wrong(row, one, "name", "OTHER_NAME", m -> m.rowOtherName(one.name));
            }
            return switch (answer.get()) {
                case DECLINED -> decline(row, one);
                case SUBSTITUTED -> substitute(row, one);
                default -> come(row, one);
            };
        }

        /** By the number of the invitation, else by a name that only one of the unit has. */
        private Optional<Invitation> meant(SmallTable.Row row, String name) {
            String number = cell(row, SheetWords.Reply.NUMBER).toUpperCase(Locale.ROOT);
            if (!number.isEmpty() && number.startsWith("I-")) {
                return Optional.ofNullable(byNumber.get(number));
            }
            List<Invitation> same = byName.getOrDefault(name, List.of());
            return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
        }

        private Plan decline(SmallTable.Row row, Invitation one) {
            if (one.status == InvitationStatus.DECLINED) {
                return plan(row, one, Dealings.Deed.SAME, new FieldErrors(), null, null);
            }
            return plan(row, one, Dealings.Deed.DECLINE, answerable(one), null, null);
        }

        private Plan come(SmallTable.Row row, Invitation one) {
            if (one.status == InvitationStatus.ACCEPTED) {
                return plan(row, one, Dealings.Deed.SAME, new FieldErrors(), null, null);
            }
            FieldErrors errors = answerable(one);
            Application application = application(row, one, one.name, cell(row, SheetWords.Reply.POSITION));
            if (!errors.any()) {
                errors = examined(row, application, one.registration == null ? null : one.registration.id);
            }
            if (one.registration == null && registeredAlone(errors)) {
                Dealings.Deed deed = requests.joining(one) ? Dealings.Deed.SAME : Dealings.Deed.JOIN;
                return plan(row, one, deed, new FieldErrors(), null, application);
            }
            return plan(row, one, Dealings.Deed.COME, errors, null, application);
        }

        private boolean registeredAlone(FieldErrors errors) {
            return errors.any()
                    && errors.all().stream().allMatch(error -> error.code().equals("DUPLICATE"));
        }

        private Plan substitute(SmallTable.Row row, Invitation one) {
            var who = new Substitute(
                    cell(row, SheetWords.Reply.SUBSTITUTE),
                    cell(row, SheetWords.Reply.SUBSTITUTE_POSITION),
                    cell(row, SheetWords.Reply.MOBILE),
                    cell(row, SheetWords.Reply.EMAIL));
            boolean details = !cell(row, SheetWords.Reply.DOCUMENT_NUMBER).isBlank();
            Invitation next = successors.get(one.id);
            if (next != null && next.name.equals(tidy(who.name()))) {
                boolean comes = details && next.status != InvitationStatus.ACCEPTED;
                return comes
                        ? successorComes(row, next, who)
                        : plan(row, one, Dealings.Deed.SAME, new FieldErrors(), null, null);
            }
            FieldErrors errors = answerable(one);
            if (!errors.any()) {
                who.check(false, errors);
            }
            Application application = details ? application(row, one, who.name(), who.position()) : null;
            if (!errors.any() && details) {
                errors = examined(row, application, living(one));
            }
            return plan(row, one, Dealings.Deed.SUBSTITUTE, errors, who, application);
        }

        private Plan successorComes(SmallTable.Row row, Invitation next, Substitute who) {
            FieldErrors errors = answerable(next);
            Application application = application(row, next, next.name, who.position());
            if (!errors.any()) {
                errors = examined(row, application, living(next));
            }
            return plan(row, next, Dealings.Deed.COME, errors, null, application);
        }

        private Long living(Invitation one) {
            return one.registration != null && one.registration.status.living() ? one.registration.id : null;
        }

        private FieldErrors answerable(Invitation one) {
            var errors = new FieldErrors();
            if (!one.status.answerable()) {
                errors.add(
                        "answer", "ILLEGAL_MOVE", Message.of(InvitationMessages.class, m -> m.illegalMove(one.status)));
            } else if (!one.open(now)) {
                errors.add("answer", "REPLY_OVER", Message.of(InvitationMessages.class, InvitationMessages::replyOver));
            }
            return errors;
        }

        private FieldErrors examined(SmallTable.Row row, Application application, Long takesOver) {
            for (SheetWords.Reply column : List.of(SheetWords.Reply.DOCUMENT_NUMBER, SheetWords.Reply.MOBILE)) {
                if (content.lossy(row, column)) {
                    return new FieldErrors()
                            .add(
                                    column.field,
                                    "DIGITS_LOST",
                                    Message.of(InvitationListMessages.class, InvitationListMessages::rowDigitsLost));
                }
            }
            return invited.examine(application, takesOver);
        }

        private Application application(SmallTable.Row row, Invitation one, String name, String position) {
            String type = cell(row, SheetWords.Reply.DOCUMENT_TYPE);
            String organisation = cell(row, SheetWords.Reply.ORGANISATION);
            List<String> wished = words.forums(cell(row, SheetWords.Reply.FORUMS));
            var details = new TypedDetails(
                    name,
                    cell(row, SheetWords.Reply.LATIN_NAME),
                    type.isBlank() ? "RESIDENT_ID" : words.document(type),
                    cell(row, SheetWords.Reply.DOCUMENT_NUMBER),
                    cell(row, SheetWords.Reply.MOBILE),
                    cell(row, SheetWords.Reply.EMAIL),
                    organisation.isBlank() ? one.organisation : organisation,
                    position.isBlank() ? one.jobTitle : position);
            return new Application(
                    one.category.code,
                    details.answering(answers.of(row, one.category.code)).consenting(),
                    (wished.isEmpty() ? one.forumCodes() : wished)
                            .stream()
                                    .map(code -> new Application.Choice(code, true))
                                    .toList(),
                    notice,
                    null);
        }

        private Plan plan(
                SmallTable.Row row,
                Invitation one,
                Dealings.Deed deed,
                FieldErrors errors,
                Substitute substitute,
                Application application) {
            var line = new Dealings.Line(
                    row.line(), one.name, one.number, errors.any() ? Dealings.Deed.WRONG : deed, errors);
            return new Plan(line, one.id, one.language, cell(row, SheetWords.Reply.REASON), substitute, application);
        }

        private Plan wrong(
                SmallTable.Row row,
                Invitation one,
                String field,
                String code,
                Function<InvitationListMessages, String> wording) {
            var line = new Dealings.Line(
                    row.line(),
                    one == null ? cell(row, SheetWords.Reply.NAME) : one.name,
                    one == null ? null : one.number,
                    Dealings.Deed.WRONG,
                    new FieldErrors().add(field, code, Message.of(InvitationListMessages.class, wording)));
            return new Plan(line, one == null ? 0 : one.id, "zh", null, null, null);
        }

        private String tidy(String name) {
            return PersonName.check(name).value().map(PersonName::value).orElse("");
        }
    }
}
