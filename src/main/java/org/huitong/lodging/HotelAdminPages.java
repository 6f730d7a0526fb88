package org.huitong.lodging;

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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huitong.identity.Actor;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Page;

/** Hotels at a glance, the board of one hotel, and its rooming list. */
@Path("/admin/hotels")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.LODGING, Roles.REPORTING})
class HotelAdminPages {
    private static final int WAITING_SHOWN = 20;

    @CheckedTemplate(basePath = "lodging")
    static class Templates {
        static native TemplateInstance hotels(List<ClassSummary> classes);

        /** @param done what has just happened: {@code placed}, {@code freed} or nothing */
        static native TemplateInstance board(
                HotelBoard board,
                ClassSummary ofClass,
                BoardFilter filter,
                List<BoardRoom> rooms,
                Page<Guest> waiting,
                String q,
                String after,
                boolean mayChange,
                String waitingHref,
                String done);

        static native TemplateInstance roomingList(HotelBoard board, Instant asOf);
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 40;
        }

        @Override
        public String href() {
            return "/admin/hotels";
        }

        @Override
        public Message<?> label() {
            return Message.of(LodgingMessages.class, LodgingMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.LODGING, Roles.REPORTING);
        }

        @Override
        public boolean covers(String path) {
            return Menu.Entry.super.covers(path) || path.startsWith("/admin/stays");
        }
    }

    @Inject
    Hotels hotels;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance hotels() {
        return Templates.hotels(hotels.overview());
    }

    @GET
    @Path("{code}")
    public TemplateInstance board(
            @PathParam("code") String code,
            @QueryParam("type") String type,
            @QueryParam("floor") String floor,
            @QueryParam("free") boolean onlyFree,
            @QueryParam("q") String q,
            @QueryParam("after") String after,
            @QueryParam("done") String done) {
        HotelBoard board = hotels.board(code);
        HotelClass hotelClass = board.hotel().hotelClass();
        ClassSummary ofClass = hotels.overview().stream()
                .filter(summary -> summary.hotelClass() == hotelClass)
                .findFirst()
                .orElseThrow();
        var filter = new BoardFilter(Objects.requireNonNullElse(type, ""), floorOf(floor), onlyFree);
        String query = Objects.requireNonNullElse(q, "");
        return Templates.board(
                board,
                ofClass,
                filter,
                board.rooms(filter),
                hotels.waiting(hotelClass, query, after, WAITING_SHOWN),
                query,
                after,
                actor.may(Roles.LODGING),
                actor.may(Roles.LODGING) ? "/admin/hotels/" + code + "/stays/new?registration=" : "",
                Objects.requireNonNullElse(done, ""));
    }

    @GET
    @Path("{code}/rooming-list")
    public TemplateInstance roomingList(@PathParam("code") String code) {
        return Templates.roomingList(hotels.roomingList(code), clock.instant());
    }

    /** Null, which is every floor, for nothing or nonsense. */
    private static Integer floorOf(String floor) {
        return floor != null && floor.matches("-?\\d{1,3}") ? Integer.valueOf(floor) : null;
    }
}
