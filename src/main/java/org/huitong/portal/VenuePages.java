package org.huitong.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.Cache;

/** Where everything takes place and how to get there. */
@Path("/venues")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class VenuePages {
    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance venues(List<VenueView> venues);

        static native TemplateInstance venue(VenueView venue);
    }

    @Inject
    Programme programme;

    @GET
    public TemplateInstance venues() {
        return Templates.venues(programme.venues());
    }

    @GET
    @Path("{code}")
    public TemplateInstance venue(String code) {
        return Templates.venue(programme.venue(code));
    }

    /** The plan of the building. Kept for an hour: it is the heaviest thing of the site, and changes a few times a year. */
    @GET
    @Path("{code}/plan.jpg")
    @Produces("image/jpeg")
    @Cache(maxAge = 3600)
    public byte[] plan(String code) {
        return programme.plan(code);
    }
}
