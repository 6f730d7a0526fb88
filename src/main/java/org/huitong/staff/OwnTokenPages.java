package org.huitong.staff;

import io.quarkus.qute.CheckedTemplate;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.identity.StaffDirectory;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Option;

/** One's own access tokens for {@code /api}. */
@Path(OwnTokenPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MEMBER)
class OwnTokenPages {
    static final String PATH = "/admin/account/tokens";
    private static final String MADE = PATH + "/made";
    private static final String REVOKED = "REVOKED";
    private static final List<Integer> DAYS = List.of(7, 30, 90, 180, 365);

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        static native TemplateInstance ownTokens(
                List<Tokens.View> tokens,
                List<Option> roles,
                List<Option> lives,
                Form form,
                FieldErrors errors,
                Message<?> notice);

        static native TemplateInstance ownToken(String name, String token, String header, long minutes);
    }

    /**
     * What is asked for when a token is made.
     *
     * @param life days it works
     */
    record Form(String name, List<String> roles, String life) {
        private static final Form BLANK = new Form("", List.of(), "90");

        /** No time at all if what was sent is not one of the choices. */
        Duration duration() {
            return DAYS.stream()
                    .filter(days -> days.toString().equals(life))
                    .map(Duration::ofDays)
                    .findFirst()
                    .orElse(Duration.ZERO);
        }
    }

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    StaffConfig config;

    @Inject
    Attempts attempts;

    @Inject
    FreshSecrets fresh;

    @Inject
    Actor actor;

    @Inject
    UriInfo uri;

    @GET
    public Response tokens(@QueryParam("done") String done) {
        Message<?> notice = REVOKED.equals(done) ? Message.of(OwnMessages.class, OwnMessages::tokens_revoked) : null;
        return page(200, Form.BLANK, null, notice);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(
            @CookieParam(StaffDirectory.COOKIE) String cookie,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("roles") List<String> roles,
            @FormParam("life") String life,
            @FormParam("present") @DefaultValue("") String present) {
        var form = new Form(name, roles, life);
        FieldErrors errors = tokens.check(actor.name(), form.name(), form.roles(), form.duration());
        attempts.passwordAgain(actor.name(), present, "present")
                .all()
                .forEach(e -> errors.add(e.field(), e.code(), e.message()));
        if (errors.any()) {
            return page(422, form, errors, null);
        }
        String token = tokens.create(actor.name(), cookie, form.name(), form.roles(), form.duration());
        // Another address than that of the post: loading it again makes no second token.
        return Response.seeOther(URI.create(MADE))
                .cookie(fresh.keep(cookie, MADE, List.of(token, form.name()), uri))
                .build();
    }

    /** The token that was just made, for a few minutes. */
    @GET
    @Path("made")
    public Response made(
            @CookieParam(StaffDirectory.COOKIE) String cookie, @CookieParam(FreshSecrets.COOKIE) String made) {
        return fresh.shown(cookie, MADE, made)
                .map(lines -> Response.ok(Templates.ownToken(
                                lines.get(1),
                                lines.get(0),
                                "Authorization: Bearer " + lines.get(0),
                                FreshSecrets.minutes()))
                        .build())
                .orElseGet(() -> Response.seeOther(URI.create(PATH)).build());
    }

    @POST
    @Path("{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") long id) {
        tokens.revoke(actor.name(), id);
        return Response.seeOther(URI.create(PATH + "?done=" + REVOKED)).build();
    }

    private Response page(int status, Form form, FieldErrors errors, Message<?> notice) {
        List<Option> roles = accounts.own(actor.name()).roles().stream()
                .sorted()
                .map(role -> new Option(role, AccountRoles.name(role)))
                .toList();
        List<Option> lives = DAYS.stream()
                .filter(days -> Duration.ofDays(days).compareTo(config.tokenLife()) <= 0)
                .map(days -> new Option(days.toString(), Message.of(OwnMessages.class, m -> m.tokens_days(days))))
                .toList();
        return Response.status(status)
                .entity(Templates.ownTokens(tokens.of(actor.name()), roles, lives, form, errors, notice))
                .build();
    }
}
