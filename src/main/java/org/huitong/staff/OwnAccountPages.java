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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.identity.StaffDirectory;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;

/** One's own account: everything about it in one place, and the password. */
@Path("/admin/account")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.MEMBER)
class OwnAccountPages {
    private static final String PASSWORD_DONE = "PASSWORD";

    @CheckedTemplate(basePath = "staff")
    static class Templates {
        static native TemplateInstance ownAccount(Accounts.Own own, List<Message<?>> roles, Message<?> notice);

        static native TemplateInstance ownPassword(Message<?> rules, FieldErrors errors);
    }

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Actor actor;

    @GET
    public TemplateInstance ownAccount(@QueryParam("done") String done) {
        Accounts.Own own = accounts.own(actor.name());
        List<Message<?>> roles = own.roles().stream()
                .sorted()
                .<Message<?>>map(AccountRoles::name)
                .toList();
        Message<?> notice =
                PASSWORD_DONE.equals(done) ? Message.of(OwnMessages.class, OwnMessages::password_done) : null;
        return Templates.ownAccount(own, roles, notice);
    }

    @GET
    @Path("password")
    public TemplateInstance password() {
        return Templates.ownPassword(passwords.rules(), null);
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(
            @CookieParam(StaffDirectory.COOKIE) String cookie,
            @FormParam("present") @DefaultValue("") String present,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("repeated") @DefaultValue("") String repeated) {
        try {
            passwords.change(actor.name(), cookie, present, password, repeated);
            return Response.seeOther(URI.create("/admin/account?done=" + PASSWORD_DONE))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(Templates.ownPassword(passwords.rules(), invalid.errors()))
                    .build();
        }
    }
}
