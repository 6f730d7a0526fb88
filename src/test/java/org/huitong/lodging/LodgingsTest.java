package org.huitong.lodging;

import static org.huitong.lodging.Scene.BOTH;
import static org.huitong.lodging.Scene.DAY;
import static org.huitong.lodging.Scene.EVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.person.Sex;
import org.huitong.platform.Refused;
import org.huitong.registration.Registrations;
import org.huitong.registration.Reviews;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Guests are put into beds, moved and taken out. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LodgingsTest {
    @Inject
    Lodgings lodgings;

    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    @Inject
    AuditLog log;

    @Inject
    Scene scene;

    private static Bed bed(String hotel, String room, int number) {
        return new Bed(hotel, room, number);
    }

    private static String refused(Executable attempt) {
        return assertThrows(Refused.class, attempt).code();
    }

    private static String worded(Executable attempt) {
        return assertThrows(Refused.class, attempt).reason().toString();
    }

    @Test
    void aGuestGetsTheBedOnEveryNightAndTheLogSaysSo() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.FEMALE);

        assertEquals(new Stay(hotel, "101", 2, EVE, DAY), lodgings.putIn(guest, bed(hotel, "101", 2), BOTH));

        assertEquals(List.of(hotel + "/101/2/2023-07-17", hotel + "/101/2/2023-07-18"), scene.nightsOf(guest));
        HistoryLine line = log.historyOf("registration", guest).get(0);
        assertEquals("GuestPutInBed", line.action());
        assertTrue(
                line.detail().contains("\"firstNight\": \"2023-07-17\"")
                        || line.detail().contains("\"firstNight\":\"2023-07-17\""),
                line.detail());
    }

    @Test
    void onlyApprovedGuestsGetBeds() {
        String hotel = scene.hotelOfTwins(1);
        for (String status : List.of("SUBMITTED", "PRE_APPROVED", "CHANGES_REQUESTED", "WITHDRAWN")) {
            String guest = scene.guest("GUEST", status, Sex.MALE);
            assertEquals("NOT_APPROVED", refused(() -> lodgings.putIn(guest, bed(hotel, "101", 1), BOTH)), status);
        }
    }

    @Test
    void eachCategoryStaysInItsClassOfHotel() {
        String hotel = scene.hotelOfTwins(1);
        for (String category : List.of("AUDIENCE", "STAFF")) {
            String guest = scene.guest(category, "APPROVED", Sex.MALE);
            assertEquals("WRONG_CLASS", refused(() -> lodgings.putIn(guest, bed(hotel, "101", 1), BOTH)), category);
        }
        lodgings.putIn(scene.guest("ENTOURAGE", "APPROVED", Sex.MALE), bed(hotel, "101", 1), BOTH);
    }

    @Test
    void aNightNotHeldIsRefusedByName() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.MALE);
        var tooLong = new Nights(DAY, DAY.plusDays(2));
        assertEquals(
                "101 房 1 号床7月20日(星期四)当晚没有为大会保留", worded(() -> lodgings.putIn(guest, bed(hotel, "101", 1), tooLong)));
        assertEquals(List.of(), scene.nightsOf(guest));
    }

    @Test
    void aTakenBedIsRefusedByNameAndTheOthersStayFree() {
        String hotel = scene.hotelOfTwins(1);
        String first = scene.guest(Sex.MALE);
        String second = scene.guest(Sex.MALE);
        lodgings.putIn(first, bed(hotel, "101", 1), new Nights(DAY, DAY));

        assertEquals("101 房 1 号床7月18日(星期二)当晚已经有人", worded(() -> lodgings.putIn(second, bed(hotel, "101", 1), BOTH)));

        assertEquals(List.of(), scene.sleeper(hotel, "101", 1, EVE));
        assertEquals(List.of(first), scene.sleeper(hotel, "101", 1, DAY));
    }

    @Test
    void aSecondBedOnOneNightIsRefusedNamingTheFirst() {
        String hotel = scene.hotelOfTwins(2);
        String guest = scene.guest(Sex.MALE);
        lodgings.putIn(guest, bed(hotel, "101", 1), new Nights(DAY, DAY));
        assertEquals(
                "这位客人7月18日(星期二)当晚已住测试酒店%s 101 房 1 号床".formatted(hotel),
                worded(() -> lodgings.putIn(guest, bed(hotel, "102", 1), BOTH)));
        lodgings.putIn(guest, bed(hotel, "102", 1), new Nights(EVE, EVE));
    }

    @Test
    void sexesAreNotMixed() {
        String hotel = scene.hotelOfTwins(2);
        lodgings.putIn(scene.guest(Sex.MALE), bed(hotel, "101", 1), BOTH);
        lodgings.putIn(scene.guest(null), bed(hotel, "102", 1), BOTH);
        String woman = scene.guest(Sex.FEMALE);
        assertEquals("SEX_MIXED", refused(() -> lodgings.putIn(woman, bed(hotel, "101", 2), BOTH)));
        assertEquals("SEX_UNKNOWN", refused(() -> lodgings.putIn(woman, bed(hotel, "102", 2), BOTH)));
        lodgings.putIn(woman, bed(hotel, "101", 2), new Nights(EVE.minusDays(1), EVE.minusDays(1)));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.MALE);
        assertEquals("UNKNOWN_GUEST", refused(() -> lodgings.putIn("R-000000", bed(hotel, "101", 1), BOTH)));
        assertEquals("UNKNOWN_ROOM", refused(() -> lodgings.putIn(guest, bed(hotel, "999", 1), BOTH)));
        assertEquals("UNKNOWN_ROOM", refused(() -> lodgings.putIn(guest, bed("NONE", "101", 1), BOTH)));
    }

    @Test
    void aGuestMovesWithAllNights() {
        String hotel = scene.hotelOfTwins(2);
        String guest = scene.guest(Sex.MALE);
        Stay old = lodgings.putIn(guest, bed(hotel, "101", 1), BOTH);

        assertEquals(
                List.of(new Stay(hotel, "102", 2, EVE, DAY)),
                lodgings.move(guest, EVE, bed(hotel, "102", 2), List.of(old)));

        assertEquals(List.of(hotel + "/102/2/2023-07-17", hotel + "/102/2/2023-07-18"), scene.nightsOf(guest));
        assertEquals(List.of(), scene.sleeper(hotel, "101", 1, EVE));
        assertEquals("GuestMoved", log.historyOf("registration", guest).get(1).action());
    }

    @Test
    void aGuestMovesFromANightOn() {
        String hotel = scene.hotelOfTwins(2);
        String guest = scene.guest(Sex.MALE);
        lodgings.putIn(guest, bed(hotel, "101", 1), BOTH);
        lodgings.move(guest, DAY, bed(hotel, "102", 1), null);
        assertEquals(List.of(hotel + "/101/1/2023-07-17", hotel + "/102/1/2023-07-18"), scene.nightsOf(guest));
    }

    @Test
    void theOtherBedOfTheSameRoomIsAMoveToo() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(null);
        lodgings.putIn(guest, bed(hotel, "101", 1), BOTH);
        lodgings.move(guest, EVE, bed(hotel, "101", 2), null);
        assertEquals(List.of(hotel + "/101/2/2023-07-17", hotel + "/101/2/2023-07-18"), scene.nightsOf(guest));
    }

    @Test
    void whoeverIsRefusedTheNewBedKeepsTheOld() {
        String hotel = scene.hotelOfTwins(2);
        String guest = scene.guest(Sex.MALE);
        lodgings.putIn(guest, bed(hotel, "101", 1), BOTH);
        lodgings.putIn(scene.guest(Sex.MALE), bed(hotel, "102", 1), new Nights(DAY, DAY));
        List<?> before = scene.nightsOf(guest);

        assertEquals("BED_TAKEN", refused(() -> lodgings.move(guest, EVE, bed(hotel, "102", 1), null)));
        assertEquals("NO_BED_THAT_NIGHT", refused(() -> lodgings.move(guest, EVE, bed(hotel, "102", 3), null)));
        assertEquals("UNKNOWN_ROOM", refused(() -> lodgings.move(guest, EVE, bed(hotel, "999", 1), null)));

        assertEquals(before, scene.nightsOf(guest));
    }

    @Test
    void aMoveNeedsSomethingToMoveAndSomewhereElse() {
        String hotel = scene.hotelOfTwins(2);
        String guest = scene.guest(Sex.MALE);
        assertEquals("NO_STAY", refused(() -> lodgings.move(guest, EVE, bed(hotel, "101", 1), null)));
        lodgings.putIn(guest, bed(hotel, "101", 1), BOTH);
        assertEquals("SAME_BED", refused(() -> lodgings.move(guest, EVE, bed(hotel, "101", 1), null)));
    }

    @Test
    void whoDecidedOnAnOldPictureIsTold() {
        String hotel = scene.hotelOfTwins(3);
        String guest = scene.guest(Sex.MALE);
        Stay seen = lodgings.putIn(guest, bed(hotel, "101", 1), BOTH);
        lodgings.move(guest, DAY, bed(hotel, "102", 1), List.of(new Stay(hotel, "101", 1, DAY, DAY)));
        List<?> before = scene.nightsOf(guest);

        assertEquals("STAY_CHANGED", refused(() -> lodgings.move(guest, EVE, bed(hotel, "103", 1), List.of(seen))));
        assertEquals("STAY_CHANGED", refused(() -> lodgings.takeOut(guest, EVE, List.of(seen))));

        assertEquals(before, scene.nightsOf(guest));
    }

    @Test
    void takingOutFreesTheBedFromTheNightOn() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.MALE);
        lodgings.putIn(guest, bed(hotel, "101", 1), BOTH);

        assertEquals(List.of(new Stay(hotel, "101", 1, DAY, DAY)), lodgings.takeOut(guest, DAY, null));
        assertEquals(List.of(hotel + "/101/1/2023-07-17"), scene.nightsOf(guest));
        assertEquals("NO_STAY", refused(() -> lodgings.takeOut(guest, DAY, null)));

        String next = scene.guest(Sex.FEMALE);
        lodgings.putIn(next, bed(hotel, "101", 1), new Nights(DAY, DAY));
        assertEquals(List.of(next), scene.sleeper(hotel, "101", 1, DAY));
    }

    @Test
    void whoeverWithdrawsLosesTheComingNightsAndNotThePast() {
        LocalDate lastNight = LocalDate.of(2023, 7, 9);
        String hotel = scene.hotelOfTwins(1);
        scene.hold(hotel, "101", 1, lastNight);
        String guest = scene.guest(Sex.MALE);
        lodgings.putIn(guest, bed(hotel, "101", 1), new Nights(lastNight, lastNight));
        lodgings.putIn(guest, bed(hotel, "101", 1), BOTH);

        registrations.withdraw(scene.idOf(guest));

        assertEquals(List.of(hotel + "/101/1/2023-07-09"), scene.nightsOf(guest));
        assertTrue(log.historyOf("registration", guest).stream()
                .anyMatch(line -> line.action().equals("GuestTakenOut")));
    }

    @Test
    void whoeverIsRejectedLosesTheComingNights() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.MALE);
        lodgings.putIn(guest, bed(hotel, "101", 1), BOTH);
        reviews.reject(guest, null, "名额调整");
        assertEquals(List.of(), scene.nightsOf(guest));
    }
}
