package org.huitong.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.registration.Application;
import org.huitong.registration.InvitedRegistrations;
import org.huitong.registration.Registration;

/** The door to answers after their time: asked for by whoever is invited, taken or refused by an organiser. */
@ApplicationScoped
class ReplyRequests {
    static final String CONTENT = "reply-request";

    private final Editions editions;
    private final Replies replies;
    private final InvitationList list;
    private final InvitedRegistrations invited;
    private final EntityManager database;
    private final Mailbag mailbag;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Actor actor;
    private final Event<DomainEvent> events;
    private final InvitationConfig config;
    private final Clock clock;
    private final Clock wallClock;

    @Inject
    ReplyRequests(
            Editions editions,
            Replies replies,
            InvitationList list,
            InvitedRegistrations invited,
            EntityManager database,
            Mailbag mailbag,
            FieldCipher cipher,
            ObjectMapper json,
            Actor actor,
            Event<DomainEvent> events,
            InvitationConfig config,
            Clock clock,
            @WallClock Clock wallClock) {
        this.editions = editions;
        this.replies = replies;
        this.list = list;
        this.invited = invited;
        this.database = database;
        this.mailbag = mailbag;
        this.cipher = cipher;
        this.json = json;
        this.actor = actor;
        this.events = events;
        this.config = config;
        this.clock = clock;
        this.wallClock = wallClock;
    }

    /** Whose registration an invitation would be joined with, for the eyes of who decides alone. */
    record Joined(String reference, String name, String organisation, LocalText category) {}

    /**
     * A request with the invitation as it is.
     *
     * @param joining whether it is about a registration that this person has already
     * @param joined that registration; null in the eyes of others
     */
    record View(
            long id,
            InvitationView invitation,
            InvitationStatus wanted,
            String reason,
            Substitute substitute,
            boolean joining,
            Joined joined,
            ReplyRequest.State state,
            Instant askedAt,
            String askedBy) {
        public String href() {
            return InvitationPages.PATH + "/requests/" + id;
        }

        public String acceptance() {
            return href() + "/acceptance";
        }

        public String refusal() {
            return href() + "/refusal";
        }
    }

    /**
     * Asks for another answer; an earlier request that still waits is replaced.
     *
     * @throws org.huitong.platform.Invalid with every wrong field
     * @throws Refused 409 STILL_OPEN while one may answer by oneself; ILLEGAL_MOVE
     */
    @Transactional
    void ask(long invitationId, InvitationStatus wanted, String reason, Substitute substitute, boolean byUnit) {
        Invitation invitation = Invitation.lock(invitationId).orElseThrow(InvitationList::notFound);
        if (!invitation.status.mayBecome(wanted)) {
            throw Refused.conflict(
                    "ILLEGAL_MOVE", Message.of(InvitationMessages.class, m -> m.illegalMove(invitation.status)));
        }
        Instant now = clock.instant();
        if (invitation.open(now)) {
            throw Refused.conflict("STILL_OPEN", Message.of(InvitationMessages.class, InvitationMessages::stillOpen));
        }
        String text = Replies.checkedReason(reason);
        if (wanted == InvitationStatus.SUBSTITUTED) {
            var errors = new FieldErrors();
            substitute.check(!byUnit, errors);
            errors.orElseThrow();
        }
        ReplyRequest.waitingFor(invitation)
                .ifPresent(earlier -> earlier.decide(ReplyRequest.State.REPLACED, actor.name(), wallClock.instant()));
        var request = new ReplyRequest();
        request.invitation = invitation;
        request.wanted = wanted;
        request.content =
                seal(new ReplyRequest.Content(text, wanted == InvitationStatus.SUBSTITUTED ? substitute : null));
        request.askedAt = now;
        request.askedBy = actor.kind();
        request.persist();
        events.fire(new ReplyRequested(invitation.number, wanted.name()));
    }

    /**
     * The contact of a unit says that somebody comes who takes part already, having registered alone. Nothing of that
     * registration is told to the unit: an organiser compares the two and joins them.
     *
     * @param list whether it was written into a list
     * @return whether an organiser is asked: not where the invitation leads to a registration already, or the other one
     *     belongs to another invitation
     */
    @Transactional
    boolean join(long invitationId, Application application, boolean list) {
        Optional<Long> there = invited.registeredWith(application, list);
        Invitation invitation = Invitation.lock(invitationId).orElseThrow(InvitationList::notFound);
        if (there.isEmpty() || !joinable(invitation, there.get())) {
            return false;
        }
        ReplyRequest.waitingFor(invitation)
                .ifPresent(earlier -> earlier.decide(ReplyRequest.State.REPLACED, actor.name(), wallClock.instant()));
        var request = new ReplyRequest();
        request.invitation = invitation;
        request.wanted = InvitationStatus.ACCEPTED;
        request.joins = database.getReference(Registration.class, there.get());
        request.content = seal(new ReplyRequest.Content("", null));
        request.askedAt = clock.instant();
        request.askedBy = actor.kind();
        request.persist();
        events.fire(new ReplyRequested(invitation.number, InvitationStatus.ACCEPTED.name()));
        return true;
    }

