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
import java.time.Clock;
import java.util.List;
import org.huitong.category.CategoryView;

/** The front page, and the statement on accessibility. */
@Path("/")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class HomePages {
    @CheckedTemplate(basePath = "portal")
    static class Templates {
        static native TemplateInstance home(
                EditionView edition,
                Opening opening,
                List<CategoryView> categories,
                boolean open,
                List<ForumSection> sections,
                List<Bodies> organisations);

        static native TemplateInstance accessibility(String email);
    }

    @Inject
    Programme programme;

    @Inject
    PortalConfig config;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance home() {
        Programme.Overview overview = programme.overview();
        return Templates.home(
                overview.edition(),
                Opening.of(overview.edition(), overview.forums(), clock.instant()),
                overview.categories(),
                overview.categories().stream()
                        .anyMatch(category -> category.availability() == CategoryView.Availability.OPEN),
                ForumSection.of(overview.forums()),
                Bodies.byRole(overview.edition().organisations()));
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return Templates.accessibility(config.accessibilityEmail());
    }
}
