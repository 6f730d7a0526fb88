package org.huitong.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.huitong.edition.Editions;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Pieces;
import org.huitong.platform.WallClock;
import org.jboss.logging.Logger;

/**
 * Puts letters and reminders into the outbox, some to a transaction, which takes them from the queue as well: each leaves
 * once, by whichever instance, also if one is killed in between. What somebody has answered meanwhile does not leave.
 */
@ApplicationScoped
class MailWork {
    private static final Logger LOG = Logger.getLogger(MailWork.class);
    private static final int AT_ONCE = 25;

    private final Editions editions;
    private final Mailbag mailbag;
    private final InvitationConfig config;
    private final HuitongConfig huitong;
    private final Clock clock;
    private final Clock wallClock;

    @Inject
    MailWork(
            Editions editions,
            Mailbag mailbag,
            InvitationConfig config,
            HuitongConfig huitong,
            Clock clock,
            @WallClock Clock wallClock) {
        this.editions = editions;
        this.mailbag = mailbag;
        this.config = config;
        this.huitong = huitong;
        this.clock = clock;
        this.wallClock = wallClock;
    }

    /** Does all there is to do now. What another instance is at is left to it. */
    @Scheduled(every = "${huitong.invitation.work-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (step()) {
            // Another piece.
        }
    }

    /** @return whether there may be more */
    private boolean step() {
        return Pieces.step(AT_ONCE, this::piece, (invitation, why) -> {
            LOG.errorf(why, "What was to be sent about invitation %d is left out", invitation);
            Invitation.update("queued = null, queuedAt = null where id = ?1", invitation);
        });
    }

    /** @param at filled with the one that is being worked on */
    private boolean piece(int most, long[] at) {
        List<Invitation> some = Invitation.claimQueued(most);
        if (some.isEmpty()) {
            return false;
        }
        at[0] = some.get(0).id;
        Mailbag.Round round = mailbag.round();
        for (Invitation invitation : some) {
            at[0] = invitation.id;
            round.send(invitation);
        }
        return true;
    }

    /** Has those reminded whose time to answer ends in some days, once on such a day. */
    @Scheduled(
            every = "${huitong.invitation.remind-every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), huitong.zone());
        if (now.getHour() < config.remindFrom() || now.getHour() >= config.remindUntil()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (!editions.anyOpen()) {
                return;
            }
            for (int days : config.remindDaysBefore()) {
                remind(now.toLocalDate(), now.toLocalDate().plusDays(days));
            }
        });
    }

    private void remind(LocalDate today, LocalDate lastDay) {
        ZoneId zone = huitong.zone();
        Instant from = lastDay.atTime(LocalTime.MIN).atZone(zone).toInstant();
        Invitation.update(
                "queued = ?1, queuedAt = ?2 where edition = ?3 and status in ?4 and replyBy >= ?5 and replyBy < ?6"
                        + " and queued is null and (remindedOn is null or remindedOn < ?7)",
                Invitation.Mailing.REMINDER,
                wallClock.instant(),
                editions.current(),
                InvitationStatus.UNANSWERED,
                from,
                lastDay.plusDays(1).atStartOfDay(zone).toInstant(),
                today);
    }
}
