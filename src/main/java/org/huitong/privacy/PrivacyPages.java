package org.huitong.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The notice for everyone to read. */
@Path("/privacy")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class PrivacyPages {
    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        static native TemplateInstance notice(PrivacyNotice notice);
    }

    @Inject
    PrivacyNotices notices;

    @GET
    public TemplateInstance notice() {
        return Templates.notice(notices.current());
    }
}
