package org.huitong.lodging;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.huitong.identity.Roles;
import org.huitong.platform.Cursor;
import org.huitong.platform.LocalText;
import org.huitong.platform.Page;

/** How full the hotels are, for other systems. */
@Path("/api/admin/hotels")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.LODGING, Roles.REPORTING})
class HotelResource {
    @Inject
    Hotels hotels;

    /**
     * A hotel.
     *
     * @param name by language
     * @param beds in all its rooms
     */
    record HotelJson(
            String code,
            @JsonProperty("class") HotelClass hotelClass,
            LocalText name,
            long rooms,
            long beds,
            List<NightJson> nights) {
        static HotelJson of(HotelSummary hotel) {
            return new HotelJson(
                    hotel.code(),
                    hotel.hotelClass(),
                    hotel.name(),
                    hotel.rooms(),
                    hotel.beds(),
                    hotel.nights().stream()
                            .map(n -> new NightJson(n.night(), n.beds(), n.taken(), n.free()))
                            .toList());
        }
    }

    /**
     * One night.
     *
     * @param night date of the evening of arrival
     * @param beds held for the conference this night
     */
    record NightJson(LocalDate night, long beds, long taken, long free) {}

    /** All hotels in their usual order. */
    @GET
    public Page<HotelJson> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        List<HotelSummary> all = hotels.all();
        int from = Cursor.decode(after)
                .map(cursor -> all.stream().map(HotelSummary::code).toList().indexOf(cursor.sortValue()) + 1)
                .orElse(0);
        int size = Page.limit(limit, Page.MAX_LIMIT);
        List<HotelSummary> oneMore = all.stream().skip(from).limit(size + 1L).toList();
        return Page.of(oneMore, size, hotel -> new Cursor(hotel.code(), 0)).map(HotelJson::of);
    }
}
