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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Where letters are printed, one or all of a list. */
@Path(InvitationPages.PATH)
@Blocking
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class PrintPages {
    private static final String PDF = "application/pdf";

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance print(InvitationFilter filter, LetterPaper.Batch batch, Message<?> refusal);
    }

    @Inject
    LetterPaper paper;

    @GET
    @Path("print")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ask(@Context UriInfo uri) {
        InvitationFilter filter = InvitationFilter.of(uri.getQueryParameters());
        return Templates.print(filter, paper.batch(filter), null);
    }

    @POST
    @Path("print")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({PDF, MediaType.TEXT_HTML})
    public Response print(MultivaluedMap<String, String> sent) {
        InvitationFilter filter = InvitationFilter.of(sent);
        try {
            return paper.print(filter);
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(Templates.print(filter, paper.batch(filter), refused.reason()))
                    .build();
        }
    }

    @GET
    @Path("{number}/letter.pdf")
    @Produces(PDF)
    public Response one(@PathParam("number") String number) {
        return paper.print(number);
    }
}
