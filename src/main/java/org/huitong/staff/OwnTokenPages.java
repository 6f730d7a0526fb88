package org.huitong.staff;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Option;

/** One's own access tokens for {@code /api}. */
@Path("/admin/account/tokens")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MEMBER)
class OwnTokenPages {
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

        static native TemplateInstance ownToken(String name, String token, String header);
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
    Actor actor;

    @GET
    public Response tokens(@QueryParam("done") String done) {
        Message<?> notice = REVOKED.equals(done) ? Message.of(OwnMessages.class, OwnMessages::tokens_revoked) : null;
        return page(200, Form.BLANK, null, notice);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("roles") List<String> roles,
            @FormParam("life") String life) {
        var form = new Form(name, roles, life);
        try {
            String token = tokens.create(actor.name(), form.name(), form.roles(), form.duration());
            // Not a redirect: the token is in this answer and nowhere else.
            return Response.ok(Templates.ownToken(form.name(), token, "Authorization: Bearer " + token))
                    .build();
        } catch (Invalid invalid) {
            return page(422, form, invalid.errors(), null);
        }
    }

    @POST
    @Path("{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@PathParam("id") long id) {
        tokens.revoke(actor.name(), id);
        return Response.seeOther(URI.create("/admin/account/tokens?done=" + REVOKED))
                .build();
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
