package org.huitong.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.identity.StaffDirectory;
import org.huitong.platform.Message;

/** One's own sessions: where one is signed in, and ending that. */
@Path("/admin/account")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MEMBER)
class OwnSessionPages {
    private static final String ENDED = "ENDED";

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        static native TemplateInstance ownSessions(List<Sessions.View> sessions, Message<?> notice);
    }

    @Inject
    Sessions sessions;

    @Inject
    SignInWay way;

    @Inject
    Actor actor;

    @GET
    @Path("sessions")
    public TemplateInstance sessions(
            @CookieParam(StaffDirectory.COOKIE) String cookie, @QueryParam("done") String done) {
        Message<?> notice = ENDED.equals(done) ? Message.of(OwnMessages.class, OwnMessages::sessions_ended) : null;
        return Templates.ownSessions(sessions.of(actor.name(), cookie), notice);
    }

    @POST
    @Path("sessions/{id}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") long id) {
        sessions.end(actor.name(), id);
        return Response.seeOther(URI.create("/admin/account/sessions?done=" + ENDED))
                .build();
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endAll() {
        sessions.endAll(actor.name());
        return Response.seeOther(URI.create("/sign-in")).cookie(way.noCookie()).build();
    }
}
