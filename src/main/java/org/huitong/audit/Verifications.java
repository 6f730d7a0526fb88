package org.huitong.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.huitong.identity.Actor;
import org.huitong.platform.Background;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.WallClock;
import org.jboss.logging.Logger;

/** The door to checking the chain: it runs beside the requests, one at a time, and says how far it is. */
@ApplicationScoped
class Verifications {
    private static final Logger LOG = Logger.getLogger(Verifications.class);
    private static final Duration TELL_EVERY = Duration.ofSeconds(1);

    private final DataSource database;
    private final ChainKeys keys;
    private final Seals seals;
    private final Clock clock;
    private final Actor actor;
    private final Event<DomainEvent> events;
    private final Background background;

    @Inject
    Verifications(
            DataSource database,
            ChainKeys keys,
            Seals seals,
            @WallClock Clock clock,
            Actor actor,
            Event<DomainEvent> events,
            Background background) {
        this.database = database;
        this.keys = keys;
        this.seals = seals;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
        this.background = background;
    }

    /**
     * A check as it stands.
     *
     * @param end the chain's last hash in hexadecimal, for the auditor to note
     */
    record View(
            Verification.State state,
            String askedBy,
            Instant startedAt,
            Instant endedAt,
            long checked,
            long total,
            Long endSeq,
            String end,
            Fault fault) {
        public int percent() {
            return total == 0 ? 100 : (int) Math.min(100, checked * 100 / total);
        }

        public boolean running() {
            return state == Verification.State.RUNNING;
        }

        /** For the colour of its label. */
        public String tone() {
            return switch (state) {
                case RUNNING -> "info";
                case WHOLE -> "good";
                case BROKEN -> "bad";
                case CUT_SHORT -> "warn";
            };
        }
    }

    /** What became of a noted end of the chain. */
    enum Noted {
        /** The link is there and as it was noted. */
        SAME,
        DIFFERENT,
        /** The log does not reach that far, or has been purged up to there. */
        MISSING
    }

    /** Begins a check, unless one is under way. */
    void start() {
        QuarkusTransaction.requiringNew().call(this::begin).ifPresent(id -> background.begin(() -> run(id)));
    }

    /** @return its id; empty if there is one under way */
    Optional<Long> begin() {
        Instant now = clock.instant();
        if (Verification.latest()
                .filter(last -> last.state(now) == Verification.State.RUNNING)
                .isPresent()) {
            return Optional.empty();
        }
        var verification = Verification.begin(actor.name(), AuditSeal.count(), now);
        verification.persist();
        events.fire(new LogVerificationStarted(verification.id));
        return Optional.of(verification.id);
    }

    /** Every night, so that tampering is noticed when nobody asks; each instance looks whether another has begun. */
    @Scheduled(
            cron = "{huitong.audit.verify-at:0 40 3 * * ?}",
            timeZone = "{huitong.zone:Asia/Shanghai}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        start();
    }

    /** Checks now and waits for the end. */
    void run(long id) {
        Instant[] told = {clock.instant()};
        try {
            ChainWalk.Finding finding = new ChainWalk(database, keys).walk(seals.furthest(), checked -> {
                if (told[0].plus(TELL_EVERY).isBefore(clock.instant())) {
                    told[0] = clock.instant();
                    QuarkusTransaction.requiringNew().run(() -> find(id).advance(checked, told[0]));
                }
            });
            QuarkusTransaction.requiringNew().run(() -> {
                Verification verification = find(id);
                verification.advance(verification.total, clock.instant());
                verification.end(finding, clock.instant());
            });
            tell(finding);
        } catch (SQLException | RuntimeException e) {
            LOG.error("The audit log could not be verified", e);
        }
    }

    /** For those who keep the console's log elsewhere: an end that they have cannot be taken back unnoticed. */
    private void tell(ChainWalk.Finding finding) {
        finding.fault()
                .ifPresentOrElse(
                        fault -> LOG.errorf("The audit log is broken: %s", fault),
                        () -> LOG.infof(
                                "The audit log is whole up to link %d, %s",
                                finding.end().seq(),
                                HexFormat.of().formatHex(finding.end().hash())));
    }

    private static Verification find(long id) {
        return Verification.findById(id);
    }

    @Transactional
    public Optional<View> latest() {
        return Verification.latest().map(this::view);
    }

    @Transactional
    public List<View> recent(int limit) {
        return Verification.recent(limit).stream().map(this::view).toList();
    }

    private View view(Verification v) {
        return new View(
                v.state(clock.instant()),
                v.askedBy,
                v.startedAt,
                v.endedAt,
                v.checked,
                v.total,
                v.headSeq,
                v.headHash == null ? null : HexFormat.of().formatHex(v.headHash),
                v.fault == null ? null : new Fault(v.fault, v.faultSeq, v.faultEntry));
    }

    /** Whether a noted end of the chain is still in it: what no signature in the database can say after a step back. */
    @Transactional
    public Noted compare(long seq, String hash) {
        return AuditSeal.<AuditSeal>findByIdOptional(seq)
                .map(link -> link.hex().equalsIgnoreCase(hash.strip()) ? Noted.SAME : Noted.DIFFERENT)
                .orElse(Noted.MISSING);
    }

    /** Entries that are not sealed yet. */
    @Transactional
    public long waiting() {
        return Unsealed.count();
    }
}
