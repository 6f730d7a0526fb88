package org.huitong.openid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.PlatformMessages;
import org.huitong.platform.Refused;
import org.huitong.staff.ProviderAccounts;
import org.huitong.staff.SignInProvider.Offer;

/** Where the system administrator enters who the holder of an account is at the provider. */
@Path("/admin/accounts/{username}/provider-subject")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
class SubjectPages {
    /** OpenID Connect Core 1.0, section 2: at most 255 characters of ASCII. */
    private static final String FORM = "\\p{Graph}{1,255}";

    @CheckedTemplate(basePath = "openid")
    static class Templates {
        static native TemplateInstance subject(
                Offer provider, ProviderAccounts.Known account, String typed, FieldErrors errors, Message<?> refusal);
    }

    @Inject
    Provider provider;

    @Inject
    ProviderAccounts accounts;

    @GET
    public TemplateInstance show(@PathParam("username") String username) {
        Offer offer = offer();
        ProviderAccounts.Known known = accounts.known(username, offer.issuer());
        return Templates.subject(offer, known, known.subject(), null, null);
    }

    /** An empty field takes the subject away. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            @PathParam("username") String username,
            @FormParam("subject") @DefaultValue("") String typed,
            @FormParam("revision") int revision) {
        Offer offer = offer();
        ProviderAccounts.Known known = accounts.known(username, offer.issuer());
        String subject = typed.strip();
        try {
            if (!subject.isEmpty() && !subject.matches(FORM)) {
                throw new Invalid(new FieldErrors()
                        .add("subject", "FORM", Message.of(OpenIdMessages.class, OpenIdMessages::subjectForm)));
            }
            accounts.enter(username, offer.issuer(), subject.isEmpty() ? null : subject, revision);
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.subject(offer, known, subject, invalid.errors(), null))
                    .build();
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            return Response.status(409)
                    .entity(Templates.subject(offer, known, subject, null, refused.reason()))
                    .build();
        }
        return Response.seeOther(URI.create("/admin/accounts/" + username + "?done=saved"))
                .build();
    }

    private Offer offer() {
        return provider.offer()
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(PlatformMessages.class, PlatformMessages::problem_notFound)));
    }
}
