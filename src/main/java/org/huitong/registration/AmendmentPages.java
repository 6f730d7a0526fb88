package org.huitong.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.Cursor;
import org.huitong.platform.Message;
import org.huitong.platform.Page;

/** Where reviewers find the changes that guests ask for after the deadline; they decide on the registration's page. */
@Path(AmendmentPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER})
class AmendmentPages {
    static final String PATH = "/admin/changes";
    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance amendments(Page<AmendmentView> page, boolean open, String after);
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 21;
        }

        @Override
        public String href() {
            return PATH;
        }

        @Override
        public Message<?> label() {
            return Message.of(AmendmentMessages.class, AmendmentMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.FIRST_REVIEWER, Roles.FINAL_REVIEWER);
        }
    }

    @Inject
    Amendments amendments;

    /** @param state DECIDED for those that are decided; anything else for those that wait */
    @GET
    public TemplateInstance list(@QueryParam("state") String state, @QueryParam("after") String after) {
        boolean open = !"DECIDED".equals(state);
        return Templates.amendments(amendments.page(open, Cursor.decode(after), PAGE), open, after);
    }
}
