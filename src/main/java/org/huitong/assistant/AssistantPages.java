package org.huitong.assistant;

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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huitong.assistant.Forecast.Level;
import org.huitong.identity.Actor;
import org.huitong.identity.Keys;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.Known;
import org.huitong.platform.Message;

/** The assistant's first page: who has no hall, and whose hall will be full. */
@Path("/admin/assistant")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.VENUE, Roles.REPORTING})
class AssistantPages {
    @CheckedTemplate(basePath = "assistant")
    static class Templates {
        static native TemplateInstance overview(Overview overview);
    }

    /**
     * @param without forums that have no hall
     * @param key of the form that asks for a proposal for these
     * @param level of which forums are shown; null for all
     * @param days the trend is of
     */
    record Overview(
            List<Forecast> without,
            String key,
            List<Tab> tabs,
            List<Line> lines,
            Level level,
            int days,
            boolean mayChange) {}

    /** A level, and how many forums have it. */
    record Tab(Level level, long count) {}

    /** A forecast with the halls' names. */
    record Line(Forecast forecast, List<String> halls) {}

    /** In the navigation, below the halls. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 31;
        }

        @Override
        public String href() {
            return "/admin/assistant";
        }

        @Override
        public Message<?> label() {
            return Message.of(AssistantMessages.class, AssistantMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.VENUE, Roles.REPORTING);
        }
    }

    @Inject
    Forecasts forecasts;

    @Inject
    Situations situations;

    @Inject
    Actor actor;

    @GET
    public TemplateInstance overview(@QueryParam("level") String asked) {
        List<Forecast> all = forecasts.all();
        Names names = situations.now().names();
        Level level = Known.of(Level.class, asked).orElse(null);
        return Templates.overview(new Overview(
                all.stream().filter(f -> f.level() == Level.NO_HALL).toList(),
                Keys.randomText(),
                Arrays.stream(Level.values())
                        .map(one -> new Tab(
                                one, all.stream().filter(f -> f.level() == one).count()))
                        .toList(),
                all.stream()
                        .filter(f -> level == null || f.level() == level)
                        .map(f ->
                                new Line(f, f.halls().stream().map(names::hall).toList()))
                        .toList(),
                level,
                Forecast.DAYS,
                actor.may(Roles.VENUE)));
    }
}
