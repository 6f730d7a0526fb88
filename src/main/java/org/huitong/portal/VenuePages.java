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
}
