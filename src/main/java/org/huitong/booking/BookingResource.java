package org.huitong.booking;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Books halls for other systems. */
@Path("/api/admin/bookings")
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VENUE)
class BookingResource {
    @Inject
    Bookings bookings;

    @Inject
    HuitongConfig config;

    @Inject
    Clock clock;

    /**
     * What is asked for; times are ISO-8601 with offset, to the minute.
     *
     * @param forum the forum's code
     * @param hall the hall's code
     * @param layout THEATRE, CLASSROOM, U_SHAPE or BANQUET
     * @param status CONFIRMED, which is meant if nothing is said, or PROVISIONAL
     * @param expires when a pre-booking lapses by itself; null if it does not
     * @param release ids of exactly the pre-bookings that give way
     * @param reason why less time than usual between two layouts will do
     */
    record Request(
            String forum,
            String hall,
            String layout,
            String setUp,
            String start,
            String end,
            String tearDown,
            String status,
            String expires,
            List<String> release,
            String reason) {
        TermsForm terms() {
            return new TermsForm(status, expires, release, reason, null);
        }

        BookingForm form() {
            return new BookingForm(forum, hall, layout, setUp, start, end, tearDown);
        }
    }

    /** Gives a forum a hall. */
    @POST
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "Booked")
    @APIResponse(responseCode = "404", description = "No such forum or hall")
    @APIResponse(
            responseCode = "409",
            description =
                    "HALL_TAKEN or FORUM_ELSEWHERE, naming the clash; HALL_CLOSED, HALL_BLOCKED or HALL_WITHDRAWN;"
                            + " HALL_TOO_SMALL, naming both numbers; RIVALS if other pre-bookings would have to be released;"
                            + " HALL_PENCILED if they are somebody else's; SHORT_TURNOVER unless a reason is given")
    @APIResponse(
            responseCode = "422",
            description = "Something missing, unreadable, out of order or outside the edition")
    public BookingJson book(Request request) {
        BookingForm form = request == null ? BookingForm.nothing() : request.form();
        var errors = new FieldErrors();
        if (form.forum() == null) {
            errors.add("forum", "MISSING", Message.of(BookingMessages.class, BookingMessages::forumMissing));
        }
        var wish = form.read(text -> OffsetDateTime.parse(text).toInstant(), errors);
        TermsForm sent = request == null ? TermsForm.nothing() : request.terms();
        Terms terms = sent.read(text -> OffsetDateTime.parse(text).toInstant(), clock.instant(), errors);
        errors.orElseThrow();
        return BookingJson.of(bookings.book(form.forum(), wish.orElseThrow(), terms), config.zone());
    }
}
