package org.huitong.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huitong.intake.IntakeConfig;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.LimitsConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.platform.sheet.SmallTable;
import org.huitong.registration.InvitedRegistrations;

/** The door for the contact of a unit who answers by a list: uploaded, looked at line by line, taken over. */
@ApplicationScoped
class UnitReplies {
    private static final int MOST = 500;
    private static final int TRANSACTION_SECONDS = 300;

    private final HeldLists lists;
    private final UnitPlans plans;
    private final Replies replies;
    private final ReplyRequests requests;
    private final InvitedRegistrations invited;
    private final Event<DomainEvent> events;
    private final IntakeConfig intake;
    private final LimitsConfig limits;
    private final Clock clock;

    @Inject
    UnitReplies(
            HeldLists lists,
            UnitPlans plans,
            Replies replies,
            ReplyRequests requests,
            InvitedRegistrations invited,
            Event<DomainEvent> events,
            IntakeConfig intake,
            LimitsConfig limits,
            @WallClock Clock clock) {
        this.lists = lists;
        this.plans = plans;
        this.replies = replies;
        this.requests = requests;
        this.invited = invited;
        this.events = events;
        this.intake = intake;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Reads a list and keeps it; nothing is answered by that.
     *
     * @return its id
     * @throws Invalid with one sentence on the field {@code file} if it cannot be read
     */
    long upload(long unit, Path file, String name) throws IOException {
        SmallTable<SheetWords.Reply> table = SmallTable.read(
                file, intake, SheetWords.reply(), MOST, limits.file().asLongValue());
        return QuarkusTransaction.requiringNew().call(() -> lists.keep(table, name, UnitContact.findById(unit)).id);
    }

    /**
     * A list with what would become of its lines now.
     *
     * @param taken how many lines have done something so far
     */
    record Looked(long id, String fileName, int taken, boolean over, HeldList.Content content, Dealings dealings) {}

    /** @throws Refused 404 if it is none of this unit */
    Looked look(long unit, long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            HeldList list = find(unit, id, HeldList.findByIdOptional(id));
            HeldList.Content content = lists.open(list);
            return new Looked(
                    id,
                    list.fileName,
                    list.taken,
                    list.takenAt != null,
                    content,
                    new Dealings(plans.of(unit, content).stream()
                            .map(UnitPlans.Plan::line)
                            .toList()));
        });
    }

    /**
     * Answers line by line, each in a transaction of its own; what is wrong is left. Taken over again, it does what was left
     * and nothing twice.
     *
     * @param informed whether the people were told of the personal-information notice and agree
     * @return what could not be done after all
     * @throws Invalid without that
     * @throws Refused 404
     */
    List<Dealings.Line> take(long unit, long id, boolean informed) {
        if (!informed) {
            throw new Invalid(new FieldErrors()
                    .add(
                            "informed",
                            "MISSING",
                            Message.of(InvitationListMessages.class, InvitationListMessages::informedMissing)));
        }
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> {
            HeldList list = find(unit, id, HeldList.lock(id));
            List<UnitPlans.Plan> todo = plans.of(unit, lists.open(list)).stream()
                    .filter(plan -> plan.line().deed().does())
                    .toList();
            List<Dealings.Line> failed =
                    todo.stream().flatMap(plan -> attempt(plan).stream()).toList();
            int done = todo.size() - failed.size();
            list.taken(done, clock.instant());
            events.fire(new InvitationListTaken(id, done));
            return failed;
        });
    }

    private Optional<Dealings.Line> attempt(UnitPlans.Plan plan) {
        try {
            switch (plan.line().deed()) {
                case DECLINE -> replies.declineAlone(plan.invitation(), plan.reason());
                case COME -> come(plan, plan.invitation());
                case JOIN -> join(plan);
                case SUBSTITUTE -> {
                    long next = replies.substituteAlone(plan.invitation(), plan.substitute());
                    if (plan.application() != null) {
                        come(plan, next);
                    }
                }
                default -> throw new IllegalStateException(plan.line().deed().name());
            }
            return Optional.empty();
        } catch (Refused refused) {
            FieldErrors errors = refused instanceof Invalid invalid
                    ? invalid.errors()
                    : new FieldErrors().add("answer", refused.code(), refused.reason());
            Dealings.Line line = plan.line();
            return Optional.of(new Dealings.Line(line.line(), line.name(), line.number(), Dealings.Deed.WRONG, errors));
        }
    }

    private void come(UnitPlans.Plan plan, long invitation) {
        invited.submit(plan.application(), true, plan.language(), replies.attending(invitation));
    }

    private void join(UnitPlans.Plan plan) {
        boolean asked = QuarkusTransaction.requiringNew()
                .call(() -> requests.join(plan.invitation(), plan.application(), true));
        if (!asked) {
            throw Refused.conflict(
                    "NOT_JOINABLE", Message.of(InvitationMessages.class, InvitationMessages::notJoinable));
        }
    }

    private static HeldList find(long unit, long id, Optional<HeldList> found) {
        return found.filter(list -> list.unitContact != null && list.unitContact.id == unit)
                .orElseThrow(InvitationList::notFound);
    }
}
