package org.huitong.volunteer;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.platform.Cursor;
import org.huitong.platform.LocalText;
import org.huitong.platform.Page;
import org.huitong.platform.When;

/** A volunteer's shifts for programs; the personal link's token is the key. */
@Path("/api/volunteer/shifts")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VOLUNTEER)
class VolunteerResource {
    private static final int PAGE = 50;
    private static final Comparator<OwnShift> BY_TIME = Comparator.comparing(
                    (OwnShift own) -> own.shift().startsAt())
            .thenComparing(own -> own.shift().id());

    @Inject
    Volunteers volunteers;

    @Inject
    Shifts shifts;

    @Inject
    Actor actor;

    /** Whom to call. */
    record Contact(LocalText name, String phone) {}

    /**
     * A shift.
     *
     * @param id a 64-bit number, as text since not every reader of JSON keeps its last digits
     * @param post code of the post
     * @param start ISO-8601 with offset
     * @param end ISO-8601 with offset
     * @param status of the volunteer's assignment; null for a shift to sign up for
     */
    record ShiftJson(
            String id,
            String post,
            LocalText name,
            LocalText place,
            LocalText duties,
            String start,
            String end,
            AssignmentStatus status,
            int needed,
            int taken,
            Contact contact) {
        static ShiftJson of(OwnShift own) {
            ShiftView shift = own.shift();
            return new ShiftJson(
                    Long.toString(shift.id()),
                    shift.postCode(),
                    shift.post(),
                    shift.place(),
                    shift.duties(),
                    When.iso(shift.startsAt()),
                    When.iso(shift.endsAt()),
                    own.status(),
                    shift.needed(),
                    shift.taken(),
                    new Contact(shift.contactName(), shift.contactPhone()));
        }
    }

    /**
     * The volunteer's own shifts by time, without those given back.
     *
     * @param open true: instead those the volunteer could sign up for now
     * @param after cursor of the page before
     * @param limit 1 to 200, usually 50
     */
    @GET
    public Page<ShiftJson> shifts(
            @QueryParam("open") boolean open, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        List<OwnShift> all = open
                ? volunteers.open(actor.subjectId()).stream()
                        .map(shift -> new OwnShift(shift, null, false))
                        .toList()
                : volunteers.own(actor.subjectId());
        return page(all, Cursor.decode(after), Page.limit(limit, PAGE)).map(ShiftJson::of);
    }

    /**
     * Signs up for a shift. 201 with the shift, 404 if there is none, 409 with the rule that forbids it as {@code code}:
     * see {@link Shifts}.
     */
    @POST
    @Path("{id}/assignment")
    public Response signUp(@PathParam("id") long id) {
        shifts.signUp(id, volunteers.idOf(actor.subjectId()));
        OwnShift own = volunteers.own(actor.subjectId()).stream()
                .filter(shift -> shift.shift().id() == id)
                .findFirst()
                .orElseThrow();
        return Response.status(Response.Status.CREATED)
                .entity(ShiftJson.of(own))
                .build();
    }

    /** Cut here and not by the database: a volunteer's shifts are few, and what is open depends on the rules. */
    private static Page<OwnShift> page(List<OwnShift> all, Optional<Cursor> after, int limit) {
        List<OwnShift> rest = all.stream()
                .sorted(BY_TIME)
                .dropWhile(own ->
                        after.filter(cursor -> !behind(own.shift(), cursor)).isPresent())
                .limit(limit + 1L)
                .toList();
        return Page.of(
                rest, limit, own -> new Cursor(second(own.shift()), own.shift().id()));
    }

    private static boolean behind(ShiftView shift, Cursor cursor) {
        int time = second(shift).compareTo(cursor.sortValue());
        return time > 0 || time == 0 && shift.id() > cursor.id();
    }

    /** The beginning as a text that sorts by time. */
    private static String second(ShiftView shift) {
        return "%012d".formatted(shift.startsAt().getEpochSecond());
    }
}
