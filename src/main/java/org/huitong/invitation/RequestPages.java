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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.LongFunction;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Answers that came after their time, with what they would change side by side. */
@Path("/admin/invitations/requests")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class RequestPages {
    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance requests(List<ReplyRequests.View> requests, Message<?> refusal);
    }

    @Inject
    ReplyRequests requests;

    @GET
    public TemplateInstance list() {
        return Templates.requests(requests.waiting(), null);
    }

    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") long id) {
        return decide(id, requests::take, "taken");
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@PathParam("id") long id) {
        return decide(id, requests::refuse, "refused");
    }

    private Response decide(long id, LongFunction<String> decision, String done) {
        try {
            return Response.seeOther(URI.create(InvitationPages.PATH + "/" + decision.apply(id) + "?done=" + done))
                    .build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(Templates.requests(requests.waiting(), refused.reason()))
                    .build();
        }
    }
}
