package org.huitong.lodging;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huitong.edition.Edition;
import org.huitong.edition.Editions;
import org.huitong.platform.DemoData;
import org.huitong.platform.DemoPart;
import org.huitong.platform.LocalText;
import org.huitong.registration.Registration;

/** Eleven invented hotels. Three guests in five have their beds already; the others are left for the organiser. */
@ApplicationScoped
class LodgingDemo implements DemoPart {
    private static final int FIVE = 5;
    private static final int PLACED_OF_FIVE = 3;
    /** Of each class: the demonstration has few people, and a board is to be looked at well filled. */
    private static final int IN_USE = 2;

    @Inject
    DemoData data;

    @Inject
    Editions editions;

    record HotelSeed(
            String code,
            @JsonProperty("class") HotelClass hotelClass,
            LocalText name,
            LocalText address,
            String phone,
            BigDecimal latitude,
            BigDecimal longitude,
            List<TypeSeed> roomTypes,
            List<RoomsSeed> rooms,
            List<LocalDate> nights) {}

    record TypeSeed(String code, LocalText name, int beds) {}

    /** So many rooms of a type on a floor, numbered on from the first. */
    record RoomsSeed(String type, int floor, int first, int count) {}

    /** A room and its beds while guests are being put into them. */
    private record Filling(Room room, List<BedOnNight> rows) {
        boolean take(Guest guest, List<LocalDate> nights) {
            var state = new RoomOnNights(room.number, rows);
            for (int bed : state.beds()) {
                if (state.refusal(guest, bed, nights).isEmpty()) {
                    rows.replaceAll(
                            row -> row.bed() == bed && nights.contains(row.night()) ? row.sleptInBy(guest) : row);
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        Edition edition = editions.current();
        Map<HotelClass, List<List<Filling>>> hotels = new HashMap<>();
        int position = 0;
        for (HotelSeed seed : data.readList("hotels.json", HotelSeed.class)) {
            List<Filling> rooms = rooms(seed, hotel(seed, edition, position++));
            hotels.computeIfAbsent(seed.hotelClass(), c -> new ArrayList<>()).add(rooms);
        }
        place(Waiting.all(edition), hotels, edition.firstDay.minusDays(1));
        hotels.values().forEach(all -> all.forEach(rooms -> rooms.forEach(LodgingDemo::store)));
    }

    /** Spread over the first hotels of their class; whoever finds no bed in one keeps waiting, as in life. */
    private static void place(List<Guest> guests, Map<HotelClass, List<List<Filling>>> hotels, LocalDate eve) {
        for (int i = 0; i < guests.size(); i++) {
            if (i % FIVE < PLACED_OF_FIVE) {
                Guest guest = guests.get(i);
                List<List<Filling>> choice =
                        hotels.get(HotelClass.valueOf(guest.hotelClass())).subList(0, IN_USE);
                List<LocalDate> nights = nights(i, eve);
                for (Filling room : choice.get(i % choice.size())) {
                    if (room.take(guest, nights)) {
                        break;
                    }
                }
            }
        }
    }

    /** Most arrive on the eve and leave after the last day; some come earlier, stay longer or go sooner. */
    private static List<LocalDate> nights(int i, LocalDate eve) {
        Nights nights =
                switch (i % 11) {
                    case 0 -> new Nights(eve.minusDays(1), eve.plusDays(1));
                    case 4 -> new Nights(eve, eve.plusDays(2));
                    case 7 -> new Nights(eve, eve);
                    default -> new Nights(eve, eve.plusDays(1));
                };
        return nights.list();
    }

    private static Hotel hotel(HotelSeed seed, Edition edition, int position) {
        var hotel = new Hotel();
        hotel.edition = edition;
        hotel.code = seed.code();
        hotel.hotelClass = seed.hotelClass();
        hotel.position = position;
        hotel.name = seed.name();
        hotel.address = seed.address();
        hotel.phone = seed.phone();
        hotel.latitude = seed.latitude();
        hotel.longitude = seed.longitude();
        hotel.persist();
        return hotel;
    }

    /** In the order in which they are filled: guests get single rooms first, the audience shares. */
    private static List<Filling> rooms(HotelSeed seed, Hotel hotel) {
        Map<String, RoomType> types = new HashMap<>();
        seed.roomTypes().forEach(type -> types.put(type.code(), type(type, hotel)));
        var rooms = new ArrayList<Filling>();
        for (RoomsSeed some : seed.rooms()) {
            for (int i = 0; i < some.count(); i++) {
                var room = new Room();
                room.hotel = hotel;
                room.roomType = types.get(some.type());
                room.floor = some.floor();
                room.number = String.valueOf(some.first() + i);
                room.persist();
                rooms.add(new Filling(room, freeBeds(room, seed.nights())));
            }
        }
        int order = seed.hotelClass() == HotelClass.GUEST ? 1 : -1;
        rooms.sort(comparingInt(filling -> order * filling.room().roomType.beds));
        return rooms;
    }

    private static RoomType type(TypeSeed seed, Hotel hotel) {
        var type = new RoomType();
        type.hotel = hotel;
        type.code = seed.code();
        type.name = seed.name();
        type.beds = seed.beds();
        type.persist();
        return type;
    }

    private static List<BedOnNight> freeBeds(Room room, List<LocalDate> nights) {
        var rows = new ArrayList<BedOnNight>();
        for (int bed = 1; bed <= room.roomType.beds; bed++) {
            for (LocalDate night : nights) {
                rows.add(BedOnNight.free(room, bed, night));
            }
        }
        return rows;
    }

    private static void store(Filling filling) {
        for (BedOnNight row : filling.rows()) {
            var bedNight = new BedNight();
            bedNight.room = filling.room();
            bedNight.bed = row.bed();
            bedNight.night = row.night();
            bedNight.registration =
                    row.free() ? null : Registration.getEntityManager().getReference(Registration.class, row.guestId());
            bedNight.persist();
        }
    }
}
