package org.huitong.lodging;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.huitong.edition.Editions;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Refused;
import org.huitong.registration.Registration;
import org.huitong.registration.RegistrationRejected;
import org.huitong.registration.RegistrationVacated;
import org.huitong.registration.RegistrationWithdrawn;

/**
 * The door through which guests get their beds, change them and lose them, in the current edition.
 *
 * <p>Every change holds the guest's registration first, so that nobody withdraws or is put elsewhere meanwhile, and then
 * the rooms in the order of their ids, so that two who are put into one room at once see each other.
 */
@ApplicationScoped
public class Lodgings {
    private final Clock clock;
    private final Editions editions;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final LodgingScope scope;

    @Inject
    Lodgings(Clock clock, Editions editions, EntityManager database, Event<DomainEvent> events, LodgingScope scope) {
        this.clock = clock;
        this.editions = editions;
        this.database = database;
        this.events = events;
        this.scope = scope;
    }

    /**
     * Puts an approved guest into a bed.
     *
     * @param reference of the registration
     * @throws Refused 404 if there is no such guest, hotel or room; 409 {@code NOT_APPROVED}, {@code WRONG_CLASS},
     *     {@code HAS_BED} naming the other bed, {@code NO_BED_THAT_NIGHT}, {@code BED_TAKEN}, {@code SEX_MIXED} or
     *     {@code SEX_UNKNOWN} naming the night
     */
    @Transactional
    public Stay putIn(String reference, Bed bed, Nights nights) {
        Registration registration = lock(reference);
        Room room = room(bed);
        Room.lock(List.of(room.id));
        refuseSecondBed(registration.id, nights);
        take(Guest.of(registration), room, bed.number(), nights.list());
        Stay stay = new Stay(bed.hotel(), bed.room(), bed.number(), nights.first(), nights.last());
        events.fire(new GuestPutInBed(registration.id, reference, stay));
        return stay;
    }

    /**
     * Moves a guest to another bed for all nights from this one on. The old bed is given up and the new one taken in one
     * transaction: whoever is refused the new one keeps the old.
     *
     * @param seen the guest's stays from that night on as they were when this was decided; null if it does not matter
     * @return the stays in the new bed
     * @throws Refused as {@link #putIn}; 409 {@code NO_STAY} if the guest has no bed from that night on, {@code SAME_BED}
     *     if it is the one the guest has, {@code STAY_CHANGED} if the stays are no longer as they were seen
     */
    @Transactional
    public List<Stay> move(String reference, LocalDate from, Bed bed, List<Stay> seen) {
        Registration registration = lock(reference);
        List<Slept> leaving = leaving(registration.id, from, seen);
        if (leaving.stream().allMatch(slept -> slept.bed().equals(bed))) {
            throw Refusals.sameBed();
        }
        Room room = room(bed);
        Room.lock(roomIds(leaving, room));
        List<LocalDate> nights = nights(leaving);
        BedNight.free(registration.id, nights);
        take(Guest.of(registration), room, bed.number(), nights);
        List<Stay> stays = Stay.in(bed, nights);
        events.fire(new GuestMoved(registration.id, reference, stays(leaving), stays));
        return stays;
    }

    /**
     * Frees the guest's bed from this night on.
     *
     * @param seen as for {@link #move}
     * @return what was freed
     * @throws Refused 404 if there is no such guest; 409 {@code NO_STAY} if there is nothing to free,
     *     {@code STAY_CHANGED} if the stays are no longer as they were seen
     */
    @Transactional
    public List<Stay> takeOut(String reference, LocalDate from, List<Stay> seen) {
        Registration registration = lock(reference);
        return free(registration.id, reference, leaving(registration.id, from, seen));
    }

    @Transactional
    void withdrawn(@Observes RegistrationWithdrawn event) {
        freeComingNights(event.registrationId(), event.reference());
    }

    @Transactional
    void rejected(@Observes RegistrationRejected event) {
        freeComingNights(event.registrationId(), event.reference());
    }

