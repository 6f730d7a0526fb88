package org.huitong.lodging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huitong.person.Sex;
import org.huitong.platform.LocalText;
import org.huitong.platform.Refused;
import org.huitong.registration.RegistrationStatus;
import org.junit.jupiter.api.Test;

/** Who may get a bed in a room. */
class RoomOnNightsTest {
    private static final LocalDate EVE = LocalDate.of(2023, 7, 17);
    private static final LocalDate DAY = EVE.plusDays(1);
    private static final List<LocalDate> BOTH = List.of(EVE, DAY);

    private static BedOnNight free(int bed, LocalDate night) {
        return new BedOnNight(1, "501", 5, "TWIN", LocalText.of("双床房", "Twin"), bed, night, null, null, null, null);
    }

    private static Guest guest(long id, Sex sex) {
        return new Guest(
                id,
                "R-" + id,
                "客人" + id,
                null,
                LocalText.of("嘉宾", "Guest"),
                "GUEST",
                sex,
                RegistrationStatus.APPROVED,
                "ke ren");
    }

    /** A twin on two nights, with these guests in its beds. */
    private static RoomOnNights twin(BedOnNight... taken) {
        var rows = new ArrayList<>(List.of(free(1, EVE), free(1, DAY), free(2, EVE), free(2, DAY)));
        for (BedOnNight row : taken) {
            rows.replaceAll(old -> old.bed() == row.bed() && old.night().equals(row.night()) ? row : old);
        }
        return new RoomOnNights("501", rows);
    }

    private static String code(RoomOnNights room, Guest guest, int bed, List<LocalDate> nights) {
        return room.refusal(guest, bed, nights).map(Refused::code).orElse("OK");
    }

    @Test
    void anEmptyRoomTakesAnyone() {
        assertEquals("OK", code(twin(), guest(1, Sex.FEMALE), 1, BOTH));
        assertEquals("OK", code(twin(), guest(1, null), 2, BOTH));
    }

    @Test
    void aNightTheHotelDoesNotKeepIsRefused() {
        assertEquals("NO_BED_THAT_NIGHT", code(twin(), guest(1, Sex.MALE), 1, List.of(DAY, DAY.plusDays(1))));
        assertEquals("NO_BED_THAT_NIGHT", code(twin(), guest(1, Sex.MALE), 3, List.of(EVE)));
    }

    @Test
    void aTakenBedIsRefusedOnItsNightsOnly() {
        RoomOnNights room = twin(free(1, DAY).sleptInBy(guest(2, Sex.MALE)));
        assertEquals("BED_TAKEN", code(room, guest(1, Sex.MALE), 1, BOTH));
        assertEquals("OK", code(room, guest(1, Sex.MALE), 1, List.of(EVE)));
    }

    @Test
    void onesOwnBedIsNoObstacle() {
        Guest guest = guest(2, Sex.MALE);
        assertEquals("OK", code(twin(free(1, DAY).sleptInBy(guest)), guest, 1, BOTH));
        assertEquals("OK", code(twin(free(2, DAY).sleptInBy(guest(2, null))), guest(2, null), 1, BOTH));
    }

    @Test
    void sexesAreNotMixedOnACommonNight() {
        RoomOnNights room = twin(free(2, DAY).sleptInBy(guest(2, Sex.MALE)));
        assertEquals("SEX_MIXED", code(room, guest(1, Sex.FEMALE), 1, BOTH));
        assertEquals("OK", code(room, guest(1, Sex.FEMALE), 1, List.of(EVE)));
        assertEquals("OK", code(room, guest(1, Sex.MALE), 1, BOTH));
    }

    @Test
    void whoseSexIsUnknownSleepsAlone() {
        assertEquals("SEX_UNKNOWN", code(twin(free(2, DAY).sleptInBy(guest(2, null))), guest(1, Sex.MALE), 1, BOTH));
        assertEquals("SEX_UNKNOWN", code(twin(free(2, DAY).sleptInBy(guest(2, Sex.MALE))), guest(1, null), 1, BOTH));
        assertEquals("SEX_UNKNOWN", code(twin(free(2, DAY).sleptInBy(guest(2, null))), guest(1, null), 1, BOTH));
        assertEquals("OK", code(twin(free(2, DAY).sleptInBy(guest(2, null))), guest(1, null), 1, List.of(EVE)));
    }
}
