package org.huitong.registration;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.Cursor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.Message;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;

/**
 * The door to changes that guests ask for after the deadline. A request is open until a reviewer decides, the guest takes it
 * back or the registration ends; everything about one registration happens under the lock on its row.
 */
@ApplicationScoped
class Amendments {
    static final String PURPOSE = "amendment";

    private final Editions editions;
    private final EditRules rules;
    private final Edits edits;
    private final AmendmentPhotos photos;
    private final ReviewScope scope;
    private final FieldCipher cipher;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock wallClock;

    @Inject
    Amendments(
            Editions editions,
            EditRules rules,
            Edits edits,
            AmendmentPhotos photos,
            ReviewScope scope,
            FieldCipher cipher,
            EntityManager database,
            Event<DomainEvent> events,
            Actor actor,
            @WallClock Clock wallClock) {
        this.editions = editions;
        this.rules = rules;
        this.edits = edits;
        this.photos = photos;
        this.scope = scope;
        this.cipher = cipher;
        this.database = database;
        this.events = events;
        this.actor = actor;
        this.wallClock = wallClock;
    }

    /**
     * The guest asks for a change. Only what would be another is kept.
     *
     * @return false if nothing would be another
     * @throws org.huitong.platform.Invalid with every wrong field
     * @throws Refused 404; 409 STALE; 409 AMENDMENT_OPEN if another request is open; 409 ILLEGAL_MOVE once it has ended
     */
    @Transactional
    boolean ask(long registrationId, Edit edit) {
        Registration registration = locked(registrationId);
        Edits.requireSeen(registration, edit);
        if (!registration.status.living()) {
            throw Refused.conflict(
                    "ILLEGAL_MOVE", Message.of(RegistrationMessages.class, m -> m.illegalMove(registration.status)));
        }
        if (Amendment.openOf(registration.id).isPresent()) {
            throw Refused.conflict(
                    "AMENDMENT_OPEN", Message.of(AmendmentMessages.class, AmendmentMessages::alreadyOpen));
        }
        EditPlan plan = rules.plan(registration, edit);
        if (plan.differences().isEmpty()) {
            return false;
        }
        Set<String> changed = Set.copyOf(plan.keys());
        Edit only = rules.only(registration, edit, changed);
        var content = new AmendmentContent(only.details(), only.forums(), rules.state(registration, changed));
        Amendment amendment =
                Amendment.of(registration, plan.keys(), cipher.seal(PURPOSE, content.json()), wallClock.instant());
        amendment.persist();
        photos.keep(amendment, only.details().answers());
        events.fire(new AmendmentAsked(registration.id, registration.reference, plan.keys()));
        return true;
    }

    /** The guest takes the open request back. @throws Refused 404; 409 AMENDMENT_DECIDED if none is open */
    @Transactional
    void takeBack(long registrationId) {
        Registration registration = locked(registrationId);
        Amendment.openOf(registration.id).orElseThrow(Amendment::decided).takeBack(wallClock.instant());
        events.fire(new AmendmentTakenBack(registration.id, registration.reference));
    }

    /**
     * A reviewer agrees: the change is made in this transaction, and the registration stands where it stood.
     *
     * @param id of the request that was seen
     * @throws Refused 404; 409 AMENDMENT_DECIDED; 409 CHANGED_SINCE if one of the fields is not any more what it was
     * @throws ForbiddenException if a first reviewer agrees to another name and the like of somebody who is approved
     */
    @Transactional
    void accept(String reference, long id) {
        Registration registration = inScope(reference);
        Amendment amendment = seen(registration, id);
        AmendmentContent content = AmendmentContent.open(cipher, amendment);
        if (!rules.state(registration, content.before().keySet()).equals(content.before())) {
            throw Refused.conflict(
                    "CHANGED_SINCE", Message.of(AmendmentMessages.class, AmendmentMessages::changedSince));
        }
        Photo.release(database, amendment.id, wallClock.instant());
        EditPlan plan =
                rules.plan(registration, rules.completed(registration, content.edit(), Set.copyOf(amendment.fields)));
        if (registration.status == RegistrationStatus.APPROVED
                && !plan.reviewed().isEmpty()
                && actor.staffWithout(Roles.FINAL_REVIEWER)) {
            throw new ForbiddenException();
        }
        events.fire(new AmendmentAccepted(registration.id, registration.reference, amendment.fields));
        edits.apply(registration, plan, false);
        amendment.accept(actor.name(), wallClock.instant());
    }

