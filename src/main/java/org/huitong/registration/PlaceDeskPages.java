package org.huitong.registration;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.huitong.identity.Roles;
import org.huitong.platform.Refused;

/** Where reviewers give a registration a further place. */
@Path(ReviewPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class PlaceDeskPages {
    @Inject
    PlaceDesk places;

    @Inject
    ReviewPages cases;

    @POST
    @Path("{reference}/places")
    public Response give(
            @PathParam("reference") String reference,
            @FormParam("forum") String forum,
            @FormParam("overlapReason") String reason) {
        try {
            places.give(reference, forum, reason);
            return Response.seeOther(URI.create(ReviewPages.PATH + "/" + reference + "?done=place"))
                    .build();
        } catch (Refused refused) {
            return cases.placing(reference, refused, forum, reason);
        }
    }
    }
}
