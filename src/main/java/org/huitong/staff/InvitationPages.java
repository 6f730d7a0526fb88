package org.huitong.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** Where the holder of a link sets the password of an account. */
@Path("/invitation/{token}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@PermitAll
class InvitationPages {
    @CheckedTemplate(basePath = "staff")
    static class Templates {
        /** @param link null if there never was such a link */
        static native TemplateInstance invitation(AccessLinks.Opened link, Message<?> rules, FieldErrors errors);
    }

    @Inject
    AccessLinks links;

    @Inject
    Passwords passwords;

    @GET
    public Response open(@PathParam("token") String token) {
        return show(200, token, null);
    }

    /** Leads back to the link's page, which now says that it was used and where to sign in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response use(
            @PathParam("token") String token,
            @FormParam("password") String password,
            @FormParam("repeated") String repeated) {
        try {
            links.use(token, Objects.requireNonNullElse(password, ""), Objects.requireNonNullElse(repeated, ""));
            return Response.seeOther(URI.create("/invitation/" + token)).build();
        } catch (Invalid invalid) {
            return show(422, token, invalid.errors());
        } catch (Refused refused) {
            return show(refused.status(), token, null);
        }
    }

    private Response show(int status, String token, FieldErrors errors) {
        try {
            return Response.status(status)
                    .entity(Templates.invitation(links.open(token), passwords.rules(), errors))
                    .build();
        } catch (Refused unknown) {
            return Response.status(unknown.status())
                    .entity(Templates.invitation(null, passwords.rules(), null))
                    .build();
        }
    }
}
