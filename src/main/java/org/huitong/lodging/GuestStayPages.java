package org.huitong.lodging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Actor;
import org.huitong.identity.Roles;
import org.huitong.person.FullReading;
import org.huitong.person.ReadingPurpose;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;
import org.huitong.registration.Registrations;

/** Who has no bed yet, one guest's stays, and moving or taking out the guest. Every change is confirmed on a page. */
@Path("/admin/stays")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.LODGING)
class GuestStayPages {
    /** What else was done to a registration is no concern of a hotel's desk. */
    private static final Set<String> OF_BEDS = Set.of(
            GuestPutInBed.class.getSimpleName(), GuestMoved.class.getSimpleName(), GuestTakenOut.class.getSimpleName());

    private static final int WAITING_SHOWN = 50;

    @CheckedTemplate(basePath = "lodging")
    static class Templates {
        static native TemplateInstance waiting(
                HotelClass[] classes,
                HotelClass hotelClass,
                Page<Guest> waiting,
                String q,
                String after,
                boolean everywhere);

        /** @param done what has just happened: {@code moved}, {@code freed} or nothing */
        static native TemplateInstance guest(
                GuestStays guest, List<HotelHead> hotels, List<HistoryLine> history, boolean mayChange, String done);

        static native TemplateInstance move(Move move, Message<?> refusal);

        static native TemplateInstance departure(
                GuestStays guest, LocalDate from, List<StayView> leaving, List<Option> fromOptions, Message<?> refusal);
    }

    @Inject
    Hotels hotels;

    @Inject
    Lodgings lodgings;

    @Inject
    AuditLog log;

    @Inject
    Registrations registrations;

    @Inject
    Actor actor;

    @Inject
    LodgingScope scope;

    @GET
    @RolesAllowed({Roles.LODGING, Roles.REPORTING})
    public TemplateInstance waiting(
            @QueryParam("class") @DefaultValue("GUEST") HotelClass hotelClass,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("after") String after) {
        return Templates.waiting(
                HotelClass.values(),
                hotelClass,
                hotels.waiting(hotelClass, q, after, WAITING_SHOWN),
                q,
                after,
                scope.everywhere());
    }

    @GET
    @Path("{reference}")
    @RolesAllowed({Roles.LODGING, Roles.REPORTING})
    public TemplateInstance guest(@PathParam("reference") String reference, @QueryParam("done") String done) {
        GuestStays guest = hotels.guest(reference);
        return Templates.guest(
                guest,
                hotelsFor(guest),
                log.historyOf("registration", reference, OF_BEDS),
                actor.may(Roles.LODGING),
                Objects.requireNonNullElse(done, ""));
    }

    /** For the desk that must call. A post and not a link: every reading leaves a line in the log. */
    @POST
    @Path("{reference}/mobile-reading")
    public TemplateInstance readMobile(@PathParam("reference") String reference, @FormParam("purpose") String purpose) {
        Guest guest = hotels.guest(reference).guest();
        ReadingPurpose chosen = ReadingPurpose.of(purpose);
        return FullReading.ofMobile(
                guest.name(), registrations.readMobile(guest.id(), chosen), "/admin/stays/" + guest.reference());
    }

    @GET
    @Path("{reference}/move")
    public TemplateInstance chooseMove(
            @PathParam("reference") String reference,
            @QueryParam("from") String from,
            @QueryParam("hotel") String hotel,
            @QueryParam("room") String room,
            @QueryParam("bed") String bed) {
        return Templates.move(move(reference, from, hotel, room, bed), null);
    }

    @POST
    @Path("{reference}/move")
    public Response move(
            @PathParam("reference") String reference,
            @FormParam("from") String from,
            @FormParam("hotel") String hotel,
            @FormParam("room") String room,
            @FormParam("bed") String bed,
            @FormParam("seen") List<String> seen) {
        Move move = move(reference, from, hotel, room, bed);
        if (move.bed() == null) {
            return Response.status(422)
                    .entity(Templates.move(move, Message.of(StayMessages.class, StayMessages::chooseBed)))
                    .build();
        }
        try {
            lodgings.move(reference, move.from(), move.bed(), stays(seen));
            return done(reference, "moved");
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            return Response.status(409)
                    .entity(Templates.move(move(reference, from, hotel, room, bed), refused.reason()))
                    .build();
        }
    }

    @GET
    @Path("{reference}/departure")
    public TemplateInstance chooseDeparture(@PathParam("reference") String reference, @QueryParam("from") String from) {
        return departure(reference, from, null);
    }

    @POST
    @Path("{reference}/departure")
    public Response takeOut(
            @PathParam("reference") String reference,
            @FormParam("from") String from,
            @FormParam("seen") List<String> seen) {
        try {
            List<Stay> freed = lodgings.takeOut(reference, firstOf(hotels.guest(reference), from), stays(seen));
            return hotels.holds(reference)
                    ? done(reference, "freed")
                    : left(freed.get(0).hotel());
        } catch (Refused refused) {
            if (!refused.code().equals(Refusals.STAY_CHANGED)) {
                throw refused;
            }
            return Response.status(409)
                    .entity(departure(reference, from, refused.reason()))
                    .build();
        }
    }

    private TemplateInstance departure(String reference, String from, Message<?> refusal) {
        GuestStays guest = hotels.guest(reference);
        LocalDate first = firstOf(guest, from);
        return Templates.departure(
                guest, first, StayView.of(guest.from(first)), NightOption.of(guest.nights()), refusal);
    }

    /** What the page showed when it was sent. */
    private static List<Stay> stays(List<String> keys) {
        return keys.stream().flatMap(key -> Stay.ofKey(key).stream()).toList();
    }

    private Move move(String reference, String from, String hotel, String room, String bed) {
        GuestStays guest = hotels.guest(reference);
        LocalDate first = firstOf(guest, from);
        String code = BedChoice.has(hotel) ? hotel : guest.from(first).get(0).hotel();
        var choice = new BedChoice(reference, room, bed, from, null, null, null);
        return new Move(
                guest,
                first,
                hotelsFor(guest),
                hotels.board(code),
                choice.bedIn(code).orElse(null));
    }

    /** The night asked for, else the first one; only a night the guest has a bed from. */
    private static LocalDate firstOf(GuestStays guest, String from) {
        LocalDate first = BedChoice.date(from)
                .or(() -> guest.nights().stream().findFirst())
                .orElseThrow(Refusals::noStay);
        if (guest.from(first).isEmpty()) {
            throw Refusals.noStay();
        }
        return first;
    }

    private List<HotelHead> hotelsFor(GuestStays guest) {
        return guest.guest().lodgedIn().map(hotels::ofClass).orElse(List.of());
    }

    /** Back to the hotel, for whom the guest who has left it does not exist any more. */
    private static Response left(String hotel) {
        return Response.seeOther(UriBuilder.fromPath("/admin/hotels/{code}")
                        .queryParam("done", "freed")
                        .build(hotel))
                .build();
    }

    private static Response done(String reference, String done) {
        return Response.seeOther(UriBuilder.fromPath("/admin/stays/{reference}")
                        .queryParam("done", done)
                        .build(reference))
                .build();
    }
}