    /**
     * A reviewer refuses; everything stays as it is.
     *
     * @param reason told to the guest; required, at most 500 characters
     */
    @Transactional
    void refuse(String reference, long id, String reason) {
        Registration registration = inScope(reference);
        Amendment amendment = seen(registration, id);
        amendment.refuse(actor.name(), DecisionMoves.told(DecisionKind.REJECTION, reason), wallClock.instant());
        events.fire(new AmendmentDeclined(registration.id, registration.reference));
    }

    void withdrawn(@Observes RegistrationWithdrawn event) {
        Amendment.openOf(event.registrationId()).ifPresent(amendment -> amendment.takeBack(wallClock.instant()));
    }

    void rejected(@Observes RegistrationRejected event) {
        Amendment.openOf(event.registrationId()).ifPresent(amendment -> amendment.drop(wallClock.instant()));
    }

    /** With the rejection of many, the end of what a guest had asked for is taken back. */
    void takenBack(@Observes RegistrationDecisionTakenBack event) {
        if (event.before() == RegistrationStatus.REJECTED) {
            Amendment.droppedOf(event.registrationId()).ifPresent(Amendment::reopen);
        }
    }

    /** The registration's rejection cannot be taken back any more. */
    void forget(Registration registration) {
        Amendment.droppedOf(registration.id).ifPresent(Amendment::forget);
    }

    /** The last request of this registration, open or decided. */
    @Transactional
    Optional<AmendmentView> last(long registrationId) {
        Registration registration = Registration.byId(registrationId).orElseThrow(Registrations::notFound);
        return Amendment.lastOf(registration).map(amendment -> view(amendment, true));
    }

    /** One page of those within the reader's scope, oldest first while open, newest first once decided. Two statements. */
    @Transactional
    Page<AmendmentView> page(boolean open, Optional<Cursor> after, int limit) {
        TypedQuery<Amendment> query = query(
                "select a from Amendment a join fetch a.registration r join fetch r.person join fetch r.category",
                (open ? " and a.state = :open" : " and a.state <> :open")
                        + after.map(c -> open ? " and a.id > :after" : " and a.id < :after")
                                .orElse("")
                        + " order by a.id"
                        + (open ? "" : " desc"),
                Amendment.class);
        query.setParameter("open", Amendment.State.OPEN);
        after.ifPresent(cursor -> query.setParameter("after", cursor.id()));
        return Page.of(
                query.setMaxResults(limit + 1).getResultList().stream()
                        .map(amendment -> view(amendment, false))
                        .toList(),
                limit,
                row -> new Cursor("", row.id()));
    }

    /** How many wait for a reviewer. One statement. */
    @Transactional
    long waiting() {
        return query("select count(*) from Amendment a join a.registration r", " and a.state = :open", Long.class)
                .setParameter("open", Amendment.State.OPEN)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String condition, Class<T> type) {
        ReviewScope.Inside inside = scope.now();
        TypedQuery<T> query = database.createQuery(
                        select + " where r.edition = :edition" + inside.condition() + condition, type)
                .setParameter("edition", editions.current());
        for (Map.Entry<String, Object> limit : inside.parameters().entrySet()) {
            query.setParameter(limit.getKey(), limit.getValue());
        }
        return query;
    }

    private AmendmentView view(Amendment amendment, boolean compared) {
        Registration registration = amendment.registration;
        List<Difference> differences = compared && amendment.state == Amendment.State.OPEN
                ? rules.compare(
                        registration, AmendmentContent.open(cipher, amendment).edit(), Set.copyOf(amendment.fields))
                : List.of();
        return new AmendmentView(
                amendment.id,
                registration.reference,
                registration.person.name,
                registration.category.name,
                amendment.state,
                Asked.fields(registration.category, amendment.fields),
                differences,
                amendment.askedAt,
                amendment.decidedAt,
                amendment.decidedBy,
                amendment.reason);
    }

    private Registration inScope(String reference) {
        return locked(scope.idOf(editions.current(), reference).orElseThrow(Registrations::notFound));
    }

    private static Registration locked(long id) {
        return Registration.lockById(id).orElseThrow(Registrations::notFound);
    }

    private static Amendment seen(Registration registration, long id) {
        return Amendment.openOf(registration.id)
                .filter(amendment -> amendment.id == id)
                .orElseThrow(Amendment::decided);
    }
}
