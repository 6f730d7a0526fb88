package org.huitong.lodging;

import static org.huitong.lodging.Scene.BOTH;
import static org.huitong.lodging.Scene.DAY;
import static org.huitong.lodging.Scene.EVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.huitong.person.Sex;
import org.huitong.platform.Refused;
import org.huitong.registration.Registrations;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several organisers at once. Each protection has a control that shows the fault without it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class BedRaceTest {
    private static final int MANY = 32;

    @Inject
    Lodgings lodgings;

    @Inject
    Registrations registrations;

    @Inject
    Scene scene;

    /** All at one moment; what each of them got: {@code OK} or the code of the refusal. */
    private static Map<String, Integer> atOnce(List<Callable<String>> attempts) throws Exception {
        var barrier = new CyclicBarrier(attempts.size());
        var pool = Executors.newFixedThreadPool(attempts.size());
        try {
            var results = new TreeMap<String, Integer>();
            for (Future<String> result : pool.invokeAll(attempts.stream()
                    .<Callable<String>>map(attempt -> () -> {
                        barrier.await(30, TimeUnit.SECONDS);
                        return attempt.call();
                    })
                    .toList())) {
                results.merge(result.get(), 1, Integer::sum);
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<String> putting(String guest, Bed bed, Nights nights) {
        return () -> {
            try {
                lodgings.putIn(guest, bed, nights);
                return "OK";
            } catch (Refused refused) {
                return refused.code();
            }
        };
    }

    @RepeatedTest(5)
    void twoOrganisersForOneBed() throws Exception {
        var bed = new Bed(scene.hotelOfTwins(1), "101", 1);
        List<Callable<String>> attempts = scene.guests(2, Sex.MALE).stream()
                .map(guest -> putting(guest, bed, BOTH))
                .toList();
        assertEquals(Map.of("OK", 1, "BED_TAKEN", 1), atOnce(attempts));
    }

    @Test
    void manyOrganisersForOneBedOnOverlappingNights() throws Exception {
        var bed = new Bed(scene.hotelOfTwins(1), "101", 1);
        List<String> guests = scene.guests(MANY, Sex.MALE);
        // All of them need the night of the 17th; half come a day earlier, half stay a day longer.
        List<Callable<String>> attempts = IntStream.range(0, MANY)
                .mapToObj(i -> putting(
                        guests.get(i), bed, i % 2 == 0 ? new Nights(EVE.minusDays(1), EVE) : new Nights(EVE, DAY)))
                .toList();

        assertEquals(Map.of("OK", 1, "BED_TAKEN", MANY - 1), atOnce(attempts));

        List<?> winner = scene.sleeper(bed.hotel(), "101", 1, EVE);
        assertEquals(1, winner.size());
        assertEquals(2, scene.nightsOf((String) winner.get(0)).size());
    }

    @Test
    void manyOrganisersThroughThePages() throws Exception {
        String hotel = scene.hotelOfTwins(1);
        Demo.staffPage("lodging").get("/admin/hotels").then().statusCode(200);
        List<Callable<String>> attempts = new ArrayList<>();
        for (String guest : scene.guests(8, Sex.FEMALE)) {
            Response form = Demo.staffPage("lodging")
                    .get("/admin/hotels/" + hotel + "/stays/new?room=101&bed=1&night=" + EVE + "&registration="
                            + guest);
            var request = Demo.posting(Demo.staffPage("lodging"), form)
                    .formParam("registration", guest)
                    .formParam("room", "101")
                    .formParam("bed", "1")
                    .formParam("night", EVE.toString())
                    .formParam("last", DAY.toString());
            attempts.add(() -> String.valueOf(
                    request.post("/admin/hotels/" + hotel + "/stays").statusCode()));
        }
        assertEquals(Map.of("303", 1, "409", 7), atOnce(attempts));
    }

    /** Without lock and condition: both look, both see a free bed, both write. The second throws the first out unseen. */
    @Test
    void controlCheckingFirstAndWritingThenPutsTwoIntoOneBed() throws Exception {
        String hotel = scene.hotelOfTwins(1);
        var bothHaveLooked = new CyclicBarrier(2);
        List<String> guests = scene.guests(2, Sex.MALE);
        List<Callable<String>> attempts = guests.stream()
                .<Callable<String>>map(
                        guest -> () -> QuarkusTransaction.requiringNew().call(() -> {
                            if (!scene.sleeper(hotel, "101", 1, EVE).isEmpty()) {
                                return "BED_TAKEN";
                            }
                            bothHaveLooked.await(30, TimeUnit.SECONDS);
                            scene.write(hotel, "101", 1, EVE, guest);
                            return "OK";
                        }))
                .toList();

        assertEquals(Map.of("OK", 2), atOnce(attempts));
        assertEquals(1, scene.sleeper(hotel, "101", 1, EVE).size());
    }

    @RepeatedTest(5)
    void oneGuestIntoTwoBedsAtOnce() throws Exception {
        String hotel = scene.hotelOfTwins(2);
        String guest = scene.guest(Sex.MALE);
        assertEquals(
                Map.of("OK", 1, "HAS_BED", 1),
                atOnce(List.of(
                        putting(guest, new Bed(hotel, "101", 1), BOTH),
                        putting(guest, new Bed(hotel, "102", 1), BOTH))));
        assertEquals(2, scene.nightsOf(guest).size());
    }

    /** Someone who does not ask the door: the key of the table still refuses the second bed, in words. */
    @Test
    void theKeyRefusesASecondBedThatNobodyCouldSeeComing() throws Exception {
        String hotel = scene.hotelOfTwins(2);
        String guest = scene.guest(Sex.MALE);
        var written = new CyclicBarrier(2);
        Callable<String> pastTheDoor = () -> QuarkusTransaction.requiringNew().call(() -> {
            scene.writeUnnoticed(hotel, "101", 1, EVE, guest);
            written.await(30, TimeUnit.SECONDS);
            // Long enough for the other to have looked and to be waiting for the key.
            Thread.sleep(700);
            return "OK";
        });
        Callable<String> throughTheDoor = () -> {
            written.await(30, TimeUnit.SECONDS);
            return putting(guest, new Bed(hotel, "102", 1), BOTH).call();
        };
        assertEquals(Map.of("OK", 1, "HAS_BED", 1), atOnce(List.of(pastTheDoor, throughTheDoor)));
        assertEquals(List.of(hotel + "/101/1/" + EVE), scene.nightsOf(guest));
    }

    @RepeatedTest(5)
    void aManAndAWomanIntoOneTwinAtOnce() throws Exception {
        String hotel = scene.hotelOfTwins(1);
        assertEquals(
                Map.of("OK", 1, "SEX_MIXED", 1),
                atOnce(List.of(
                        putting(scene.guest(Sex.MALE), new Bed(hotel, "101", 1), BOTH),
                        putting(scene.guest(Sex.FEMALE), new Bed(hotel, "101", 2), BOTH))));
    }

    /** The same without the room's lock: the two beds are different rows, so that no condition and no key stops it. */
    @Test
    void controlWithoutTheRoomsLockSexesAreMixed() throws Exception {
        String hotel = scene.hotelOfTwins(1);
        var bothHaveLooked = new CyclicBarrier(2);
        List<Callable<String>> attempts = new ArrayList<>();
        for (int bed : List.of(1, 2)) {
            String guest = scene.guest(bed == 1 ? Sex.MALE : Sex.FEMALE);
            attempts.add(() -> QuarkusTransaction.requiringNew().call(() -> {
                if (!scene.sleeper(hotel, "101", 3 - bed, EVE).isEmpty()) {
                    return "SEX_MIXED";
                }
                bothHaveLooked.await(30, TimeUnit.SECONDS);
                scene.write(hotel, "101", bed, EVE, guest);
                return "OK";
            }));
        }
        assertEquals(Map.of("OK", 2), atOnce(attempts));
    }

    @RepeatedTest(5)
    void twoGuestsChangeBedsWithEachOtherWithoutWaitingInACircle() throws Exception {
        String hotel = scene.hotelOfTwins(2);
        List<String> guests = scene.guests(2, Sex.MALE);
        lodgings.putIn(guests.get(0), new Bed(hotel, "101", 1), BOTH);
        lodgings.putIn(guests.get(1), new Bed(hotel, "102", 1), BOTH);
        assertEquals(
                Map.of("OK", 2),
                atOnce(List.of(
                        moving(guests.get(0), new Bed(hotel, "102", 2)),
                        moving(guests.get(1), new Bed(hotel, "101", 2)))));
        for (String guest : guests) {
            assertEquals(2, scene.nightsOf(guest).size());
        }
    }

    private Callable<String> moving(String guest, Bed bed) {
        return () -> {
            try {
                lodgings.move(guest, EVE, bed, null);
                return "OK";
            } catch (Refused refused) {
                return refused.code();
            }
        };
    }

    /** At no moment does anyone see the guest without a bed, or in two. */
    @Test
    void aMoveIsSeenWholeOrNotAtAll() throws Exception {
        String hotel = scene.hotelOfTwins(2);
        String guest = scene.guest(Sex.MALE);
        lodgings.putIn(guest, new Bed(hotel, "101", 1), BOTH);
        Callable<String> moves = () -> {
            for (int i = 0; i < 20; i++) {
                lodgings.move(guest, EVE, new Bed(hotel, i % 2 == 0 ? "102" : "101", 1), null);
            }
            return "OK";
        };
        Callable<String> looks = () -> {
            for (int i = 0; i < 200; i++) {
                int nights = QuarkusTransaction.requiringNew()
                        .call(() -> scene.nightsOf(guest).size());
                if (nights != 2) {
                    return "SEEN " + nights;
                }
            }
            return "OK";
        };
        assertEquals(Map.of("OK", 2), atOnce(List.of(moves, looks)));
    }

    @RepeatedTest(5)
    void nobodyWhoWithdrawsKeepsABed() throws Exception {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.MALE);
        long id = scene.idOf(guest);
        Map<String, Integer> results = atOnce(List.of(putting(guest, new Bed(hotel, "101", 1), BOTH), () -> {
            registrations.withdraw(id);
            return "WITHDRAWN";
        }));
        assertTrue(
                results.equals(Map.of("WITHDRAWN", 1, "OK", 1))
                        || results.equals(Map.of("WITHDRAWN", 1, "NOT_APPROVED", 1)),
                results::toString);
        assertEquals(List.of(), scene.nightsOf(guest));
    }
}
