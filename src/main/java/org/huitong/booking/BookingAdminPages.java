package org.huitong.booking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Refused;
import org.huitong.venue.Layout;

/** Where forums are given their halls. Times are typed in Beijing time. */
@Path("/admin/halls/bookings")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.VENUE)
class BookingAdminPages {
    private static final FieldErrors NO_ERRORS = new FieldErrors();

    /** Beside which field a clash is shown: the one that is changed first to get around it. */
    private static final Map<String, String> FIELDS =
            Map.of(Refusals.HALL_TAKEN, "hall", Refusals.HALL_TOO_SMALL, "hall", Refusals.FORUM_ELSEWHERE, "setUp");

    /**
     * What is being written on the page.
     *
     * @param booking the one to be changed, as it is now; null for a new one
     * @param version of the booking that the writer has seen; stays while the form is mended, so that a change by
     *     someone else in between is noticed
     */
    record Draft(ForumView forum, BookingView booking, int version, BookingForm form) {
        static Draft of(ForumView forum, BookingView booking) {
            return new Draft(
                    forum,
                    booking,
                    booking.version(),
                    BookingForm.of(booking.forum(), booking.hall(), booking.layout(), booking.times()));
        }

        Draft seen(BookingView now) {
            return new Draft(forum, now, now.version(), form);
        }

        /** Where the form is sent, and where it is read again in another language. */
        public String action() {
            return "/admin/halls/bookings/" + (booking == null ? "new?forum=" + forum.code() : booking.id());
        }

        public String cancellation() {
            return "/admin/halls/bookings/" + self() + "/cancellation";
        }

        long self() {
            return booking == null ? 0 : booking.id();
        }
    }

    @CheckedTemplate(basePath = "booking")
    static class Templates {
        /**
         * @param options empty while the times or the layout cannot be read
         * @param notice what has happened to the booking meanwhile, null if nothing
         */
        static native TemplateInstance form(
                Draft draft,
                List<HallOption> options,
                List<Option> layouts,
                FieldErrors errors,
                Message<?> notice,
                List<HistoryLine> history);
    }

    @Inject
    Bookings bookings;

    @Inject
    BookingConfig config;

    @Inject
    AuditLog log;

    @Inject
    HuitongConfig huitong;

    @GET
    @Path("new")
    public TemplateInstance blank(@QueryParam("forum") String code) {
        ForumView forum = forum(code);
        Times times = new Times(
                forum.startsAt().minus(config.setUp()),
                forum.startsAt(),
                forum.endsAt(),
                forum.endsAt().plus(config.tearDown()));
        return show(new Draft(forum, null, 0, BookingForm.of(code, null, Layout.THEATRE, times)), NO_ERRORS, null);
    }

    /** @param look asks only which halls are free at the times typed */
    @POST
    @Path("new")
    public Response book(@BeanParam BookingForm form, @FormParam("look") boolean look) {
        var draft = new Draft(forum(form.forum()), null, 0, form);
        return answer(draft, look, "booked", wish -> bookings.book(form.forum(), wish));
    }

    @GET
    @Path("{id}")
    public TemplateInstance edit(@PathParam("id") long id) {
        BookingView booking = booking(id);
        return show(Draft.of(forum(booking.forum()), booking), NO_ERRORS, null);
    }

    /** @param look asks only which halls are free at the times typed */
    @POST
    @Path("{id}")
    public Response change(
            @PathParam("id") long id,
            @FormParam("version") int version,
            @BeanParam BookingForm form,
            @FormParam("look") boolean look) {
        BookingView booking = booking(id);
        var draft = new Draft(forum(booking.forum()), booking, version, form);
        return answer(draft, look, "changed", wish -> bookings.change(id, version, wish));
    }

    @POST
    @Path("{id}/cancellation")
    public Response cancel(@PathParam("id") long id, @FormParam("version") int version) {
        BookingView booking = booking(id);
        try {
            bookings.cancel(id, version);
            return board(booking.times(), "cancelled");
        } catch (Refused refused) {
            return refuse(Draft.of(forum(booking.forum()), booking), refused);
        }
    }

    private Response answer(Draft draft, boolean look, String done, Function<Wish, BookingView> door) {
        if (look) {
            return Response.ok(show(draft, NO_ERRORS, null)).build();
        }
        try {
            var errors = new FieldErrors();
            var wish = draft.form().read(this::instant, errors);
            errors.orElseThrow();
            return board(door.apply(wish.orElseThrow()).times(), done);
        } catch (Invalid invalid) {
            return Response.status(422)
                    .entity(show(draft, invalid.errors(), null))
                    .build();
        } catch (Refused refused) {
            return refuse(draft, refused);
        }
    }

    private Response refuse(Draft draft, Refused refused) {
        if (refused.status() != 409) {
            throw refused;
        }
        String field = FIELDS.get(refused.code());
        TemplateInstance page = field == null
                // Whoever came second sees the booking as it is now, and decides again.
                ? show(draft.seen(booking(draft.self())), NO_ERRORS, refused.reason())
                : show(draft, new FieldErrors().add(field, refused.code(), refused.reason()), null);
        return Response.status(409).entity(page).build();
    }

    private TemplateInstance show(Draft draft, FieldErrors errors, Message<?> notice) {
        var unread = new FieldErrors();
        Times times = draft.form().readTimes(this::instant, unread);
        Layout layout = draft.form().readLayout(unread);
        List<HallOption> options = unread.any()
                ? List.of()
                : HallOption.ranked(
                        bookings.halls(), layout, times, draft.forum().expected(), draft.self());
        List<HistoryLine> history =
                draft.booking() == null ? List.of() : log.historyOf("booking", Long.toString(draft.self()));
        return Templates.form(draft, options, layouts(), errors, notice, history);
    }

    private static List<Option> layouts() {
        return Arrays.stream(Layout.values())
                .map(layout -> new Option(layout.name(), Message.of(BookingMessages.class, m -> m.layout(layout))))
                .toList();
    }

    private ForumView forum(String code) {
        return bookings.forums().stream()
                .filter(forum -> forum.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusals.unknownForum(code));
    }

    private BookingView booking(long id) {
        return bookings.byId(id).orElseThrow(Refusals::gone);
    }

    private Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(huitong.zone()).toInstant();
    }

    /** Back to the board of the day that the forum is on. */
    private Response board(Times times, String done) {
        LocalDate day = times.startsAt().atZone(huitong.zone()).toLocalDate();
        return Response.seeOther(URI.create("/admin/halls?day=" + day + "&done=" + done))
                .build();
    }
}