    private boolean joinable(Invitation invitation, long registration) {
        return invitation.registration == null
                && invitation.status.mayBecome(InvitationStatus.ACCEPTED)
                && Invitation.count("registration.id = ?1", registration) == 0;
    }

    /** Whether an organiser is being asked to join this one with a registration. */
    boolean joining(Invitation invitation) {
        return ReplyRequest.waitingFor(invitation)
                .filter(request -> request.joins != null)
                .isPresent();
    }

    /** Those that wait, oldest first; within the data scope of whoever asks. */
    @Transactional
    List<View> waiting() {
        return ReplyRequest.waiting(editions.current()).stream()
                .filter(request -> list.visible(request.invitation))
                .map(request -> view(request, list.all()))
                .toList();
    }

    /** The last one of this invitation. */
    @Transactional
    Optional<View> newest(long invitationId) {
        return ReplyRequest.newest(invitationId).map(request -> view(request, false));
    }

    /**
     * Takes the answer: who does not come or names somebody is answered for; who wants to come may register for some days
     * and is told so. Where somebody is registered already, the invitation leads to that registration from then on.
     *
     * @return number of the invitation
     * @throws Refused 404; 409 ALREADY_DECIDED; ILLEGAL_MOVE if it was answered meanwhile; NOT_JOINABLE if the registration is
     *     over or belongs to another invitation meanwhile; SCOPE_LIMITED
     */
    @Transactional
    String take(long id) {
        ReplyRequest seen = find(id);
        if (seen.joins != null) {
            list.refuseLimited();
            invited.hold(seen.joins.id);
        }
        Invitation invitation = replies.held(seen.invitation.id);
        ReplyRequest request = ReplyRequest.lock(id).orElseThrow();
        Instant now = clock.instant();
        request.decide(ReplyRequest.State.TAKEN, actor.name(), wallClock.instant());
        ReplyRequest.Content content = open(request);
        switch (request.wanted) {
            case DECLINED -> replies.decline(invitation, content.reason());
            case SUBSTITUTED ->
                replies.substitute(
                        invitation,
                        content.substitute().check(false, new FieldErrors()).orElseThrow());
            default -> {
                if (request.joins != null) {
                    join(invitation, request.joins);
                    break;
                }
                invitation.allowUntil(now.plus(config.lateReply()));
                mailbag.round().own(invitation, "late:" + request.id);
            }
        }
        events.fire(new ReplyRequestDecided(invitation.number, request.wanted.name(), request.state.name()));
        return invitation.number;
    }

    private void join(Invitation invitation, Registration registration) {
        if (!registration.status.living() || !joinable(invitation, registration.id)) {
            throw Refused.conflict(
                    "NOT_JOINABLE", Message.of(InvitationMessages.class, InvitationMessages::notJoinable));
        }
        replies.accept(invitation, registration);
    }

    /** @throws Refused 404; 409 ALREADY_DECIDED */
    @Transactional
    String refuse(long id) {
        find(id);
        ReplyRequest request = ReplyRequest.lock(id).orElseThrow();
        request.decide(ReplyRequest.State.REFUSED, actor.name(), wallClock.instant());
        events.fire(new ReplyRequestDecided(request.invitation.number, request.wanted.name(), request.state.name()));
        return request.invitation.number;
    }

    private ReplyRequest find(long id) {
        return ReplyRequest.<ReplyRequest>findByIdOptional(id)
                .filter(request -> request.invitation.edition.id.equals(editions.current().id))
                .filter(request -> list.visible(request.invitation))
                .orElseThrow(InvitationList::notFound);
    }

    private View view(ReplyRequest request, boolean whole) {
        ReplyRequest.Content content = open(request);
        return new View(
                request.id,
                list.view(request.invitation),
                request.wanted,
                content.reason(),
                content.substitute(),
                request.joins != null,
                request.joins == null || !whole ? null : joined(request.joins),
                request.state,
                request.askedAt,
                request.askedBy);
    }

    private static Joined joined(Registration registration) {
        return new Joined(
                registration.reference,
                registration.person.name,
                registration.organisation,
                registration.category.name);
    }

    private byte[] seal(ReplyRequest.Content content) {
        try {
            return cipher.seal(CONTENT, json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ReplyRequest.Content open(ReplyRequest request) {
        try {
            return json.readValue(cipher.open(CONTENT, request.content), ReplyRequest.Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
