package org.huitong.lodging;

import static org.huitong.lodging.Scene.BOTH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.huitong.person.Sex;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;

/** What the guest's own page says of the hotel. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LodgingFactsTest {
    @Inject
    LodgingFacts facts;

    @Inject
    Lodgings lodgings;

    @Inject
    Scene scene;

    @Test
    void theGuestReadsHotelRoomAndDatesAndNotWhoSharesTheRoom() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.MALE);
        lodgings.putIn(guest, new Bed(hotel, "101", 1), BOTH);
        lodgings.putIn(scene.guest(Sex.MALE), new Bed(hotel, "101", 2), BOTH);
        assertEquals(
                List.of(
                        "酒店: 测试酒店" + hotel + " / 测试路1号，电话 0592-5550199",
                        "房间: 101 房（双床房） / 7月17日(星期一)入住，7月19日(星期三)离店，共 2 晚"),
                facts.factsOf(scene.idOf(guest)).stream()
                        .map(fact -> fact.label() + ": " + fact.value() + " / " + fact.detail())
                        .toList());
    }

    @Test
    void withoutABedThereIsNothingToSay() {
        assertEquals(List.of(), facts.factsOf(scene.idOf(scene.guest(Sex.MALE))));
    }
}
