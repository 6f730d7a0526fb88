package org.huitong.registration;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.PersonalLinks;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;

/**
 * A guest's programme for the calendar on the phone (RFC 5545), which cannot sign in: the personal token in the address
 * is the key. Holds the places that are held or confirmed, the former as tentative, and what was given back or withdrawn
 * as cancelled: a calendar that reads it again moves what has moved (SEQUENCE, LAST-MODIFIED) and strikes out what is gone.
 */
@Path("/calendar")
@Blocking
@PermitAll
class CalendarResource {
    @Inject
    PersonalLinks links;

    @Inject
    Registrations registrations;

    @Inject
    Editions editions;

    @Inject
    @All
    List<GuestFacts> facts;

    @Inject
    PublishedPlaces published;

    @Inject
    @WallClock
    Clock wallClock;

    @GET
    @Path("{token}.ics")
    @Produces("text/calendar;charset=UTF-8")
    public Response calendar(@PathParam("token") String token) {
        RegistrationView view = links.resolve(token)
                .filter(holder -> holder.audience() == Audience.GUEST)
                .flatMap(holder -> registrations.view(holder.subjectId()))
                .orElseThrow(() -> new Refused(
                        404, "NOT_FOUND", Message.of(RegistrationMessages.class, RegistrationMessages::notFound)));
        return Response.ok(Biweekly.write(calendar(view)).go())
                .header("Content-Disposition", "inline; filename=\"huitong.ics\"")
                .build();
    }

    private ICalendar calendar(RegistrationView view) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Huitong//Huitong//ZH");
        calendar.setName(editions.current().shortName.toString());
        List<GuestFacts.Fact> known = facts.stream()
                .flatMap(feature -> feature.factsOf(view.id()).stream())
                .toList();
        calendar.setMethod(Method.publish());
        Map<String, PublishedTimes.Slot> slots = published.slots(view.places());
        view.places().stream()
                .filter(place -> place.inCalendar() || givenBack(place, view.places()))
                .map(place -> event(view, place, Optional.ofNullable(slots.get(place.forum())), known))
                .forEach(calendar::addEvent);
        return calendar;
    }

    private VEvent event(
            RegistrationView view, PlaceView place, Optional<PublishedTimes.Slot> slot, List<GuestFacts.Fact> known) {
        var event = new VEvent();
        event.setUid(view.reference() + "-" + place.forum() + "@huitong");
        event.setDateTimeStamp(Date.from(wallClock.instant()));
        event.setSummary(place.forumName().toString());
        event.setDateStart(Date.from(slot.map(PublishedTimes.Slot::start).orElse(place.startsAt())));
        event.setDateEnd(Date.from(slot.map(PublishedTimes.Slot::end).orElse(place.endsAt())));
        slot.ifPresent(told -> {
            event.setSequence(told.revision());
            if (told.changedAt() != null) {
                event.setLastModified(Date.from(told.changedAt()));
            }
        });
        event.setStatus(status(place, slot));
        String location = known.stream()
                .filter(fact -> place.forum().equals(fact.forum()))
                .map(fact -> fact.value().toString())
                .collect(Collectors.joining(" "));
        if (!location.isEmpty()) {
            event.setLocation(location);
        }
        return event;
    }

    /** Whether it may be in somebody's calendar still. */
    private static boolean givenBack(PlaceView place, List<PlaceView> all) {
        return place.status() == Place.Status.RELEASED
                && all.stream().noneMatch(other -> other.forum().equals(place.forum()) && other.inCalendar());
    }

    /** What was given back, and what the programme no longer has, is struck out of calendars that had it. */
    private static Status status(PlaceView place, Optional<PublishedTimes.Slot> slot) {
        if (!place.inCalendar() || slot.filter(PublishedTimes.Slot::withdrawn).isPresent()) {
            return Status.cancelled();
        }
        return place.status() == Place.Status.CONFIRMED ? Status.confirmed() : Status.tentative();
    }
}
