package org.huitong.registration;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** What reviewers decide about registrations of the current edition, one after the other under a lock on the row. */
@ApplicationScoped
public class Reviews {
    private final Editions editions;
    private final Places places;
    private final RegistrationQueries queries;
    private final EntityManager database;
    private final DecisionMoves moves;
    private final Actor actor;
    private final ReviewScope scope;
    private final Amendments amendments;

    @Inject
    Reviews(
            Editions editions,
            Places places,
            RegistrationQueries queries,
            EntityManager database,
            DecisionMoves moves,
            Actor actor,
            ReviewScope scope,
            Amendments amendments) {
        this.editions = editions;
        this.places = places;
        this.queries = queries;
        this.database = database;
        this.moves = moves;
        this.actor = actor;
        this.scope = scope;
        this.amendments = amendments;
    }

    /**
     * First review passed.
     *
     * @param expectedVersion the version the reviewer has seen; null to decide whatever it is
     * @throws Refused 409 STALE, naming who decided what meanwhile; 409 ILLEGAL_MOVE; 404
     */
    @Transactional
    public RegistrationView preApprove(String reference, Integer expectedVersion) {
        return decide(DecisionKind.PRE_APPROVAL, reference, expectedVersion, Asked.NOTHING);
    }

    /** Final review passed: the places held become certain. Otherwise as {@link #preApprove}. */
    @Transactional
    public RegistrationView approve(String reference, Integer expectedVersion) {
        return decide(DecisionKind.APPROVAL, reference, expectedVersion, Asked.NOTHING);
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
        return decide(DecisionKind.REJECTION, reference, expectedVersion, Asked.of(reason));
    }

    /**
     * Back to the guest, whose places stay held meanwhile. Otherwise as {@link #preApprove}.
     *
     * @param text what is to be changed, told to the guest; required, at most 500 characters
     * @param fields keys of the fields concerned; null for none
     */
    @Transactional
    public RegistrationView requestChange(String reference, Integer expectedVersion, String text, List<String> fields) {
        return decide(DecisionKind.CHANGE_REQUEST, reference, expectedVersion, new Asked(text, fields));
    }

    private RegistrationView decide(DecisionKind kind, String reference, Integer expectedVersion, Asked typed) {
        // Before the reason is looked at: of what does not exist nothing is said but that.
        long id = scope.idOf(editions.current(), reference).orElseThrow(Registrations::notFound);
        String text = DecisionMoves.told(kind, typed.text());
        Registration registration = Registration.lockById(id).orElseThrow(Registrations::notFound);
        List<String> fields = DecisionMoves.fields(registration.category.form(), typed.fields());
        if (expectedVersion != null && !expectedVersion.equals(registration.version)) {
            throw stale(registration);
        }
        if (kind == DecisionKind.REJECTION
                && registration.status == RegistrationStatus.APPROVED
                && actor.staffWithout(Roles.FINAL_REVIEWER)) {
            throw new ForbiddenException();
        }
        moves.carryOut(kind, registration, new Asked(text, fields));
        database.flush();
        if (kind == DecisionKind.REJECTION) {
            places.releaseAll(registration);
            amendments.forget(registration);
            database.flush();
        }
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
}
