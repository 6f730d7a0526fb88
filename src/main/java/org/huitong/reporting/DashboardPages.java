package org.huitong.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huitong.identity.Actor;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.identity.Tally;
import org.huitong.platform.Message;

/** The organiser's first page. */
@Path("/admin")
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
    Roles.CONFERENCE,
    Roles.REPORTING,
    Roles.SYSTEM_ADMINISTRATOR,
    Roles.SECURITY_ADMINISTRATOR,
    Roles.AUDIT_ADMINISTRATOR
})
class DashboardPages {
    private static final String HERE = "/admin";

    @CheckedTemplate(basePath = "reporting")
    static class Templates {
        static native TemplateInstance dashboard(List<Board> boards);
    }

    /** One feature's counts under its title. */
    record Board(Message<?> title, List<Tally.Count> counts) {}

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 0;
        }

        @Override
        public String href() {
            return HERE;
        }

        @Override
        public Message<?> label() {
            return Message.of(ReportingMessages.class, ReportingMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.copyOf(Roles.STAFF);
        }

        /** Every organiser page lies under this address. */
        @Override
        public boolean covers(String path) {
            return path.equals(href());
        }
    }

    @Inject
    Actor actor;

    @Inject
    Menu menu;

    @Inject
    Instance<Tally> tallies;

    /** Whoever has no counts to see, as an administrator, goes on to the first page of their own. */
    @GET
    public Response dashboard() {
        List<Board> boards = boards();
        Optional<String> own = menu.items().stream().map(Menu.Item::href).findFirst();
        if (boards.isEmpty() && own.filter(href -> !href.equals(HERE)).isPresent()) {
            return Response.seeOther(URI.create(own.get())).build();
        }
        return Response.ok(Templates.dashboard(boards)).build();
    }

    /** Without those that count nothing within this person's scope. */
    private List<Board> boards() {
        return tallies.stream()
                .filter(tally -> tally.roles().stream().anyMatch(actor::may))
                .sorted(Comparator.comparingInt(Tally::order))
                .map(tally -> new Board(tally.title(), tally.counts()))
                .filter(board -> !board.counts().isEmpty())
                .toList();
    }
}
