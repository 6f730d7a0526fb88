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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.Cursor;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;

/** Where reviewers look after invitations and their answers. */
@Path(InvitationPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class InvitationPages {
    static final String PATH = "/admin/invitations";
    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance invitations(All all);

        static native TemplateInstance invitation(One one);
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
    AuditLog log;

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
                writing.categories(),
                invitations.units().stream()
                        .map(unit -> new Option(unit.id.toString(), unit.unit))
                        .toList(),
                invitations.queued(),
                list.waitingRequests(),
                list.all(),
                done,
                refusal));
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
            return Response.status(refused.status())
                    .entity(one(number, null, refused.reason()))
                    .build();
        }
    }

    private static Response to(String number, String done) {
        return Response.seeOther(URI.create(PATH + "/" + number + "?done=" + done))
                .build();
    }
}
