package org.huitong.lodging;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.identity.Roles;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.Message;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;

/** Where a guest is put into a bed: begun from a free bed of the board or from a guest, in either order. */
@Path("/admin/hotels/{code}/stays")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.LODGING)
class NewStayPages {
    private static final int WAITING_SHOWN = 20;

    @CheckedTemplate(basePath = "lodging")
    static class Templates {
        /** @param refusal why the guest was not put into the bed; null before that was tried */
        static native TemplateInstance newStay(NewStay stay, FieldErrors errors, Message<?> refusal);
    }

    @Inject
    Hotels hotels;

    @Inject
    Lodgings lodgings;

    @GET
    @Path("new")
    public TemplateInstance choose(@PathParam("code") String code, @BeanParam BedChoice choice) {
        var errors = new FieldErrors();
        return Templates.newStay(stay(code, choice, errors), errors, null);
    }

    @POST
    public Response put(
            @PathParam("code") String code,
            @FormParam("registration") String registration,
            @FormParam("room") String room,
            @FormParam("bed") String bed,
            @FormParam("night") String night,
            @FormParam("last") String last) {
        var choice = new BedChoice(registration, room, bed, night, last, null, null);
        try {
            var errors = new FieldErrors();
            required(errors, "registration", BedChoice.has(registration), StayMessages::chooseGuest);
            Optional<Bed> chosen = required(errors, "room", choice.bedIn(code), StayMessages::chooseBed);
            Optional<LocalDate> from = required(errors, "night", choice.firstNight(), StayMessages::chooseNight);
            Optional<LocalDate> to = required(errors, "last", choice.lastNight(), StayMessages::chooseNight);
            errors.orElseThrow();
            Stay stay = lodgings.putIn(registration, chosen.orElseThrow(), new Nights(from.get(), to.get()));
            return Response.seeOther(UriBuilder.fromPath("/admin/hotels/{code}")
                            .queryParam("done", "placed")
                            .fragment("room-" + stay.room())
                            .build(code))
                    .build();
        } catch (Invalid invalid) {
            return answer(422, Templates.newStay(stay(code, choice, new FieldErrors()), invalid.errors(), null));
        } catch (Refused refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            return answer(
                    409, Templates.newStay(stay(code, choice, new FieldErrors()), new FieldErrors(), refused.reason()));
        }
    }

    /** @param errors takes what is wrong with the nights; those most guests stay stand in for them */
    private NewStay stay(String code, BedChoice choice, FieldErrors errors) {
        HotelBoard board = hotels.board(code);
        GuestStays guest = BedChoice.has(choice.registration()) ? hotels.guest(choice.registration()) : null;
        Page<Guest> waiting = guest == null
                ? hotels.waiting(board.hotel().hotelClass(), choice.q(), choice.after(), WAITING_SHOWN)
                : null;
        return new NewStay(
                board, choice, guest, choice.bedIn(code).orElse(null), nights(board, choice, errors), waiting);
    }

    private Nights nights(HotelBoard board, BedChoice choice, FieldErrors errors) {
        Nights usual = hotels.usualNights();
        try {
            return NewStay.suggested(choice, usual, board);
        } catch (Invalid invalid) {
            invalid.errors().all().forEach(e -> errors.add(e.field(), e.code(), e.message()));
            return usual;
        }
    }

    private static void required(
            FieldErrors errors, String field, boolean there, Function<StayMessages, String> words) {
        if (!there) {
            errors.add(field, "MISSING", Message.of(StayMessages.class, words));
        }
    }

    private static <T> Optional<T> required(
            FieldErrors errors, String field, Optional<T> value, Function<StayMessages, String> words) {
        required(errors, field, value.isPresent(), words);
        return value;
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
