package org.huitong.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.identity.Audience;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.registration.InvitedForms;
import org.huitong.registration.InvitedForms.Guest;
import org.huitong.registration.Submitted;

/** The page on which one invitation is answered, the same for whoever is invited and for the contact of the unit. */
@ApplicationScoped
class ReplyDesk {
    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance reply(Reply reply);
    }

    /**
     * @param base the page's own address
     * @param paragraphs of the letter
     * @param request the last answer that was given after its time, or null
     * @param successor who comes instead, or null
     * @param open which of the forms is unfolded, after it was refused
     */
    record Reply(
            String base,
            boolean byUnit,
            InvitationView view,
            List<String> paragraphs,
            ReplyRequests.View request,
            InvitationView successor,
            Typed typed,
            String open,
            String done,
            FieldErrors errors,
            Message<?> problem) {
        public boolean late() {
            return view.answerable() && !view.open();
        }

        public boolean waits() {
            return request != null && request.state() == ReplyRequest.State.WAITING;
        }

        /** Whether an organiser is looking at a registration that this person has already. */
        public boolean joins() {
            return waits() && request.joining();
        }

        public boolean refused() {
            return request != null && request.state() == ReplyRequest.State.REFUSED;
        }

        /** Answers that differ from the present one. */
        public List<InvitationStatus> lateAnswers() {
            return List.of(InvitationStatus.ACCEPTED, InvitationStatus.DECLINED, InvitationStatus.SUBSTITUTED).stream()
                    .filter(view.status()::mayBecome)
                    .toList();
        }
    }

    /** What was typed, with what was chosen where the time is over. */
    record Typed(String reason, Substitute substitute, String wanted) {
        static final Typed NOTHING = new Typed(null, new Substitute(null, null, null, null), null);
    }

    /**
     * Who answers, and for whom.
     *
     * @param home where that person's pages begin
     */
    record Answerer(long invitation, String base, String home, boolean byUnit) {}

    private final Replies replies;
    private final ReplyRequests requests;
    private final InvitationList list;
    private final LetterBook book;
    private final LetterFill fill;
    private final Contacts contacts;
    private final InvitedForms forms;

    @Inject
    ReplyDesk(
            Replies replies,
            ReplyRequests requests,
            InvitationList list,
            LetterBook book,
            LetterFill fill,
            Contacts contacts,
            InvitedForms forms) {
        this.replies = replies;
        this.requests = requests;
        this.list = list;
        this.book = book;
        this.fill = fill;
        this.contacts = contacts;
        this.forms = forms;
    }

    TemplateInstance page(Answerer who, String done) {
        return page(who, Typed.NOTHING, null, done, null, null);
    }

    private TemplateInstance page(
            Answerer who, Typed typed, String open, String done, FieldErrors errors, Message<?> problem) {
        return Templates.reply(reply(who, typed, open, done, errors, problem));
    }

    @Transactional
    Reply reply(Answerer who, Typed typed, String open, String done, FieldErrors errors, Message<?> problem) {
        Invitation invitation = Invitation.byId(who.invitation).orElseThrow(InvitationList::notFound);
        String letter = fill.round().fill(book.present().texts().body(), invitation, "");
        return new Reply(
                who.base,
                who.byUnit,
                list.view(invitation),
                Arrays.stream(letter.split("\n"))
                        .filter(line -> !line.isBlank())
                        .toList(),
                requests.newest(invitation.id).orElse(null),
                Invitation.successor(invitation).map(list::view).orElse(null),
                typed,
                open,
                done,
                errors,
                problem);
    }

    Response form(Answerer who) {
        Reply reply = reply(who, Typed.NOTHING, null, null, null, null);
        if (!reply.view.open() || reply.view.accepted()) {
            return Response.seeOther(URI.create(who.base)).build();
        }
        return forms.page(guest(who));
    }

    /** Registers by the form of the present request; whoever does so in person goes on to the guest's own page. */
    Response register(Answerer who) throws IOException {
        var done = new Submitted[1];
        Optional<Response> refused = forms.register(
                guest(who),
                replies.attending(who.invitation),
                application -> who.byUnit && requests.join(who.invitation, application, false),
                submitted -> done[0] = submitted);
        return refused.orElseGet(() -> Response.seeOther(URI.create(
                        who.byUnit
                                ? who.home + (done[0] == null ? "?done=joining" : "?done=accepted")
                                : Audience.GUEST.path(done[0].token()) + "?to=confirmation"))
                .build());
    }

    /** For the contact of the unit, numbers and addresses on file are nobody's business. */
    private Guest guest(Answerer who) {
        return guest(
                who,
                invitation -> new Guest(
                        invitation.number,
                        who.base + "/registration",
                        who.base,
                        invitation.category.code,
                        invitation.name,
                        who.byUnit
                                ? null
                                : contacts.openMobile(invitation.mobile)
                                        .map(mobile -> mobile.display())
                                        .orElse(null),
                        who.byUnit
                                ? null
                                : contacts.openEmail(invitation.email)
                                        .map(email -> email.value())
                                        .orElse(null),
                        invitation.organisation,
                        invitation.jobTitle,
                        invitation.forumCodes(),
                        invitation.registration != null && invitation.status != InvitationStatus.ACCEPTED));
    }

    @Transactional
    Guest guest(Answerer who, Function<Invitation, Guest> made) {
        return made.apply(Invitation.byId(who.invitation).orElseThrow(InvitationList::notFound));
    }

    Response decline(Answerer who, String reason) {
        return attempt(
                who,
                new Typed(reason, Typed.NOTHING.substitute, null),
                "declining",
                "declined",
                () -> replies.decline(who.invitation, reason));
    }

    Response substitute(Answerer who, Substitute typed) {
        return attempt(
                who,
                new Typed(null, typed, null),
                "substitution",
                "substituted",
                () -> replies.substitute(who.invitation, typed, who.byUnit));
    }

    /** An answer after its time. */
    Response late(Answerer who, String wanted, String reason, Substitute typed) {
        return attempt(who, new Typed(reason, typed, wanted), "late", "late", () -> {
            InvitationStatus answer =
                    List.of(InvitationStatus.ACCEPTED, InvitationStatus.DECLINED, InvitationStatus.SUBSTITUTED).stream()
                            .filter(status -> status.name().equals(wanted))
                            .findFirst()
                            .orElseThrow(() -> new Invalid(new FieldErrors()
                                    .add(
                                            "wanted",
                                            "MISSING",
                                            Message.of(ReplyMessages.class, ReplyMessages::wantedMissing))));
            requests.ask(who.invitation, answer, reason, typed, who.byUnit);
        });
    }

    private Response attempt(Answerer who, Typed typed, String form, String done, Runnable answer) {
        try {
            answer.run();
            return Response.seeOther(URI.create(who.base + "?done=" + done)).build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(page(who, typed, form, null, invalid.errors(), null))
                    .build();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(page(who, typed, form, null, null, refused.reason()))
                    .build();
        }
    }
}
