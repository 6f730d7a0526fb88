package org.huitong.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.huitong.identity.Cookies;
import org.huitong.identity.StaffDirectory;
import org.huitong.platform.Message;

/** Where staff sign in and out. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
class SignInPages {
    @CheckedTemplate(basePath = "staff")
    static class Templates {
        static native TemplateInstance signIn(String username, String next, Message<?> error);
    }

    @Inject
    Accounts accounts;

    @Inject
    StaffConfig config;

    @Inject
    UriInfo uri;

    @GET
    @Path("sign-in")
    @PermitAll
    public TemplateInstance form(@QueryParam("next") String next) {
        return Templates.signIn("", inside(next), null);
    }

    @POST
    @Path("sign-in")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @FormParam("username") String username,
            @FormParam("password") String password,
            @FormParam("next") String next) {
        String name = Objects.requireNonNullElse(username, "").trim();
        Optional<String> cookie = accounts.signIn(name, Objects.requireNonNullElse(password, ""));
        if (cookie.isEmpty()) {
            var refused = Message.of(
                    StaffMessages.class,
                    m -> m.refused(config.failuresBeforeLock(), config.lock().toMinutes()));
            return Response.status(422)
                    .entity(Templates.signIn(name, inside(next), refused))
                    .build();
        }
        return Response.seeOther(URI.create(inside(next)))
                .cookie(Cookies.of(StaffDirectory.COOKIE, cookie.get(), null, NewCookie.SameSite.STRICT, uri))
                .build();
    }

    @POST
    @Path("sign-out")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(@CookieParam(StaffDirectory.COOKIE) String cookie) {
        Optional.ofNullable(cookie).ifPresent(accounts::signOut);
        return Response.seeOther(URI.create("/sign-in"))
                .cookie(Cookies.of(StaffDirectory.COOKIE, "", Duration.ZERO, NewCookie.SameSite.STRICT, uri))
                .build();
    }

    /** Only organiser pages of this site are a place to go on to: nobody is sent elsewhere by a crafted link. */
    private static String inside(String next) {
        return next != null && next.matches("/admin(/[A-Za-z0-9/_-]*)?") ? next : "/admin";
    }
}
