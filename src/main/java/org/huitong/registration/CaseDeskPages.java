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
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.platform.Refused;

/** Where reviewers give a registration a further place, say with whom somebody comes, and tick off the checklist. */
@Path(ReviewPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class CaseDeskPages {
    @Inject
    PlaceDesk places;

    @Inject
    DelegationDesk delegations;

    @Inject
    Checklist checklist;

    @Inject
    CasePages cases;

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

    @POST
    @Path("{reference}/delegation")
    public Response say(@PathParam("reference") String reference, @FormParam("delegation") String delegation) {
        delegations.change(reference, delegation);
        return Response.seeOther(URI.create(ReviewPages.PATH + "/" + reference + "?done=delegation"))
                .build();
    }

    @POST
    @Path("{reference}/checklist")
    public Response tick(@PathParam("reference") String reference, @FormParam("check") Set<String> checks) {
        checklist.tick(reference, checks);
        return Response.seeOther(URI.create(ReviewPages.PATH + "/" + reference + "?done=checklist"))
                .build();
    }
}
