package org.huitong.registration;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;

/** What reviewers decide about registrations of the current edition, one after the other under a lock on the row. */
@ApplicationScoped
public class Reviews {
    private static final int REASON_MAX = 500;

    private final Editions editions;
    private final Places places;
    private final RegistrationQueries queries;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final ReviewScope scope;
    private final Clock wallClock;

    @Inject
    Reviews(
            Editions editions,
            Places places,
            RegistrationQueries queries,
            EntityManager database,
            Event<DomainEvent> events,
            Actor actor,
            ReviewScope scope,
            @WallClock Clock wallClock) {
        this.editions = editions;
        this.places = places;
        this.queries = queries;
        this.database = database;
        this.events = events;
        this.actor = actor;
        this.scope = scope;
        this.wallClock = wallClock;
    }

    /**
     * First review passed.
     *
     * @param expectedVersion the version the reviewer has seen; null to decide whatever it is
     * @throws Refused 409 STALE, naming who decided what meanwhile; 409 ILLEGAL_MOVE; 404
     */
    @Transactional
    public RegistrationView preApprove(String reference, Integer expectedVersion) {
        return decide(reference, expectedVersion, () -> null, registration -> {
            RegistrationStatus before = registration.preApprove();
            events.fire(new RegistrationPreApproved(registration.id, reference, before, registration.status));
        });
    }

    /** Final review passed: the places held become certain. Otherwise as {@link #preApprove}. */
    @Transactional
    public RegistrationView approve(String reference, Integer expectedVersion) {
        return decide(reference, expectedVersion, () -> null, registration -> {
            RegistrationStatus before = registration.approve();
            events.fire(new RegistrationApproved(registration.id, reference, before, registration.status));
            places.confirm(registration);
        });
    }

    /**
     * Not passed: the places go to whoever waits. Otherwise as {@link #preApprove}.
     *
     * <p>A first reviewer's no ends before the final yes: taking an approval back needs the final reviewer.
     *
     * @param reason told to the guest; required, at most 500 characters
     * @throws ForbiddenException if a first reviewer takes an approval back
     */
    @Transactional
    public RegistrationView reject(String reference, Integer expectedVersion, String reason) {
        return decide(reference, expectedVersion, () -> reason(reason), registration -> {
            if (registration.status == RegistrationStatus.APPROVED && actor.staffWithout(Roles.FINAL_REVIEWER)) {
                throw new ForbiddenException();
            }
            RegistrationStatus before = registration.reject(reason(reason));
            events.fire(new RegistrationRejected(registration.id, reference, before, registration.status));
            database.flush();
            places.releaseAll(registration);
        });
    }

    /**
     * Back to the guest, whose places stay held meanwhile. Otherwise as {@link #preApprove}.
     *
     * @param text what is to be changed, told to the guest; required, at most 500 characters
     */
    @Transactional
    public RegistrationView requestChange(String reference, Integer expectedVersion, String text) {
        return decide(reference, expectedVersion, () -> reason(text), registration -> {
            RegistrationStatus before = registration.requestChange(reason(text));
            events.fire(new RegistrationChangeRequested(registration.id, reference, before, registration.status));
        });
    }

    private RegistrationView decide(
            String reference, Integer expectedVersion, Supplier<String> reason, Consumer<Registration> decision) {
        // Before the reason is looked at: of what does not exist nothing is said but that.
        long id = scope.idOf(editions.current(), reference).orElseThrow(Registrations::notFound);
        String told = reason.get();
        Registration registration = Registration.lockById(id).orElseThrow(Registrations::notFound);
        if (expectedVersion != null && !expectedVersion.equals(registration.version)) {
            throw stale(registration);
        }
        decision.accept(registration);
        Decision.of(registration, actor.name(), wallClock.instant(), told).persist();
        database.flush();
        return queries.view(registration);
    }

    /** Says who was quicker: a reviewer, or the guest, who may have withdrawn or sent the form again. */
    private static Refused stale(Registration registration) {
        RegistrationStatus present = registration.status;
        Message<?> reason = Decision.last(registration)
                .filter(last -> last.decision == present)
                .<Message<?>>map(last -> Message.of(
                        RegistrationRuleMessages.class, m -> m.decidedMeanwhile(last.decidedBy, last.decision)))
                .orElseGet(() -> Message.of(RegistrationRuleMessages.class, m -> m.changedMeanwhile(present)));
        return Refused.conflict("STALE", reason);
    }

    private static String reason(String typed) {
        String text = Texts.tidy(typed);
        var errors = new FieldErrors();
        if (text.isEmpty()) {
            errors.add(
                    "reason",
                    "MISSING",
                    Message.of(RegistrationRuleMessages.class, RegistrationRuleMessages::reasonMissing));
        } else if (Texts.hiddenInLines(text)) {
            errors.add(
                    "reason",
                    "HIDDEN_CHARACTERS",
                    Message.of(RegistrationRuleMessages.class, RegistrationRuleMessages::textHidden));
        } else if (Texts.length(text) > REASON_MAX) {
            errors.add(
                    "reason", "TOO_LONG", Message.of(RegistrationRuleMessages.class, m -> m.textTooLong(REASON_MAX)));
        }
        errors.orElseThrow();
        return text;
    }
}
