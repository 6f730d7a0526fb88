package org.huitong.staff;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huitong.identity.StaffDirectory;
import org.huitong.platform.Message;

/** Where staff sign in and out. */
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInPages {
    @CheckedTemplate(basePath = "staff")
    static class Templates {
        static native TemplateInstance signIn(
                String username,
                String next,
                Message<?> notice,
                Message<?> error,
                List<SignInProvider.Offer> providers);
    }

    @Inject
    SignIns signIns;

    @Inject
    Sessions sessions;

    @Inject
    SignInWay way;

    @Inject
    StaffConfig config;

    @All
    @Inject
    List<SignInProvider> providers;

    @GET
    @Path("sign-in")
    public TemplateInstance form(@QueryParam("next") String next, @QueryParam("done") String done) {
        Message<?> notice = SignInWay.AGAIN.equals(done) ? Message.of(StaffMessages.class, StaffMessages::again) : null;
        return page("", next, notice, null);
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @CookieParam(StaffDirectory.COOKIE) String earlier,
            @FormParam("username") String username,
            @FormParam("password") String password,
            @FormParam("next") String next,
            HttpServerRequest request) {
        String name = Objects.requireNonNullElse(username, "").trim();
        Optional<SignIns.Step> step =
                signIns.password(name, Objects.requireNonNullElse(password, ""), Visitor.of(request));
        if (step.isEmpty()) {
            var refused = Message.of(
                    StaffMessages.class,
                    m -> m.refused(config.failuresBeforeLock(), config.lock().toMinutes()));
            return Response.status(422).entity(page(name, next, null, refused)).build();
        }
        sessions.signOut(earlier);
        return way.on(step.get(), next);
    }

    private TemplateInstance page(String username, String next, Message<?> notice, Message<?> error) {
        return Templates.signIn(
                username,
                SignInWay.inside(next),
                notice,
                error,
                providers.stream()
                        .flatMap(provider -> provider.offer().stream())
                        .toList());
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(@CookieParam(StaffDirectory.COOKIE) String cookie) {
        sessions.signOut(cookie);
        return Response.seeOther(URI.create("/sign-in")).cookie(way.noCookie()).build();
    }
}
