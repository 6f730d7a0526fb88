package org.huitong.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huitong.identity.StaffDirectory;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.QrCode;

/**
 * What is asked for between the password and being inside: a code of the second factor, or setting one up, or another
 * password. Open to everybody by route; the cookie of the step before says whether there is anything to ask.
 */
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInStepPages {
    private static final String CODES = "/sign-in/recovery-codes";

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        static native TemplateInstance signInCode(String next, FieldErrors errors);

        static native TemplateInstance signInRecovery(String next, FieldErrors errors);

        static native TemplateInstance signInEnrolment(
                String next, SecondFactors.Offer offer, RawString qr, FieldErrors errors);

        static native TemplateInstance signInPassword(String next, long days, Message<?> rules, FieldErrors errors);

        static native TemplateInstance signInRecoveryCodes(List<String> codes, String next, long minutes);
    }

    @Inject
    SignIns signIns;

    @Inject
    SecondFactors factors;

    @Inject
    Passwords passwords;

    @Inject
    SignInWay way;

    @Inject
    StaffConfig config;

    @Inject
    FreshSecrets fresh;

    @Inject
    UriInfo uri;

    @GET
    @Path("sign-in/code")
    public Response code(@CookieParam(StaffDirectory.COOKIE) String cookie, @QueryParam("next") String next) {
        return at(cookie, Stage.CODE, next, 200, Templates.signInCode(SignInWay.inside(next), null));
    }

    @POST
    @Path("sign-in/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response proveByCode(
            @CookieParam(StaffDirectory.COOKIE) String cookie,
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("next") String next) {
        Optional<SignIns.Step> step = signIns.code(cookie, code);
        if (step.isPresent()) {
            return way.on(step.get(), next);
        }
        FieldErrors errors = refused("code", StaffMessages::code_refused);
        return at(cookie, Stage.CODE, next, 422, Templates.signInCode(SignInWay.inside(next), errors));
    }

    @GET
    @Path("sign-in/recovery")
    public Response recovery(@CookieParam(StaffDirectory.COOKIE) String cookie, @QueryParam("next") String next) {
        return at(cookie, Stage.CODE, next, 200, Templates.signInRecovery(SignInWay.inside(next), null));
    }

    @POST
    @Path("sign-in/recovery")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response proveByRecoveryCode(
            @CookieParam(StaffDirectory.COOKIE) String cookie,
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("next") String next) {
        Optional<SignIns.Step> step = signIns.recoveryCode(cookie, code);
        if (step.isPresent()) {
            // Whoever had to use one should see how many are left, and set up the new phone.
            return way.on(step.get(), OwnFactorPages.PATH);
        }
        FieldErrors errors = refused("code", StaffMessages::recovery_refused);
        return at(cookie, Stage.CODE, next, 422, Templates.signInRecovery(SignInWay.inside(next), errors));
    }

    @GET
    @Path("sign-in/enrolment")
    public Response enrolment(@CookieParam(StaffDirectory.COOKIE) String cookie, @QueryParam("next") String next) {
        Optional<SignIns.Pending> pending = signIns.pending(cookie);
        return SignInWay.elsewhere(pending, Stage.ENROLMENT, next)
                .orElseGet(() ->
                        enrolment(200, next, factors.offer(pending.orElseThrow().username()), null));
    }

    @POST
    @Path("sign-in/enrolment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enrol(
            @CookieParam(StaffDirectory.COOKIE) String cookie,
            @FormParam("offer") @DefaultValue("") String offer,
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("next") String next) {
        Optional<SignIns.Enrolled> enrolled = signIns.enrol(cookie, offer, code);
        if (enrolled.isPresent()) {
            SignIns.Step step = enrolled.get().step();
            // Another address than that of the post: loading it again shows the same codes.
            return Response.seeOther(URI.create(CODES))
                    .cookie(way.cookie(step))
                    .cookie(fresh.keep(step.cookie(), CODES, shown(step, next, enrolled.get()), uri))
                    .build();
        }
        Optional<SignIns.Pending> pending = signIns.pending(cookie);
        return SignInWay.elsewhere(pending, Stage.ENROLMENT, next).orElseGet(() -> {
            var errors = new FieldErrors()
                    .add("code", "WRONG", Message.of(StaffMessages.class, StaffMessages::enrolment_refused));
            return enrolment(422, next, factors.offerAgain(pending.orElseThrow().username(), offer), errors);
        });
    }

    /** The way on, then the codes. */
    private static List<String> shown(SignIns.Step step, String next, SignIns.Enrolled enrolled) {
        return Stream.concat(Stream.of(SignInWay.after(step, next)), enrolled.recoveryCodes().stream())
                .toList();
    }

    /** The recovery codes that were just made, for a few minutes. */
    @GET
    @Path("sign-in/recovery-codes")
    public Response recoveryCodes(
            @CookieParam(StaffDirectory.COOKIE) String cookie, @CookieParam(FreshSecrets.COOKIE) String made) {
        return fresh.shown(cookie, CODES, made)
                .map(lines -> Response.ok(Templates.signInRecoveryCodes(
                                lines.subList(1, lines.size()), lines.get(0), FreshSecrets.minutes()))
                        .build())
                .orElseGet(
                        () -> Response.seeOther(URI.create(OwnFactorPages.PATH)).build());
    }

    private static Response enrolment(int status, String next, SecondFactors.Offer offer, FieldErrors errors) {
        String label =
                Message.of(StaffMessages.class, StaffMessages::enrolment_qr).toString();
        return Response.status(status)
                .entity(Templates.signInEnrolment(
                        SignInWay.inside(next), offer, QrCode.svg(offer.address(), label), errors))
                .build();
    }

    @GET
    @Path("sign-in/password")
    public Response password(@CookieParam(StaffDirectory.COOKIE) String cookie, @QueryParam("next") String next) {
        return at(cookie, Stage.PASSWORD, next, 200, passwordForm(next, null));
    }

    @POST
    @Path("sign-in/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response newPassword(
            @CookieParam(StaffDirectory.COOKIE) String cookie,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("repeated") @DefaultValue("") String repeated,
            @FormParam("next") String next) {
        try {
            return signIns.newPassword(cookie, password, repeated)
                    .map(step -> way.on(step, next))
                    .orElseGet(() -> at(cookie, Stage.PASSWORD, next, 422, passwordForm(next, null)));
        } catch (Invalid invalid) {
            return at(cookie, Stage.PASSWORD, next, 422, passwordForm(next, invalid.errors()));
        }
    }

    private TemplateInstance passwordForm(String next, FieldErrors errors) {
        return Templates.signInPassword(
                SignInWay.inside(next), config.passwordAge().toDays(), passwords.rules(), errors);
    }

    /** This page if it is the one to be at, otherwise the way to the right one. */
    private Response at(String cookie, Stage stage, String next, int status, TemplateInstance page) {
        return SignInWay.elsewhere(signIns.pending(cookie), stage, next)
                .orElseGet(() -> Response.status(status).entity(page).build());
    }

    private FieldErrors refused(String field, Refusal words) {
        return new FieldErrors()
                .add(
                        field,
                        "REFUSED",
                        Message.of(
                                StaffMessages.class,
                                m -> words.in(
                                        m,
                                        config.failuresBeforeLock(),
                                        config.lock().toMinutes())));
    }

    private interface Refusal {
        String in(StaffMessages words, int failures, long minutes);
    }
}
