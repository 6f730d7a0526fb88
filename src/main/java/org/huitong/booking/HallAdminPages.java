package org.huitong.booking;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huitong.identity.Actor;
import org.huitong.identity.Menu;
import org.huitong.identity.Roles;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.venue.Days;

/** Where halls and their bookings are looked at. */
@Path("/admin/halls")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.VENUE, Roles.REPORTING})
class HallAdminPages {
    @CheckedTemplate(basePath = "booking")
    static class Templates {
        static native TemplateInstance board(
                Board board,
                List<LocalDate> days,
                List<Option> venues,
                String venue,
                List<ForumView> waiting,
                boolean mayChange,
                String done);

        static native TemplateInstance hall(HallView hall, boolean mayChange);
    }

    /** In the navigation. */
    @ApplicationScoped
    static class Entry implements Menu.Entry {
        @Override
        public int order() {
            return 30;
        }

        @Override
        public String href() {
            return "/admin/halls";
        }

        @Override
        public Message<?> label() {
            return Message.of(BookingMessages.class, BookingMessages::title);
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.VENUE, Roles.REPORTING);
        }
    }

    @Inject
    Bookings bookings;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /**
     * The board of a day: by default today, while the conference is being built up or on, else its first day.
     *
     * @param venue code of the only venue to show
     * @param done what has just been done, for a notice
     */
    @GET
    public TemplateInstance board(
            @QueryParam("day") String day, @QueryParam("venue") String venue, @QueryParam("done") String done) {
        Days days = bookings.days();
        List<HallView> halls = bookings.halls();
        List<Option> venues = halls.stream()
                .map(hall -> new Option(hall.venue(), hall.venueName()))
                .distinct()
                .toList();
        boolean known = venues.stream().anyMatch(option -> option.value().equals(venue));
        LocalDate shown = days.orFirstOfConference(asked(day, days));
        return Templates.board(
                Board.of(
                        shown,
                        days.zone(),
                        known
                                ? halls.stream()
                                        .filter(hall -> hall.venue().equals(venue))
                                        .toList()
                                : halls),
                days.all(),
                venues,
                known ? venue : null,
                bookings.forums().stream()
                        .filter(forum -> forum.bookings().isEmpty())
                        .toList(),
                actor.may(Roles.VENUE),
                done);
    }

    @GET
    @Path("{code}")
    public TemplateInstance hall(@PathParam("code") String code) {
        return bookings.halls().stream()
                .filter(hall -> hall.code().equals(code))
                .findFirst()
                .map(hall -> Templates.hall(hall, actor.may(Roles.VENUE)))
                .orElseThrow(() -> Refusals.unknownHall(code));
    }

    private LocalDate asked(String day, Days days) {
        try {
            return day == null ? LocalDate.now(clock.withZone(days.zone())) : LocalDate.parse(day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
