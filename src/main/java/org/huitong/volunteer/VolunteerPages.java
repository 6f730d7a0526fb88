package org.huitong.volunteer;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.huitong.identity.Actor;
import org.huitong.identity.Audience;
import org.huitong.identity.LinkRenewal;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.TooMany;

/** A volunteer's page on the phone: what is on, what comes next, all shifts, and those to sign up for. */
@Path("/volunteer")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VOLUNTEER)
class VolunteerPages {
    @CheckedTemplate(basePath = "volunteer")
    static class Templates {
        /** @param linkRefusal why there is no new link, or null; shown where one asks for it */
        static native TemplateInstance phone(PhoneView view, Message<?> problem, String done, Message<?> linkRefusal);
    }

    @Inject
    Volunteers volunteers;

    @Inject
    Shifts shifts;

    @Inject
    Actor actor;

    @Inject
    LinkRenewal renewal;

    @Inject
    UriInfo uri;

    @GET
    public TemplateInstance phone(@QueryParam("done") String done) {
        return Templates.phone(volunteers.phone(actor.subjectId()), null, done, null);
    }

    @POST
    @Path("shifts/{id}/assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signUp(@PathParam("id") long id) {
        return answer("signed-up", () -> shifts.signUp(id, volunteers.idOf(actor.subjectId())));
    }

    @POST
    @Path("shifts/{id}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@PathParam("id") long id) {
        return answer("released", () -> shifts.signOff(id, volunteers.idOf(actor.subjectId())));
    }

    /** A new link; whoever else has an earlier one is shut out, and this browser goes on with the new one. */
    @POST
    @Path("personal-link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewLink() {
        try {
            String token = renewal.renew(
                    Audience.VOLUNTEER, actor.subjectId(), uri.getBaseUri().toString());
            return Response.seeOther(URI.create("/volunteer?done=link"))
                    .cookie(renewal.cookie(Audience.VOLUNTEER, token, uri))
                    .build();
        } catch (TooMany many) {
            return many.response(Templates.phone(volunteers.phone(actor.subjectId()), null, null, many.reason()));
        }
    }

    private Response answer(String done, Runnable change) {
        try {
            change.run();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(Templates.phone(volunteers.phone(actor.subjectId()), refused.reason(), null, null))
                    .build();
        }
        return Response.seeOther(URI.create("/volunteer?done=" + done)).build();
    }
}
