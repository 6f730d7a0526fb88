package org.huitong.identity;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A guest's way in without the personal link. */
@Path("/my/sign-in")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class GuestCodePages {
    @Inject
    CodeSignIn codes;

    @GET
    public TemplateInstance ask() {
        return codes.ask(Audience.GUEST);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@FormParam("reference") String reference, @FormParam("kind") String kind) {
        return codes.send(Audience.GUEST, reference, kind);
    }

    @GET
    @Path("code")
    public TemplateInstance enter(@QueryParam("request") String request) {
        return codes.enter(Audience.GUEST, request);
    }

    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response let(@FormParam("request") String request, @FormParam("code") String code) {
        return codes.let(Audience.GUEST, request, code);
    }
}
