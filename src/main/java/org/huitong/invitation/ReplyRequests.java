package org.huitong.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;

/** The door to answers after their time: asked for by whoever is invited, taken or refused by an organiser. */
@ApplicationScoped
class ReplyRequests {
    static final String CONTENT = "reply-request";

    private final Editions editions;
    private final Replies replies;
    private final InvitationList list;
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
        this.mailbag = mailbag;
        this.cipher = cipher;
        this.json = json;
        this.actor = actor;
        this.events = events;
        this.config = config;
        this.clock = clock;
        this.wallClock = wallClock;
    }

    /** A request with the invitation as it is, for the eyes of who decides. */
    record View(
            long id,
            InvitationView invitation,
            InvitationStatus wanted,
            String reason,
            Substitute substitute,
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

    /** Those that wait, oldest first; within the data scope of whoever asks. */
    @Transactional
    List<View> waiting() {
        return ReplyRequest.waiting(editions.current()).stream()
                .filter(request -> list.visible(request.invitation))
                .map(this::view)
                .toList();
    }

    /** The last one of this invitation. */
    @Transactional
    Optional<View> newest(long invitationId) {
        return ReplyRequest.newest(invitationId).map(this::view);
    }

    /**
     * Takes the answer: who does not come or names somebody is answered for; who wants to come may register for some days
     * and is told so.
     *
     * @return number of the invitation
     * @throws Refused 404; 409 ALREADY_DECIDED; ILLEGAL_MOVE if it was answered meanwhile
     */
    @Transactional
    String take(long id) {
        ReplyRequest seen = find(id);
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
                invitation.allowUntil(now.plus(config.lateReply()));
                mailbag.round().own(invitation, "late:" + request.id);
            }
        }
        events.fire(new ReplyRequestDecided(invitation.number, request.wanted.name(), request.state.name()));
        return invitation.number;
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

    private View view(ReplyRequest request) {
        ReplyRequest.Content content = open(request);
        return new View(
                request.id,
                list.view(request.invitation),
                request.wanted,
                content.reason(),
                content.substitute(),
                request.state,
                request.askedAt,
                request.askedBy);
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
