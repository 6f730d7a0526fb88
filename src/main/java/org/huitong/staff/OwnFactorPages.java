package org.huitong.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.identity.StaffDirectory;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.QrCode;

/**
 * One's own second factor: setting it up or moving it to another phone, and new recovery codes. Each asks for the password
 * again, since whoever finds an open browser must not be able to take the account over for good.
 */
@Path(OwnFactorPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MEMBER)
class OwnFactorPages {
    static final String PATH = "/admin/account/second-factor";
    private static final String CODES = PATH + "/recovery-codes";

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        static native TemplateInstance ownFactor(
                Accounts.Own own, SecondFactors.Offer offer, RawString qr, FieldErrors errors, FieldErrors renewing);

        static native TemplateInstance ownRecoveryCodes(List<String> codes, long minutes);
    }

    @Inject
    Accounts accounts;

    @Inject
    SecondFactors factors;

    @Inject
    Attempts attempts;

    @Inject
    FreshSecrets fresh;

    @Inject
    Actor actor;

    @Inject
    UriInfo uri;

    @GET
    public Response factor() {
        return page(200, factors.offer(actor.name()), null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enrol(
            @CookieParam(StaffDirectory.COOKIE) String cookie,
            @FormParam("present") @DefaultValue("") String present,
            @FormParam("offer") @DefaultValue("") String offer,
            @FormParam("code") @DefaultValue("") String code) {
        FieldErrors errors = attempts.passwordAgain(actor.name(), present, "present");
        if (!errors.any()) {
            Optional<List<String>> codes = factors.enrol(actor.name(), offer, code);
            if (codes.isPresent()) {
                return show(cookie, codes.get());
            }
            errors.add("code", "WRONG", Message.of(StaffMessages.class, StaffMessages::enrolment_refused));
        }
        return page(422, factors.offerAgain(actor.name(), offer), errors, null);
    }

    @POST
    @Path("recovery-codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(
            @CookieParam(StaffDirectory.COOKIE) String cookie,
            @FormParam("confirmation") @DefaultValue("") String present) {
        FieldErrors errors = attempts.passwordAgain(actor.name(), present, "confirmation");
        return errors.any()
                ? page(422, factors.offer(actor.name()), null, errors)
                : show(cookie, factors.renewRecoveryCodes(actor.name()));
    }

    /** Another address than that of the post: loading it again makes no new codes. */
    private Response show(String cookie, List<String> codes) {
        return Response.seeOther(URI.create(CODES))
                .cookie(fresh.keep(cookie, CODES, codes, uri))
                .build();
    }

    /** The codes that were just made, for a few minutes. */
    @GET
    @Path("recovery-codes")
    public Response codes(
            @CookieParam(StaffDirectory.COOKIE) String cookie, @CookieParam(FreshSecrets.COOKIE) String made) {
        return fresh.shown(cookie, CODES, made)
                .map(codes -> Response.ok(Templates.ownRecoveryCodes(codes, FreshSecrets.minutes()))
                        .build())
                .orElseGet(() -> Response.seeOther(URI.create(PATH)).build());
    }

    private Response page(int status, SecondFactors.Offer offer, FieldErrors errors, FieldErrors renewing) {
        String label =
                Message.of(StaffMessages.class, StaffMessages::enrolment_qr).toString();
        return Response.status(status)
                .entity(Templates.ownFactor(
                        accounts.own(actor.name()), offer, QrCode.svg(offer.address(), label), errors, renewing))
                .build();
    }
}
