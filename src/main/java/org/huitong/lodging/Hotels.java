package org.huitong.lodging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.platform.Cursor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.LocalText;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;
import org.huitong.registration.Registration;

/** The door through which hotels, their boards and people's stays are looked at, in the current edition. */
@ApplicationScoped
public class Hotels {
    /** Earlier than any night: all of them. */
    private static final LocalDate EVER = LocalDate.EPOCH;

    private final Editions editions;
    private final LodgingScope scope;
    private final Event<DomainEvent> events;

    @Inject
    Hotels(Editions editions, LodgingScope scope, Event<DomainEvent> events) {
        this.editions = editions;
        this.scope = scope;
        this.events = events;
    }

    /** Both classes with their hotels, night by night, and how many guests still wait for a bed. Three statements. */
    @Transactional
    public List<ClassSummary> overview() {
        Edition edition = editions.current();
        Map<HotelClass, List<HotelSummary>> hotels =
                summaries(edition).stream().collect(groupingBy(HotelSummary::hotelClass));
        Optional<Map<HotelClass, Long>> waiting = waitingCounts();
        return Arrays.stream(HotelClass.values())
                .map(c -> new ClassSummary(
                        c,
                        hotels.getOrDefault(c, List.of()),
                        waiting.map(counts -> counts.getOrDefault(c, 0L)).orElse(null)))
                .toList();
    }

    /**
     * How many approved guests of each class have no bed; a class without any is missing. Empty for whoever works for some
     * hotels only. One statement.
     */
    @Transactional
    Optional<Map<HotelClass, Long>> waitingCounts() {
        return scope.everywhere() ? Optional.of(Waiting.counts(editions.current())) : Optional.empty();
    }

    /** All hotels with their numbers, in order. */
    @Transactional
    public List<HotelSummary> all() {
        return summaries(editions.current());
    }

    /** Where and when this registration stays, in order of time. */
    @Transactional
    public List<StayView> staysOf(long registrationId) {
        return StayView.of(BedNight.ofGuest(registrationId, EVER));
    }

    /** All hotels with their numbers in one statement: a row for each hotel and night. */
    private List<HotelSummary> summaries(Edition edition) {
        var query = Hotel.getEntityManager()
                .createQuery("""
                        select h.code, h.hotelClass, h.name,
                            (select count(*) from Room r where r.hotel = h),
                            (select coalesce(sum(r.roomType.beds), 0) from Room r where r.hotel = h),
                            n.night, count(n), count(n.registration.id)
                        from Hotel h left join Room room on room.hotel = h left join BedNight n on n.room = room
                        where h.edition = :edition %s group by h.id, n.night order by h.position, n.night
                        """.formatted(scope.everywhere() ? "" : "and h.code in :scope"), Object[].class)
                .setParameter("edition", edition);
        scope.hotels().ifPresent(codes -> query.setParameter("scope", codes));
        Map<String, List<Object[]>> byHotel =
                query.getResultStream().collect(groupingBy(row -> (String) row[0], LinkedHashMap::new, toList()));
        return byHotel.values().stream().map(Hotels::summary).toList();
    }

    private static HotelSummary summary(List<Object[]> nights) {
        Object[] hotel = nights.get(0);
        return new HotelSummary(
                (String) hotel[0],
                (HotelClass) hotel[1],
                (LocalText) hotel[2],
                (Long) hotel[3],
                (Long) hotel[4],
                nights.stream()
                        .filter(row -> row[5] != null)
                        .map(row -> new NightCount((LocalDate) row[5], (Long) row[6], (Long) row[7]))
                        .toList());
    }

    /** @throws Refused 404 if there is no such hotel */
    @Transactional
    HotelBoard board(String code) {
        Hotel hotel = Hotel.byCode(editions.current(), code)
                .filter(found -> scope.covers(found.code))
                .orElseThrow(() -> Refusals.unknownHotel(code));
        return new HotelBoard(HotelHead.of(hotel), BedNight.ofHotel(hotel));
    }

    /** As {@link #board}, with everybody's name, to be taken along: that it was is written to the log. */
    @Transactional
    HotelBoard roomingList(String code) {
        HotelBoard board = board(code);
        long guests = board.rows().stream()
                .filter(row -> !row.free())
                .map(BedOnNight::reference)
                .distinct()
                .count();
        events.fire(new RoomingListRead(code, (int) guests));
        return board;
    }

    @Transactional
    List<HotelHead> ofClass(HotelClass hotelClass) {
        return Hotel.inOrder(editions.current(), hotelClass).stream()
                .filter(hotel -> scope.covers(hotel.code))
                .map(HotelHead::of)
                .toList();
    }

    /**
     * Approved guests of the class who have no bed on any night, by the reading of their names; nobody for whoever works
     * for some hotels only.
     */
    @Transactional
    Page<Guest> waiting(HotelClass hotelClass, String query, String after, int limit) {
        if (!scope.everywhere()) {
            return new Page<>(List.of(), null);
        }
        return Page.of(
                Waiting.page(editions.current(), hotelClass, query, Cursor.decode(after), limit + 1),
                limit,
                guest -> new Cursor(guest.sortKey(), guest.id()));
    }

    /** From the eve of the first day to the eve of the last: when most guests need a bed. */
    @Transactional
    Nights usualNights() {
        Edition edition = editions.current();
        return new Nights(edition.firstDay.minusDays(1), edition.lastDay.minusDays(1));
    }

    /** Whether the guest still exists for whoever is acting: one who has left the last of their hotels does not. */
    @Transactional
    boolean holds(String reference) {
        return find(reference).isPresent();
    }

    /** @throws Refused 404 if there is no such guest, or none with a night in the actor's hotels */
    @Transactional
    GuestStays guest(String reference) {
        return find(reference).orElseThrow(() -> Refusals.unknownGuest(reference));
    }

    private Optional<GuestStays> find(String reference) {
        Optional<Registration> registration = Registration.<Registration>find(
                        "from Registration r join fetch r.person join fetch r.category"
                                + " where r.edition = ?1 and r.reference = ?2",
                        editions.current(),
                        reference)
                .firstResultOptional();
        return registration
                .map(r -> new GuestStays(Guest.of(r), scope.inside(BedNight.ofGuest(r.id, EVER))))
                .filter(guest -> scope.everywhere() || !guest.slept().isEmpty());
    }
}
