package org.huitong.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.identity.Actor;
import org.huitong.intake.IntakeConfig;
import org.huitong.intake.Vocabulary;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.LimitsConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.platform.sheet.SmallTable;

/** The door for organisers who bring in whom to invite: a list, looked at line by line, taken over; again, nothing new. */
@ApplicationScoped
class InvitationLists {
    private static final int TRANSACTION_SECONDS = 300;
    private static final int AT_ONCE = 50;
    private static final int ATTEMPTS = 4;
    /** MySQL: duplicate key, lock wait timeout, deadlock. */
    private static final List<Integer> CLASHES = List.of(1062, 1205, 1213);

    private final HeldLists lists;
    private final Writing writing;
    private final InvitationList invitations;
    private final Vocabulary vocabulary;
    private final Actor actor;
    private final Event<DomainEvent> events;
    private final InvitationConfig config;
    private final IntakeConfig intake;
    private final LimitsConfig limits;
    private final Clock clock;

    @Inject
    InvitationLists(
            HeldLists lists,
            Writing writing,
            InvitationList invitations,
            Vocabulary vocabulary,
            Actor actor,
            Event<DomainEvent> events,
            InvitationConfig config,
            IntakeConfig intake,
            LimitsConfig limits,
            @WallClock Clock clock) {
        this.lists = lists;
        this.writing = writing;
        this.invitations = invitations;
        this.vocabulary = vocabulary;
        this.actor = actor;
        this.events = events;
        this.config = config;
        this.intake = intake;
        this.limits = limits;
        this.clock = clock;
    }

    /** A list with what would become of its lines now. */
    record Looked(long id, String fileName, int taken, boolean over, HeldList.Content content, Dealings dealings) {}

    /**
     * Reads a list and keeps it; nobody is invited by that.
     *
     * @return its id
     * @throws Invalid with one sentence on the field {@code file} if it cannot be read
     * @throws Refused 409 SCOPE_LIMITED
     */
    long upload(Path file, String name) throws IOException {
        invitations.refuseLimited();
        SmallTable<SheetWords.Invite> table = SmallTable.read(
                file, intake, SheetWords.invite(), config.rows(), limits.file().asLongValue());
        return QuarkusTransaction.requiringNew().call(() -> lists.keep(table, name, null).id);
    }

    /**
     * Looks at every line.
     *
     * @param usual what stands for an empty cell: category and time to reply
     * @throws Refused 404
     */
    Looked look(long id, Invitee usual) {
        return QuarkusTransaction.requiringNew().call(() -> {
            HeldList list = find(HeldList.findByIdOptional(id));
            HeldList.Content content = lists.open(list);
            return new Looked(
                    id,
                    list.fileName,
                    list.taken,
                    list.takenAt != null,
                    content,
                    new Dealings(new Round(content, usual).lines()));
        });
    }