    /** Beds were given to the one person, and not to whoever comes instead. */
    @Transactional
    void vacated(@Observes RegistrationVacated event) {
        freeComingNights(event.registrationId(), event.reference());
    }

    /** Nights that are over stay as they were: they have been slept and will be paid. */
    private void freeComingNights(long registrationId, String reference) {
        // Writes the new status and so locks the registration: nobody gives this guest a bed from here on.
        database.flush();
        LocalDate tonight = LocalDate.now(clock);
        List<Slept> coming = BedNight.ofGuest(registrationId, tonight);
        if (!coming.isEmpty()) {
            free(registrationId, reference, coming);
        }
    }

    /** The nights from this one on that the actor decides about. */
    private List<Slept> leaving(long registrationId, LocalDate from, List<Stay> seen) {
        List<Slept> leaving = scope.inside(BedNight.ofGuest(registrationId, from));
        if (seen != null && !seen.equals(stays(leaving))) {
            throw Refusals.stayChanged();
        }
        if (leaving.isEmpty()) {
            throw Refusals.noStay();
        }
        return leaving;
    }

    private List<Stay> free(long registrationId, String reference, List<Slept> leaving) {
        Room.lock(roomIds(leaving));
        BedNight.free(registrationId, nights(leaving));
        List<Stay> freed = stays(leaving);
        events.fire(new GuestTakenOut(registrationId, reference, freed));
        return freed;
    }

    private Registration lock(String reference) {
        return Registration.<Registration>find("edition = ?1 and reference = ?2", editions.current(), reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(this::exists)
                .orElseThrow(() -> Refusals.unknownGuest(reference));
    }

    /** For a hotel desk a guest exists with the nights in its hotel. */
    private boolean exists(Registration registration) {
        return scope.everywhere()
                || !scope.inside(BedNight.ofGuest(registration.id, LocalDate.EPOCH))
                        .isEmpty();
    }

    private Room room(Bed bed) {
        return Room.byNumber(editions.current(), bed.hotel(), bed.room())
                .filter(room -> scope.covers(room.hotel.code))
                .orElseThrow(() -> Refusals.unknownRoom(bed.room()));
    }

    private void refuseSecondBed(long registrationId, Nights nights) {
        StayView.of(BedNight.ofGuest(registrationId, nights.first())).stream()
                .filter(view -> !view.stay().firstNight().isAfter(nights.last()))
                .findFirst()
                .ifPresent(view -> {
                    throw scope.covers(view.stay().hotel())
                            ? Refusals.hasBed(view.hotelName(), view.stay())
                            : Refusals.hasBedByNow();
                });
    }

    private static void take(Guest guest, Room room, int bed, Collection<LocalDate> nights) {
        guest.refusalIn(room.hotel.hotelClass).ifPresent(Lodgings::refuse);
        RoomOnNights.of(room, nights).refusal(guest, bed, nights).ifPresent(Lodgings::refuse);
        // What was seen above explains a refusal; the condition of this statement and the keys are what decides.
        if (taken(guest, room, bed, nights) != nights.size()) {
            RoomOnNights.of(room, nights).refusal(guest, bed, nights).ifPresent(Lodgings::refuse);
            throw Refusals.bedTaken(room.number, bed, nights.iterator().next());
        }
    }

    private static int taken(Guest guest, Room room, int bed, Collection<LocalDate> nights) {
        try {
            return BedNight.take(guest.id(), room, bed, nights);
        } catch (ConstraintViolationException e) {
            throw Refusals.hasBedByNow();
        }
    }

    private static void refuse(Refused refusal) {
        throw refusal;
    }

    private static Collection<Long> roomIds(List<Slept> leaving, Room... further) {
        return Stream.concat(
                        leaving.stream().map(Slept::roomId), Stream.of(further).map(room -> room.id))
                .collect(toCollection(TreeSet::new));
    }

    private static List<LocalDate> nights(List<Slept> slept) {
        return slept.stream().map(Slept::night).toList();
    }

    private static List<Stay> stays(List<Slept> slept) {
        return StayView.of(slept).stream().map(StayView::stay).toList();
    }
}
