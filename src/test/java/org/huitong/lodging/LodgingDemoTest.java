package org.huitong.lodging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** The demonstration's hotels, and that its guests lie in their beds by the rules. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LodgingDemoTest {
    /** Demo hotels only: other tests build their own. */
    private static final String DEMO = " h.code regexp '^[GA][1-6]$' ";

    @Inject
    EntityManager database;

    @Inject
    Hotels hotels;

    private long count(String sql) {
        return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @Test
    void fiveGuestAndSixAudienceHotelsKeepTheirBedsOnFourNights() {
        List<HotelSummary> demo = hotels.all().stream()
                .filter(hotel -> hotel.code().matches("[GA][1-6]"))
                .toList();
        assertEquals(
                List.of("G1", "G2", "G3", "G4", "G5", "A1", "A2", "A3", "A4", "A5", "A6"),
                demo.stream().map(HotelSummary::code).toList());
        demo.forEach(hotel -> {
            assertEquals(4, hotel.nights().size(), hotel.code());
            hotel.nights().forEach(night -> assertEquals(hotel.beds(), night.beds(), hotel.code()));
        });
        assertEquals(
                185,
                demo.stream()
                        .filter(hotel -> hotel.hotelClass() == HotelClass.GUEST)
                        .mapToLong(HotelSummary::beds)
                        .sum());
    }

    /** Of the demonstration's approved guests with lodging; tests that come before may have changed a few. */
    @Test
    void aboutThreeInFiveHaveTheirBeds() {
        String guests = " from registration r join category c on c.id = r.category_id where r.status = 'APPROVED'"
                + " and r.channel = 'DEMO' and r.organisation <> '测试单位' and c.hotel_class is not null ";
        long all = count("select count(*)" + guests);
        long placed = count(
                "select count(*)" + guests + " and exists (select 1 from bed_night n where n.registration_id = r.id)");
        assertTrue(all > 100 && placed >= all * 0.55 && placed <= all * 0.65, placed + " of " + all);
    }

    @Test
    void everyoneLiesByTheRules() {
        String nights = " from bed_night n join room o on o.id = n.room_id join hotel h on h.id = o.hotel_id"
                + " join registration r on r.id = n.registration_id join person p on p.id = r.person_id"
                + " join category c on c.id = r.category_id ";
        assertEquals(
                0, count("select count(*)" + nights + "where" + DEMO + "and c.hotel_class <> h.hotel_class"), "class");
        assertEquals(
                0,
                count("select count(*)" + nights
                        + "join bed_night n2 on n2.room_id = n.room_id and n2.night = n.night and n2.bed > n.bed"
                        + " join registration r2 on r2.id = n2.registration_id join person p2 on p2.id = r2.person_id"
                        + " where" + DEMO + "and (p.sex is null or p2.sex is null or p.sex <> p2.sex)"),
                "sexes");
        assertTrue(
                count("select count(*)" + nights
                                + "join bed_night n2 on n2.room_id = n.room_id and n2.night = n.night and n2.bed > n.bed"
                                + " and n2.registration_id is not null where" + DEMO)
                        > 0,
                "nobody shares a room");
    }
}
