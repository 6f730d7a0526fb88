package org.huitong.registration;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.huitong.identity.Audience;
import org.huitong.identity.LinkRenewal;
import org.huitong.identity.Roles;

/** Where reviewers send a guest another personal link. */
@Path(ReviewPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class GuestLinkPages {
    @Inject
    ReviewDesk desk;

    @Inject
    LinkRenewal renewal;

    @Inject
    UriInfo uri;

    /** A new personal link for the guest, who has lost theirs; those before it die. */
    @POST
    @Path("{reference}/personal-link")
    public Response renewLink(@PathParam("reference") String reference) {
        long id = desk.open(reference).view().id();
        renewal.renew(Audience.GUEST, id, uri.getBaseUri().toString());
        return Response.seeOther(URI.create(ReviewPages.PATH + "/" + reference + "?done=link"))
                .build();
    }
}
