package org.huitong.lodging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.platform.Cursor;
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

    @Inject
    Hotels(Editions editions) {
        this.editions = editions;
    }

    /** Both classes with their hotels, night by night, and how many guests still wait for a bed. Three statements. */
    @Transactional
    public List<ClassSummary> overview() {
        Edition edition = editions.current();
        Map<HotelClass, List<HotelSummary>> hotels =
                summaries(edition).stream().collect(groupingBy(HotelSummary::hotelClass));
        Map<HotelClass, Long> waiting = Waiting.counts(edition);
        return Arrays.stream(HotelClass.values())
                .map(c -> new ClassSummary(c, hotels.getOrDefault(c, List.of()), waiting.getOrDefault(c, 0L)))
                .toList();
    }

    /** How many approved guests of each class have no bed; a class without any is missing. One statement. */
    @Transactional
    Map<HotelClass, Long> waitingCounts() {
        return Waiting.counts(editions.current());
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
    private static List<HotelSummary> summaries(Edition edition) {
        Map<String, List<Object[]>> byHotel = Hotel.getEntityManager()
                .createQuery("""
                        select h.code, h.hotelClass, h.name,
                            (select count(*) from Room r where r.hotel = h),
                            (select coalesce(sum(r.roomType.beds), 0) from Room r where r.hotel = h),
                            n.night, count(n), count(n.registration.id)
                        from Hotel h left join Room room on room.hotel = h left join BedNight n on n.room = room
                        where h.edition = :edition group by h.id, n.night order by h.position, n.night
                        """, Object[].class)
                .setParameter("edition", edition)
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], LinkedHashMap::new, toList()));
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
        Hotel hotel = Hotel.byCode(editions.current(), code).orElseThrow(() -> Refusals.unknownHotel(code));
        return new HotelBoard(HotelHead.of(hotel), BedNight.ofHotel(hotel));
    }

    @Transactional
    List<HotelHead> ofClass(HotelClass hotelClass) {
        return Hotel.inOrder(editions.current(), hotelClass).stream()
                .map(HotelHead::of)
                .toList();
    }

    /** Approved guests of the class who have no bed on any night, by the reading of their names. */
    @Transactional
    Page<Guest> waiting(HotelClass hotelClass, String query, String after, int limit) {
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

    /** @throws Refused 404 if there is no such guest */
    @Transactional
    GuestStays guest(String reference) {
        Registration registration = Registration.<Registration>find(
                        "from Registration r join fetch r.person join fetch r.category"
                                + " where r.edition = ?1 and r.reference = ?2",
                        editions.current(),
                        reference)
                .firstResultOptional()
                .orElseThrow(() -> Refusals.unknownGuest(reference));
        return new GuestStays(Guest.of(registration), BedNight.ofGuest(registration.id, EVER));
    }
}
