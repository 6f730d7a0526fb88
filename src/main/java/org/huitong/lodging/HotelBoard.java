package org.huitong.lodging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huitong.platform.LocalText;
import org.huitong.platform.Option;

/**
 * All beds of a hotel on all its nights, read at one moment: what the board, the rooming list and the search for a
 * suitable bed are made of.
 *
 * @param rows by floor, room, bed and night
 */
record HotelBoard(HotelHead hotel, List<BedOnNight> rows) {

    /** A bed that can be had, and who else sleeps in the room meanwhile. */
    record FreeBed(String room, int floor, LocalText typeName, int bed, List<String> roommates) {
        Bed in(HotelHead hotel) {
            return new Bed(hotel.code(), room, bed);
        }
    }

    /** A guest in a bed for a run of nights. */
    record Entry(BedOnNight sleeper, Nights nights) {}

    /** From the first night held to the last, without a gap. */
    public List<LocalDate> nights() {
        var held = rows.stream().map(BedOnNight::night).collect(toCollection(TreeSet::new));
        return held.isEmpty()
                ? List.of()
                : held.first().datesUntil(held.last().plusDays(1)).toList();
    }

    List<BoardRoom> rooms(BoardFilter filter) {
        List<LocalDate> nights = nights();
        return byRoom().stream()
                .map(room -> BoardRoom.of(room, nights))
                .filter(filter::accepts)
                .toList();
    }

    public List<NightCount> counts() {
        return nights().stream()
                .map(night -> {
                    List<BedOnNight> beds = rows.stream()
                            .filter(row -> row.night().equals(night))
                            .toList();
                    long taken = beds.stream().filter(row -> !row.free()).count();
                    return new NightCount(night, beds.size(), taken);
                })
                .toList();
    }

    /** The room types there are, for the filter. */
    public List<Option> types() {
        var types = new LinkedHashMap<String, Option>();
        rows.forEach(row -> types.putIfAbsent(row.type(), new Option(row.type(), row.typeName())));
        return List.copyOf(types.values());
    }

    public List<Integer> floors() {
        return List.copyOf(rows.stream().map(BedOnNight::floor).collect(toCollection(TreeSet::new)));
    }

    Optional<RoomOnNights> room(String number) {
        return byRoom().stream()
                .filter(room -> room.get(0).room().equals(number))
                .findFirst()
                .map(room -> new RoomOnNights(number, room));
    }

    /** The beds which this guest can have on all these nights. */
    List<FreeBed> bedsFor(Guest guest, Collection<LocalDate> nights) {
        var beds = new ArrayList<FreeBed>();
        for (List<BedOnNight> rowsOfRoom : byRoom()) {
            BedOnNight any = rowsOfRoom.get(0);
            var room = new RoomOnNights(any.room(), rowsOfRoom);
            for (int bed : room.beds()) {
                if (room.refusal(guest, bed, nights).isEmpty()) {
                    List<String> roommates = room.roommates(bed, nights).stream()
                            .map(BedOnNight::guestName)
                            .distinct()
                            .toList();
                    beds.add(new FreeBed(any.room(), any.floor(), any.typeName(), bed, roommates));
                }
            }
        }
        return beds;
    }

    /** Who stays here, by room, bed and night. */
    public List<Entry> stays() {
        return byRoom().stream().flatMap(room -> entries(room).stream()).toList();
    }

    /** The guests among these rows of one room, each with the nights in one bed. */
    static List<Entry> entries(List<BedOnNight> room) {
        var entries = new ArrayList<Entry>();
        room.stream()
                .filter(row -> !row.free())
                .collect(groupingBy(row -> List.of(row.bed(), row.guestId()), LinkedHashMap::new, toList()))
                .values()
                .forEach(
                        rows -> Nights.runs(rows.stream().map(BedOnNight::night).toList())
                                .forEach(nights -> entries.add(new Entry(rows.get(0), nights))));
        return entries;
    }

    /** How many people sleep here on any night. */
    public int guests() {
        return (int) taken().map(BedOnNight::guestId).distinct().count();
    }

    /** How many beds are slept in, night by night added up. */
    public int nightsTaken() {
        return (int) taken().count();
    }

    private Stream<BedOnNight> taken() {
        return rows.stream().filter(row -> !row.free());
    }

    private List<List<BedOnNight>> byRoom() {
        return List.copyOf(rows.stream()
                .collect(groupingBy(BedOnNight::roomId, LinkedHashMap::new, toList()))
                .values());
    }
}
