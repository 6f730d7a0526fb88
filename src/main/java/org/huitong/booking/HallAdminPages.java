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
import org.huitong.venue.Layout;

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
                List<Waiting> waiting,
                boolean mayChange,
                boolean asList,
                String done);

        static native TemplateInstance hall(HallView hall, boolean mayChange);
    }

    /**
     * A forum that waits for a hall.
     *
     * @param times at which it would have it, if nothing else is said
     */
    record Waiting(ForumView forum, BookingForm times) {}

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
    BookingConfig config;

    @Inject
    Clock clock;

    /**
     * The grid of a day: by default today, while the conference is being built up or on, else its first day.
     *
     * @param venue code of the only venue to show
     * @param view {@code list} for a list in order of time
     * @param done what has just been done, for a notice
     */
    @GET
    public TemplateInstance board(
            @QueryParam("day") String day,
            @QueryParam("venue") String venue,
            @QueryParam("view") String view,
            @QueryParam("done") String done) {
        Bookings.Plan plan = bookings.plan();
        Days days = plan.days();
        List<Option> venues = plan.halls().stream()
                .map(hall -> new Option(hall.venue(), hall.venueName()))
                .distinct()
                .toList();
        boolean known = venues.stream().anyMatch(option -> option.value().equals(venue));
        List<HallView> halls = plan.halls().stream()
                .filter(hall -> !known || hall.venue().equals(venue))
                .filter(hall -> !hall.withdrawn() || !hall.bookings().isEmpty())
                .toList();
        return Templates.board(
                Board.of(days.orFirstOfConference(asked(day, days)), days.zone(), halls),
                days.all(),
                venues,
                known ? venue : null,
                plan.forums().stream()
                        .filter(forum -> forum.bookings().stream().allMatch(BookingView::provisional))
                        .map(this::waiting)
                        .toList(),
                actor.may(Roles.VENUE),
                "list".equals(view),
                done);
    }

    private Waiting waiting(ForumView forum) {
        var times = new Times(
                forum.startsAt().minus(config.setUp()),
                forum.startsAt(),
                forum.endsAt(),
                forum.endsAt().plus(config.tearDown()));
        return new Waiting(forum, BookingForm.of(forum.code(), null, Layout.THEATRE, times));
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
