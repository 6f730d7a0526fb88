package org.huitong.booking;

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
import java.time.Duration;
import java.util.List;
import org.huitong.booking.BookingDesk.Draft;
import org.huitong.identity.Roles;
import org.huitong.platform.Known;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.venue.Layout;

/** Where forums are given their halls. Times are typed in Beijing time. */
@Path("/admin/halls/bookings")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.VENUE)
class BookingAdminPages {
    /** Nobody pulls a block further than over the days of a conference. */
    private static final int MINUTES_MAX = 7 * 24 * 60;

    @Inject
    Bookings bookings;

    @Inject
    PreBookings preBookings;

    @Inject
    BookingDesk desk;

    @Inject
    Moves moves;

    @Inject
    UsualTimes usual;

    /** @param hall code of the one that is chosen already; null if none is */
    @GET
    @Path("new")
    public TemplateInstance blank(
            @QueryParam("forum") String code, @QueryParam("hall") String hall, @QueryParam("layout") String layout) {
        ForumView forum = desk.forum(code);
        Layout set = Known.of(Layout.class, layout).orElse(Layout.THEATRE);
        var form = BookingForm.of(code, hall, set, usual.around(forum.startsAt(), forum.endsAt()));
        return desk.show(new Draft(forum, null, 0, form, TermsForm.nothing()), BookingDesk.NO_ERRORS, List.of(), null);
    }

    /** @param look asks only which halls are free at the times typed */
    @POST
    @Path("new")
    public Response book(@BeanParam BookingForm form, @BeanParam TermsForm terms, @FormParam("look") boolean look) {
        var draft = new Draft(desk.forum(form.forum()), null, 0, form, terms);
        String done = BookingStatus.PROVISIONAL.name().equals(terms.status()) ? "penciled" : "booked";
        return look
                ? look(draft)
                : desk.answer(draft, done, (wish, on) -> moves.book(form.forum(), wish, on, terms.takesAgenda()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance edit(@PathParam("id") long id) {
        return desk.show(draft(id), BookingDesk.NO_ERRORS, List.of(), null);
    }

    /** @param look asks only which halls are free at the times typed */
    @POST
    @Path("{id}")
    public Response change(
            @PathParam("id") long id,
            @FormParam("version") int version,
            @BeanParam BookingForm form,
            @BeanParam TermsForm terms,
            @FormParam("look") boolean look) {
        BookingView booking = desk.booking(id);
        var draft = new Draft(desk.forum(booking.forum()), booking, version, form, terms);
        return look
                ? look(draft)
                : desk.answer(draft, "changed", (wish, on) -> moves.change(id, version, wish, on, terms.takesAgenda()));
    }

    /**
     * A block of the grid has been pulled.
     *
     * @param hall where to
     * @param shift by so many minutes later; negative for earlier
     * @param longer so many minutes longer; negative for shorter
     * @param back whether to go back to the page of the hall that it has left, where halls are edited
     */
    @POST
    @Path("{id}/move")
    public Response move(
            @PathParam("id") long id,
            @FormParam("version") int version,
            @FormParam("hall") String hall,
            @FormParam("shift") int shift,
            @FormParam("longer") int longer,
            @FormParam("agenda") boolean agenda,
            @FormParam("back") boolean back) {
        BookingView now = desk.booking(id);
        if (Math.abs(shift) > MINUTES_MAX || Math.abs(longer) > MINUTES_MAX) {
            throw new Refused(422, "MOVE", Message.of(HallPlanMessages.class, HallPlanMessages::moveWrong));
        }
        var wish = new Wish(
                hall == null || hall.isBlank() ? now.hall() : hall,
                now.layout(),
                now.times().moved(Duration.ofMinutes(shift), Duration.ofMinutes(longer)));
        TermsForm typed = TermsForm.of(now).taking(agenda);
        Draft draft = draft(id).with(wish, typed, version);
        Response answer = desk.answer(draft, "changed", (asked, on) -> moves.change(id, version, wish, on, agenda));
        return back && answer.getStatus() == 303
                ? Response.seeOther(URI.create("/admin/venues/halls/" + now.hall() + "?done=movedOut"))
                        .build()
                : answer;
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(@PathParam("id") long id, @FormParam("version") int version, @BeanParam TermsForm terms) {
        Draft now = draft(id);
        var draft = new Draft(now.forum(), now.booking(), version, now.form(), terms);
        return desk.answer(draft, "confirmed", (wish, on) -> preBookings.confirm(id, version, on.releases(), on.why()));
    }

    @POST
    @Path("{id}/cancellation")
    public Response cancel(@PathParam("id") long id, @FormParam("version") int version) {
        Draft draft = draft(id);
        try {
            bookings.cancel(id, version);
            return desk.grid(draft.booking().times(), draft.booking().provisional() ? "released" : "cancelled");
        } catch (Refused refused) {
            return desk.refuse(draft, refused);
        }
    }

    private Response look(Draft draft) {
        return Response.ok(desk.show(draft, BookingDesk.NO_ERRORS, List.of(), null))
                .build();
    }

    private Draft draft(long id) {
        BookingView booking = desk.booking(id);
        return Draft.of(desk.forum(booking.forum()), booking);
    }
}
