package org.huitong.lodging;

import java.time.LocalDate;
import java.util.function.Function;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Invalid;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;

/** What is said when a bed cannot be given. */
final class Refusals {
    static final String NOT_APPROVED = "NOT_APPROVED";
    static final String WRONG_CLASS = "WRONG_CLASS";
    static final String NO_BED_THAT_NIGHT = "NO_BED_THAT_NIGHT";
    static final String BED_TAKEN = "BED_TAKEN";
    static final String HAS_BED = "HAS_BED";
    static final String SEX_MIXED = "SEX_MIXED";
    static final String SEX_UNKNOWN = "SEX_UNKNOWN";
    static final String SAME_BED = "SAME_BED";
    static final String NO_STAY = "NO_STAY";
    static final String STAY_CHANGED = "STAY_CHANGED";

    private Refusals() {}

    static Refused unknownHotel(String code) {
        return new Refused(404, "UNKNOWN_HOTEL", says(m -> m.unknownHotel(code)));
    }

    static Refused unknownRoom(String number) {
        return new Refused(404, "UNKNOWN_ROOM", says(m -> m.unknownRoom(number)));
    }

    static Refused unknownGuest(String reference) {
        return new Refused(404, "UNKNOWN_GUEST", says(m -> m.unknownGuest(reference)));
    }

    static Invalid nightsOutOfOrder() {
        return new Invalid(
                new FieldErrors().add("last", "NIGHTS_OUT_OF_ORDER", says(StayRefusalMessages::nightsOutOfOrder)));
    }

    static Refused notApproved(String name, String reference) {
        return Refused.conflict(NOT_APPROVED, says(m -> m.notApproved(name, reference)));
    }

    static Refused wrongClass(LocalText category, HotelClass offered) {
        return Refused.conflict(WRONG_CLASS, says(m -> m.wrongClass(category, offered)));
    }

    static Refused noBedThatNight(String room, int bed, LocalDate night) {
        return Refused.conflict(NO_BED_THAT_NIGHT, says(m -> m.noBedThatNight(room, bed, night)));
    }

    static Refused bedTaken(String room, int bed, LocalDate night) {
        return Refused.conflict(BED_TAKEN, says(m -> m.bedTaken(room, bed, night)));
    }

    static Refused hasBed(LocalText hotel, Stay stay) {
        return Refused.conflict(HAS_BED, says(m -> m.hasBed(hotel, stay.room(), stay.bed(), stay.firstNight())));
    }

    /** The database's key has refused: someone was quicker, and where is not known yet. */
    static Refused hasBedByNow() {
        return Refused.conflict(HAS_BED, says(StayRefusalMessages::hasBedByNow));
    }

    static Refused sexMixed(String room, LocalDate night) {
        return Refused.conflict(SEX_MIXED, says(m -> m.sexMixed(room, night)));
    }

    static Refused sexUnknown(String room, LocalDate night) {
        return Refused.conflict(SEX_UNKNOWN, says(m -> m.sexUnknownRefused(room, night)));
    }

    static Refused sameBed() {
        return Refused.conflict(SAME_BED, says(StayRefusalMessages::sameBed));
    }

    static Refused stayChanged() {
        return Refused.conflict(STAY_CHANGED, says(StayRefusalMessages::stayChanged));
    }

    static Refused noStay() {
        return Refused.conflict(NO_STAY, says(StayRefusalMessages::noStay));
    }

    private static Message<?> says(Function<StayRefusalMessages, String> wording) {
        return Message.of(StayRefusalMessages.class, wording);
    }
}
