package org.huitong.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.Cursor;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;
import org.huitong.program.Forums;

/** Where reviewers write invitations, send them and look after the answers. */
@Path(InvitationPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class InvitationPages {
    static final String PATH = "/admin/invitations";
    private static final int PAGE = 50;
    /** How long people have to answer, unless it is said otherwise. */
    private static final Duration TO_REPLY = Duration.ofDays(7);

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance invitations(All all);

        static native TemplateInstance invitation(One one);

        static native TemplateInstance invitationForm(Draft draft);

        static native TemplateInstance sending(Sending sending);
    }

    /**
     * @param queued how many wait for the outbox
     * @param mayWrite whether whoever looks writes invitations at all
     */
    record All(
            Page<InvitationView> page,
            InvitationFilter filter,
            Map<InvitationStatus, Long> counts,
            String after,
            List<Option> categories,
            List<Option> units,
            long queued,
            long requests,
            boolean mayWrite,
            String done,
            Message<?> refusal) {
        public List<Option> statuses() {
            return Arrays.stream(InvitationStatus.values())
                    .map(status ->
                            new Option(status.name(), Message.of(InvitationMessages.class, m -> m.status(status))))
                    .toList();
        }

        public List<InvitationStatus> present() {
            return List.copyOf(counts.keySet());
        }

        public long count(InvitationStatus status) {
            return counts.getOrDefault(status, 0L);
        }

        public boolean filtered() {
            return !filter.query().isEmpty();
        }
    }

    /** @param successor who comes instead, or null */
    record One(
            InvitationView view,
            InvitationView successor,
            ReplyRequests.View request,
            List<HistoryLine> history,
            String done,
            Message<?> refusal) {
        public boolean waits() {
            return request != null && request.state() == ReplyRequest.State.WAITING;
        }

        public boolean cancellable() {
            return view.status().mayBecome(InvitationStatus.CANCELLED);
        }

        public boolean draft() {
            return view.status() == InvitationStatus.DRAFT;
        }

        public boolean unanswered() {
            return InvitationStatus.UNANSWERED.contains(view.status());
        }
    }

    record Draft(Invitee form, List<Option> categories, List<Option> forums, FieldErrors errors, Message<?> refusal) {}

    /** Before letters or reminders leave for a whole list. */
    record Sending(
            InvitationFilter filter, Invitation.Mailing mailing, long count, boolean reception, Message<?> refusal) {}

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 19;
        }

        @Override
        public String href() {
            return PATH;
        }

        @Override
        public Message<?> label() {
            return Message.of(InvitationMessages.class, InvitationMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER);
        }
    }

    @Inject
    Invitations invitations;

    @Inject
    InvitationList list;

    @Inject
    ReplyRequests requests;

    @Inject
    Writing writing;

    @Inject
    Forums forums;

    @Inject
    AuditLog log;

    @Inject
    HuitongConfig config;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance list(
            @Context UriInfo uri, @QueryParam("after") String after, @QueryParam("done") String done) {
        return list(InvitationFilter.of(uri.getQueryParameters()), after, done, null);
    }

    private TemplateInstance list(InvitationFilter filter, String after, String done, Message<?> refusal) {
        return Templates.invitations(new All(
                list.page(filter, Cursor.decode(after), PAGE),
                filter,
                list.counts(),
                after,
                categories(),
                invitations.units().stream()
                        .map(unit -> new Option(unit.id.toString(), unit.unit))
                        .toList(),
                invitations.queued(),
                requests.waiting().size(),
                list.all(),
                done,
                refusal));
    }

    @GET
    @Path("new")
    public TemplateInstance write() {
        LocalDate last = LocalDate.ofInstant(clock.instant().plus(TO_REPLY), config.zone());
        return draft(Invitee.empty(last.atTime(LocalTime.of(18, 0)).toString()), null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> sent) {
        Invitee typed = typed(sent);
        try {
            return to(invitations.create(typed), "written");
        } catch (Invalid invalid) {
            return page(invalid, draft(typed, invalid.errors(), null));
        } catch (Refused refused) {
            return page(refused, draft(typed, null, refused.reason()));
        }
    }

    private static Invitee typed(MultivaluedMap<String, String> sent) {
        return new Invitee(
                sent.getFirst("givenNumber"),
                sent.getFirst("name"),
                sent.getFirst("salutation"),
                sent.getFirst("organisation"),
                sent.getFirst("position"),
                sent.getFirst("category"),
                sent.getFirst("mobile"),
                sent.getFirst("email"),
                sent.getFirst("language"),
                sent.getFirst("unit"),
                sent.getFirst("unitContact"),
                sent.getFirst("unitMobile"),
                sent.getFirst("unitEmail"),
                sent.getFirst("replyBy"),
                sent.getOrDefault("forums", List.of()));
    }

    private TemplateInstance draft(Invitee typed, FieldErrors errors, Message<?> refusal) {
        List<Option> choices = forums.all().stream()
                .filter(forum -> forum.registrable)
                .map(forum -> new Option(forum.code, forum.code + " " + forum.name))
                .toList();
        return Templates.invitationForm(new Draft(typed, categories(), choices, errors, refusal));
    }

    /** Looked at before it leaves: how many, and with the reception. */
    @GET
    @Path("sending")
    public TemplateInstance sending(@Context UriInfo uri, @QueryParam("mailing") String mailing) {
        return sending(InvitationFilter.of(uri.getQueryParameters()), mailing(mailing), null);
    }

    private TemplateInstance sending(InvitationFilter filter, Invitation.Mailing mailing, Message<?> refusal) {
        return Templates.sending(new Sending(
                filter, mailing, invitations.reach(filter, mailing), invitations.receptionKnown(), refusal));
    }

    @POST
    @Path("sending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        InvitationFilter filter = InvitationFilter.of(sent);
        Invitation.Mailing mailing = mailing(sent.getFirst("mailing"));
        String count = sent.getFirst("count");
        try {
            invitations.send(filter, mailing, count != null && count.matches("\\d{1,9}") ? Long.parseLong(count) : -1);
            return Response.seeOther(URI.create(PATH + "?" + filter.query() + "&done=sending"))
                    .build();
        } catch (Refused refused) {
            return page(refused, sending(filter, mailing, refused.reason()));
        }
    }

    @GET
    @Path("{number}")
    public TemplateInstance open(@PathParam("number") String number, @QueryParam("done") String done) {
        return one(number, done, null);
    }

    private TemplateInstance one(String number, String done, Message<?> refusal) {
        InvitationView view = invitations.view(number);
        return Templates.invitation(new One(
                view,
                invitations.successor(number).orElse(null),
                requests.newest(view.id()).orElse(null),
                log.historyOf("invitation", number),
                done,
                refusal));
    }

    @POST
    @Path("{number}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("number") String number) {
        return attempt(number, "cancelled", () -> invitations.cancel(number));
    }

    @POST
    @Path("{number}/letters")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response letter(@PathParam("number") String number) {
        return attempt(number, "sending", () -> invitations.sendOne(number, Invitation.Mailing.LETTER));
    }

    @POST
    @Path("{number}/reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("number") String number) {
        return attempt(number, "sending", () -> invitations.sendOne(number, Invitation.Mailing.REMINDER));
    }

    @POST
    @Path("{number}/link-renewal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewLink(@PathParam("number") String number) {
        return attempt(number, "sending", () -> invitations.renewLink(number));
    }

    private Response attempt(String number, String done, Runnable work) {
        try {
            work.run();
            return to(number, done);
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return page(refused, one(number, null, refused.reason()));
        }
    }

    private List<Option> categories() {
        return writing.categoryNames().entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Invitation.Mailing mailing(String name) {
        return Invitation.Mailing.REMINDER.name().equals(name)
                ? Invitation.Mailing.REMINDER
                : Invitation.Mailing.LETTER;
    }

    private static Response page(Refused refused, TemplateInstance page) {
        return Response.status(refused.status()).entity(page).build();
    }

    private static Response to(String number, String done) {
        return Response.seeOther(URI.create(PATH + "/" + number + "?done=" + done))
                .build();
    }
}
