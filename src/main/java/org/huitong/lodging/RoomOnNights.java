package org.huitong.lodging;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huitong.platform.Refused;

/**
 * One room as it stands, and the rules about who may get a bed in it. In a room of several beds nobody is put together
 * with someone of the other sex, nor with someone whose sex is not known, on any night.
 */
record RoomOnNights(String number, List<BedOnNight> rows) {

    static RoomOnNights of(Room room, Collection<LocalDate> nights) {
        return new RoomOnNights(room.number, BedNight.ofRoom(room, nights));
    }

    /** Why the guest cannot have this bed on these nights; empty if nothing stands against it. */
    Optional<Refused> refusal(Guest guest, int bed, Collection<LocalDate> nights) {
        return Stream.<Optional<Refused>>of(
                        notHeld(bed, nights), taken(guest, bed, nights), company(guest, bed, nights))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The beds of this room that are held at all. */
    Set<Integer> beds() {
        return rows.stream().map(BedOnNight::bed).collect(toCollection(TreeSet::new));
    }

    /** Who sleeps in the other beds on these nights. */
    List<BedOnNight> roommates(int bed, Collection<LocalDate> nights) {
        return rows.stream()
                .filter(row -> row.bed() != bed && !row.free() && nights.contains(row.night()))
                .toList();
    }

    private Optional<Refused> notHeld(int bed, Collection<LocalDate> nights) {
        return nights.stream()
                .sorted()
                .filter(night -> rows.stream()
                        .noneMatch(row -> row.bed() == bed && row.night().equals(night)))
                .findFirst()
                .map(night -> Refusals.noBedThatNight(number, bed, night));
    }

    private Optional<Refused> taken(Guest guest, int bed, Collection<LocalDate> nights) {
        return first(nights, row -> row.bed() == bed && !row.freeFor(guest))
                .map(row -> Refusals.bedTaken(number, bed, row.night()));
    }

    private Optional<Refused> company(Guest guest, int bed, Collection<LocalDate> nights) {
        Predicate<BedOnNight> roommate = row -> row.bed() != bed && !row.freeFor(guest);
        return first(nights, roommate.and(row -> row.sex() == null || guest.sex() == null))
                .map(row -> Refusals.sexUnknown(number, row.night()))
                .or(() -> first(nights, roommate.and(row -> row.sex() != guest.sex()))
                        .map(row -> Refusals.sexMixed(number, row.night())));
    }

    private Optional<BedOnNight> first(Collection<LocalDate> nights, Predicate<BedOnNight> condition) {
        return rows.stream()
                .filter(row -> nights.contains(row.night()))
                .filter(condition)
                .min(comparing(BedOnNight::night));
    }
}
