package org.huitong.lodging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.huitong.edition.Editions;
import org.huitong.person.Sex;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.LocalText;

/** Hotels and guests of a test's own, so that no test depends on what another has done. */
@ApplicationScoped
class Scene {
    static final LocalDate EVE = LocalDate.of(2023, 7, 17);
    static final LocalDate DAY = EVE.plusDays(1);
    static final Nights BOTH = new Nights(EVE, DAY);

    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() & 0xFFFFFFF);

    @Inject
    EntityManager database;

    @Inject
    Editions editions;

    @Inject
    FieldCipher cipher;

    /** A guest hotel whose rooms 101, 102, … have two beds each, held on the nights of 16 to 19 July; returns its code. */
    String hotelOfTwins(int rooms) {
        return hotel(rooms, 2);
    }

    String hotel(int rooms, int beds) {
        String code = "T" + NEXT.incrementAndGet();
        QuarkusTransaction.requiringNew().run(() -> {
            var hotel = new Hotel();
            hotel.edition = editions.current();
            hotel.code = code;
            hotel.hotelClass = HotelClass.GUEST;
            hotel.position = 1000;
            hotel.name = LocalText.of("测试酒店" + code, "Test Hotel " + code);
            hotel.address = LocalText.of("测试路1号", "1 Test Road");
            hotel.phone = "0592-5550199";
            hotel.persist();
            var type = new RoomType();
            type.hotel = hotel;
            type.code = "TWIN";
            type.name = LocalText.of("双床房", "Twin room");
            type.beds = beds;
            type.persist();
            for (int i = 1; i <= rooms; i++) {
                room(hotel, type, 1, String.valueOf(100 + i));
            }
        });
        return code;
    }

    private static void room(Hotel hotel, RoomType type, int floor, String number) {
        var room = new Room();
        room.hotel = hotel;
        room.roomType = type;
        room.floor = floor;
        room.number = number;
        room.persist();
        for (int bed = 1; bed <= type.beds; bed++) {
            for (LocalDate night : new Nights(EVE.minusDays(1), DAY.plusDays(1)).list()) {
                var row = new BedNight();
                row.room = room;
                row.bed = bed;
                row.night = night;
                row.persist();
            }
        }
    }

    /** An approved guest; returns the reference. */
    String guest(Sex sex) {
        return guest("GUEST", "APPROVED", sex);
    }

    String guest(String category, String status, Sex sex) {
        long number = NEXT.incrementAndGet();
        String reference = reference(number);
        String name = "测试" + reference;
        byte[] index = ByteBuffer.allocate(32).putLong(number).array();
        QuarkusTransaction.requiringNew().run(() -> {
            insert(
                    "person",
                    Map.of(
                            "id",
                            number,
                            "name",
                            name,
                            "pinyin",
                            "ce shi",
                            "sort_key",
                            "ce shi " + number,
                            "mobile",
                            cipher.seal("person-mobile", "+8613900000000"),
                            "mobile_index",
                            index,
                            "mobile_tail",
                            "0000"));
            if (sex != null) {
                database.createNativeQuery("update person set sex = ? where id = ?")
                        .setParameter(1, sex.name())
                        .setParameter(2, number)
                        .executeUpdate();
            }
            Object categoryId = database.createNativeQuery("select id from category where code = ?")
                    .setParameter(1, category)
                    .getSingleResult();
            insert(
                    "registration",
                    Map.ofEntries(
                            Map.entry("id", number),
                            Map.entry("edition_id", editions.current().id),
                            Map.entry("person_id", number),
                            Map.entry("category_id", categoryId),
                            Map.entry("reference", reference),
                            Map.entry("status", status),
                            Map.entry("organisation", "测试单位"),
                            Map.entry("search_text", name.toLowerCase() + "\nceshi\n" + reference.toLowerCase()),
                            Map.entry("sort_key", "ce shi " + number),
                            Map.entry("active_document", index),
                            Map.entry("channel", "API"),
                            Map.entry("language", "zh"),
                            Map.entry("notice_code", "2023-1"),
                            Map.entry("consented_at", EVE.atStartOfDay()),
                            Map.entry("sensitive_consent", true),
                            Map.entry("submitted_at", EVE.atStartOfDay())));
        });
        return reference;
    }

    List<String> guests(int count, Sex sex) {
        var guests = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            guests.add(guest(sex));
        }
        return guests;
    }

    /** One more night for a bed. */
    void hold(String hotel, String room, int bed, LocalDate night) {
        QuarkusTransaction.requiringNew().run(() -> {
            var row = new BedNight();
            row.room = Room.byNumber(editions.current(), hotel, room).orElseThrow();
            row.bed = bed;
            row.night = night;
            row.persist();
        });
    }

    long idOf(String reference) {
        return ((Number) database.createNativeQuery("select id from registration where reference = ?")
                        .setParameter(1, reference)
                        .getSingleResult())
                .longValue();
    }

    /** Writes the guest into the bed as someone would who knows of no rule and no lock. */
    void write(String hotel, String room, int bed, LocalDate night, String guest) {
        database.createNativeQuery("""
                        update bed_night n join room r on r.id = n.room_id join hotel h on h.id = r.hotel_id
                        set n.registration_id = ?
                        where h.code = ? and r.number = ? and n.bed = ? and n.night = ?
                        """)
                .setParameter(1, idOf(guest))
                .setParameter(2, hotel)
                .setParameter(3, room)
                .setParameter(4, bed)
                .setParameter(5, night)
                .executeUpdate();
    }

    /** The same without a trace on the registration: the check of the foreign key would lock its row. */
    void writeUnnoticed(String hotel, String room, int bed, LocalDate night, String guest) {
        database.createNativeQuery("set foreign_key_checks = 0").executeUpdate();
        write(hotel, room, bed, night, guest);
        database.createNativeQuery("set foreign_key_checks = 1").executeUpdate();
    }

    /** Who has this bed on this night; empty while it is free. */
    List<?> sleeper(String hotel, String room, int bed, LocalDate night) {
        return database.createNativeQuery("""
                        select g.reference from bed_night n
                        join room r on r.id = n.room_id join hotel h on h.id = r.hotel_id
                        join registration g on g.id = n.registration_id
                        where h.code = ? and r.number = ? and n.bed = ? and n.night = ?
                        """)
                .setParameter(1, hotel)
                .setParameter(2, room)
                .setParameter(3, bed)
                .setParameter(4, night)
                .getResultList();
    }

    /** Every night of this guest as {@code hotel/room/bed/night}. */
    List<?> nightsOf(String reference) {
        return database.createNativeQuery("""
                        select concat_ws('/', h.code, r.number, n.bed, n.night) from bed_night n
                        join room r on r.id = n.room_id join hotel h on h.id = r.hotel_id
                        join registration g on g.id = n.registration_id
                        where g.reference = ? order by n.night
                        """).setParameter(1, reference).getResultList();
    }

    private void insert(String table, Map<String, Object> values) {
        List<String> columns = new ArrayList<>(values.keySet());
        var statement = database.createNativeQuery("insert into %s (version, %s) values (0%s)"
                .formatted(table, String.join(", ", columns), ", ?".repeat(columns.size())));
        for (int i = 0; i < columns.size(); i++) {
            statement.setParameter(i + 1, values.get(columns.get(i)));
        }
        statement.executeUpdate();
    }

    private static String reference(long number) {
        var text = new StringBuilder();
        long rest = number;
        for (int i = 0; i < 6; i++) {
            text.append(LETTERS.charAt((int) (rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return "R-" + text.reverse();
    }
}
