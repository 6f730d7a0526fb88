package org.huitong.host;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huitong.identity.Actor;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.program.Forum;

/** The host unit's own page. A host of one forum is led to it, one of several chooses. */
@Path("/host")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.HOST, Roles.REPORTING})
class HostPages {
    @CheckedTemplate(basePath = "host")
    static class Templates {
        static native TemplateInstance forums(List<Forum> forums);

        static native TemplateInstance forum(ForumPage page);
    }

    /**
     * @param mayEdit whether the reader may change its agenda
     * @param several whether the reader has other forums too
     * @param done what has just been done, for a notice
     */
    record ForumPage(
            HostForum host,
            List<HostForum.Deadline> deadlines,
            boolean mayAsk,
            boolean mayEdit,
            boolean maySeeKit,
            boolean several,
            Instant now,
            String done) {
        /** Whether the reader may go to where it is dealt with. */
        public boolean mayOpen(HostForum.Deadline deadline) {
            return deadline.kind() == HostForum.Deadline.Kind.MATERIAL ? mayEdit : maySeeKit;
        }
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 15;
        }

        @Override
        public String href() {
            return "/host";
        }

        @Override
        public Message<?> label() {
            return Message.of(HostMessages.class, HostMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.HOST);
        }
    }

    @Inject
    HostForums forums;

    @Inject
    Actor actor;

    @Inject
    HuitongConfig config;

    @Inject
    Clock clock;

    @GET
    public Response choose() {
        List<Forum> mine = forums.mine();
        return mine.size() == 1
                ? Response.seeOther(URI.create("/host/" + mine.get(0).code)).build()
                : Response.ok(Templates.forums(mine)).build();
    }

    @GET
    @Path("{forum}")
    public TemplateInstance forum(@PathParam("forum") String code, @QueryParam("done") String done) {
        HostForum host = forums.whole(code);
        Instant now = clock.instant();
        return Templates.forum(new ForumPage(
                host,
                host.deadlines(now, config.zone()),
                actor.may(Roles.HOST),
                actor.may(Roles.HOST) || actor.may(Roles.PROGRAMME),
                actor.may(Roles.HOST) || actor.may(Roles.VENUE) || actor.may(Roles.REPORTING),
                forums.mine().size() > 1,
                now,
                done));
    }
}
