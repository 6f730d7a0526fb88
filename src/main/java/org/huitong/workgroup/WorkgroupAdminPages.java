package org.huitong.workgroup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;

/** The list of working groups, for every member of staff. */
@Path("/admin/workgroups")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    Roles.FIRST_REVIEWER,
    Roles.FINAL_REVIEWER,
    Roles.PROGRAMME,
    Roles.VENUE,
    Roles.LODGING,
    Roles.VOLUNTEERS,
    Roles.HOST,
    Roles.REPORTING
})
class WorkgroupAdminPages {
    @CheckedTemplate(basePath = "workgroup")
    static class Templates {
        static native TemplateInstance groups(List<LevelView> levels);
    }

    /** The groups of one level under their heading. */
    record LevelView(Message<?> title, List<WorkingGroups.GroupView> groups) {}

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 90;
        }

        @Override
        public String href() {
            return "/admin/workgroups";
        }

        @Override
        public Message<?> label() {
            return Message.of(WorkgroupMessages.class, WorkgroupMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.copyOf(Roles.STAFF);
        }
    }

    @Inject
    WorkingGroups groups;

    @GET
    public TemplateInstance list() {
        var all = groups.all();
        return Templates.groups(List.of(
                new LevelView(
                        Message.of(WorkgroupMessages.class, WorkgroupMessages::city),
                        all.stream().filter(WorkingGroups.GroupView::city).toList()),
                new LevelView(
                        Message.of(WorkgroupMessages.class, WorkgroupMessages::province),
                        all.stream().filter(g -> !g.city()).toList())));
    }
}
