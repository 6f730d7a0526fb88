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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Where organisers look after the contacts of units and their links. */
@Path(UnitAdminPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class UnitAdminPages {
    static final String PATH = InvitationPages.PATH + "/units";

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance units(List<Units.Row> units, String done, Message<?> refusal);
    }

    @Inject
    Units units;

    @GET
    public TemplateInstance list(@QueryParam("done") String done) {
        return Templates.units(units.rows(), done, null);
    }

    @POST
    @Path("{id}/link-renewal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewLink(@PathParam("id") long id) {
        return attempt("renewed", () -> units.renewLink(id));
    }

    @POST
    @Path("{id}/link-revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revokeLink(@PathParam("id") long id) {
        return attempt("revoked", () -> units.revokeLink(id));
    }

    private Response attempt(String done, Runnable work) {
        try {
            work.run();
            return Response.seeOther(URI.create(PATH + "?done=" + done)).build();
        } catch (Refused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(Templates.units(units.rows(), null, refused.reason()))
                    .build();
        }
    }
}
