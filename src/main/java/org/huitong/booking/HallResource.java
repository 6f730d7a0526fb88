package org.huitong.booking;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.huitong.identity.Roles;
import org.huitong.platform.Cursor;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.LocalText;
import org.huitong.platform.Page;
import org.huitong.venue.Layout;

/** Halls and their bookings, for other systems. */
@Path("/api/admin/halls")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VENUE, Roles.REPORTING})
class HallResource {
    @Inject
    Bookings bookings;

    @Inject
    HuitongConfig config;

    /**
     * A hall.
     *
     * @param name by language
     * @param area square metres
     * @param capacities seats per layout; a layout that is missing is impossible here
     * @param withdrawn why nobody gets it any more; null while it is offered
     */
    record HallJson(
            String code,
            LocalText name,
            VenueJson venue,
            String floor,
            BigDecimal area,
            boolean accessible,
            List<LocalText> equipment,
            Map<Layout, Integer> capacities,
            List<BookingJson> bookings,
            List<ShutJson> shut,
            String withdrawn) {}

    /**
     * A time at which nobody gets a hall, half-open.
     *
     * @param reason why it is blocked; null if it is just not open
     */
    record ShutJson(OffsetDateTime from, OffsetDateTime until, String reason) {}

    /** The building a hall is in. */
    record VenueJson(String code, LocalText name) {}

    /** All halls by venue in their usual order. */
    @GET
    public Page<HallJson> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        List<HallView> all = bookings.halls();
        int from = Cursor.decode(after)
                .map(cursor -> all.stream().map(HallView::code).toList().indexOf(cursor.sortValue()) + 1)
                .orElse(0);
        int size = Page.limit(limit, Page.MAX_LIMIT);
        List<HallView> oneMore = all.stream().skip(from).limit(size + 1L).toList();
        return Page.of(oneMore, size, hall -> new Cursor(hall.code(), hall.id()))
                .map(this::json);
    }

    private HallJson json(HallView hall) {
        return new HallJson(
                hall.code(),
                hall.name(),
                new VenueJson(hall.venue(), hall.venueName()),
                hall.floor(),
                hall.area(),
                hall.accessible(),
                hall.equipment(),
                hall.capacities(),
                hall.bookings().stream()
                        .map(booking -> BookingJson.of(booking, config.zone()))
                        .toList(),
                hall.shut().stream()
                        .map(shut -> new ShutJson(
                                at(shut.period().from()), at(shut.period().until()), shut.reason()))
                        .toList(),
                hall.withdrawnWhy());
    }

    private OffsetDateTime at(Instant moment) {
        return moment.atZone(config.zone()).toOffsetDateTime();
    }
}
