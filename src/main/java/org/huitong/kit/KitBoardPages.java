package org.huitong.kit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;

/** The board of all halls by readiness. */
@Path("/admin/kit")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.VENUE, Roles.HOST, Roles.REPORTING})
class KitBoardPages {
    @CheckedTemplate(basePath = "kit")
    static class Templates {
        static native TemplateInstance board(KitBoard board, Costs costs, long openRequests);
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 32;
        }

        @Override
        public String href() {
            return "/admin/kit";
        }

        @Override
        public Message<?> label() {
            return Message.of(KitMessages.class, KitMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.VENUE, Roles.HOST, Roles.REPORTING);
        }
    }

    @Inject
    Kits kits;

    @Inject
    KitRequests requests;

    @Inject
    HuitongConfig config;

    @GET
    public TemplateInstance board(@BeanParam KitBoard.Asked query) {
        Map<String, LocalText> groups = kits.ownGroupNames();
        KitBoard.Asked asked = query.tidy(groups);
        var all = requests.all();
        return Templates.board(
                KitBoard.of(asked, kits.board(asked.onlyGroup()), groups, config.zone()),
                Costs.of(all),
                all.stream().filter(RequestView::open).count());
    }
}
