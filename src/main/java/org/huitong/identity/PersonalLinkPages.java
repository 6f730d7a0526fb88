package org.huitong.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/** Where personal links lead: they are exchanged for a cookie, so that the token leaves the address bar at once. */
@Path("/")
@Blocking
class PersonalLinkPages {
    @CheckedTemplate(basePath = "identity")
    static class Templates {
        /** @param signIn the other way in; null if there is none */
        static native TemplateInstance linkExpired(String signIn);
    }

    /** Pages of a guest that a link may lead to at once: nobody is sent elsewhere by a crafted one. */
    private static final Set<String> FURTHER = Set.of("confirmation");

    /** A place on a guest's page, by the forum's code. */
    private static final Pattern PLACE = Pattern.compile("place-[A-Za-z0-9-]{1,20}");

    @Inject
    PersonalLinks links;

    @Inject
    IdentityConfig config;

    @Inject
    UriInfo uri;

    @GET
    @Path("r/{token}")
    @PermitAll
    public Response guest(@PathParam("token") String token, @QueryParam("to") String to) {
        return enter(Audience.GUEST, token, to == null ? "" : further(to));
    }

    private static String further(String to) {
        if (FURTHER.contains(to)) {
            return "/" + to;
        }
        return PLACE.matcher(to).matches() ? "#" + to : "";
    }

    @GET
    @Path("v/{token}")
    @PermitAll
    public Response volunteer(@PathParam("token") String token) {
        return enter(Audience.VOLUNTEER, token, "");
    }

    @GET
    @Path("i/{token}")
    @PermitAll
    public Response invitee(@PathParam("token") String token) {
        return enter(Audience.INVITEE, token, "");
    }

    @GET
    @Path("u/{token}")
    @PermitAll
    public Response unit(@PathParam("token") String token) {
        return enter(Audience.UNIT, token, "");
    }

    private Response enter(Audience audience, String token, String further) {
        if (links.resolve(token).filter(h -> h.audience() == audience).isEmpty()) {
            return Response.status(Response.Status.GONE)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(Templates.linkExpired(audience.codeSignIn()))
                    .build();
        }
        return Response.seeOther(URI.create(audience.home + further))
                .cookie(Cookies.of(audience.cookie, token, config.personalLink(), NewCookie.SameSite.LAX, uri))
                .build();
    }
}
