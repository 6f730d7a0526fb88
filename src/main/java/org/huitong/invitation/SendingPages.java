package org.huitong.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Where reviewers send letters or reminders to a whole list. */
@Path(InvitationPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class SendingPages {
    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance sending(Sending sending);
    }

    /** Before letters or reminders leave for a whole list. */
    record Sending(
            InvitationFilter filter, Invitation.Mailing mailing, long count, boolean reception, Message<?> refusal) {}

    @Inject
    Invitations invitations;

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
            return Response.seeOther(URI.create(InvitationPages.PATH + "?" + filter.query() + "&done=sending"))
                    .build();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(sending(filter, mailing, refused.reason()))
                    .build();
        }
    }

    private static Invitation.Mailing mailing(String name) {
        return Invitation.Mailing.REMINDER.name().equals(name)
                ? Invitation.Mailing.REMINDER
                : Invitation.Mailing.LETTER;
    }
}