    /**
     * Writes an invitation for everybody who has none yet; what is wrong is left. Taken over again, it writes nobody twice,
     * also when two do it at once.
     *
     * @return how many were written
     * @throws Refused 404; 409 SCOPE_LIMITED
     */
    int take(long id, Invitee usual) {
        invitations.refuseLimited();
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> {
            HeldList list = find(HeldList.lock(id));
            HeldList.Content content = lists.open(list);
            int written = 0;
            for (int from = 0; from < content.rows().size(); from += AT_ONCE) {
                int to = Math.min(from + AT_ONCE, content.rows().size());
                var part = new HeldList.Content(
                        content.headers(), content.columns(), content.rows().subList(from, to));
                written += write(part, usual);
            }
            list.taken(written, clock.instant());
            events.fire(new InvitationListTaken(id, written));
            return written;
        });
    }

    /**
     * Two who bring in the same people at once are told apart by the key of the table: who loses, or comes a moment later and
     * is refused, looks again.
     */
    private int write(HeldList.Content part, Invitee usual) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> new Round(part, usual).write());
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !(e instanceof Invalid || clash(e))) {
                    throw e;
                }
            }
        }
    }

    private static boolean clash(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CLASHES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private HeldList find(Optional<HeldList> found) {
        return found.filter(list -> list.unitContact == null)
                .filter(list -> invitations.all() || list.uploadedBy.equals(actor.name()))
                .orElseThrow(InvitationList::notFound);
    }

    /** Lines that are looked at together, in a transaction. */
    private final class Round {
        final HeldList.Content content;
        final Invitee usual;
        final Writing.Round written = writing.round();
        final Vocabulary.Words words = vocabulary.words();
        final Map<Identity, Integer> seen = new HashMap<>();

        Round(HeldList.Content content, Invitee usual) {
            this.content = content;
            this.usual = usual;
        }

        List<Dealings.Line> lines() {
            List<Invitee> people = content.rows().stream().map(this::typed).toList();
            Map<Integer, Invitation> known = written.known(people);
            List<Dealings.Line> lines = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                lines.add(line(content.rows().get(i), people.get(i), known.get(i)));
            }
            return lines;
        }

        private Dealings.Line line(SmallTable.Row row, Invitee typed, Invitation known) {
            FieldErrors errors = written.check(typed);
            if (content.lossy(row, SheetWords.Invite.MOBILE)) {
                wrong(errors, "mobile", "DIGITS_LOST", InvitationListMessages::rowDigitsLost);
            }
            if (!errors.any()) {
                Integer first = seen.putIfAbsent(written.identity(typed), row.line());
                if (first != null) {
                    wrong(errors, "name", "REPEATED", m -> m.rowRepeated(first));
                }
            }
            Dealings.Deed deed =
                    errors.any() ? Dealings.Deed.WRONG : known != null ? Dealings.Deed.SAME : Dealings.Deed.NEW;
            return new Dealings.Line(row.line(), typed.name(), known == null ? null : known.number, deed, errors);
        }

        int write() {
            List<Invitee> people = content.rows().stream().map(this::typed).toList();
            List<Dealings.Line> lines = lines();
            int count = 0;
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).deed() == Dealings.Deed.NEW) {
                    written.write(people.get(i));
                    count++;
                }
            }
            Invitation.flush();
            return count;
        }

        private Invitee typed(SmallTable.Row row) {
            String category = cell(row, SheetWords.Invite.CATEGORY);
            String unitContact = cell(row, SheetWords.Invite.UNIT_CONTACT);
            String replyBy = cell(row, SheetWords.Invite.REPLY_BY);
            return new Invitee(
                    cell(row, SheetWords.Invite.GIVEN_NUMBER),
                    cell(row, SheetWords.Invite.NAME),
                    cell(row, SheetWords.Invite.SALUTATION),
                    cell(row, SheetWords.Invite.ORGANISATION),
                    cell(row, SheetWords.Invite.POSITION),
                    category.isEmpty() ? usual.category() : words.category(category),
                    cell(row, SheetWords.Invite.MOBILE),
                    cell(row, SheetWords.Invite.EMAIL),
                    SheetWords.language(cell(row, SheetWords.Invite.LANGUAGE)),
                    unitContact.isEmpty() ? "" : cell(row, SheetWords.Invite.ORGANISATION),
                    unitContact,
                    cell(row, SheetWords.Invite.UNIT_MOBILE),
                    cell(row, SheetWords.Invite.UNIT_EMAIL),
                    replyBy.isEmpty() ? usual.replyBy() : replyBy.replace(' ', 'T'),
                    words.forums(cell(row, SheetWords.Invite.FORUMS)));
        }

        private String cell(SmallTable.Row row, SheetWords.Invite column) {
            return content.cell(row, column);
        }

        private void wrong(
                FieldErrors errors, String field, String code, Function<InvitationListMessages, String> wording) {
            errors.add(field, code, Message.of(InvitationListMessages.class, wording));
        }
    }
}
