package org.huitong.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a volunteer sees on the phone.
 *
 * @param now conference clock
 * @param cards the shift that is on, if one is, and the first that has not begun, if one is left
 * @param days all shifts, without those given back
 * @param open what the volunteer could sign up for
 * @param active false once the registration was withdrawn or rejected
 */
record PhoneView(
        String name,
        String number,
        boolean active,
        Instant now,
        List<Card> cards,
        Service service,
        List<OwnDay> days,
        List<OpenDay> open) {
    /** @param on whether the shift has begun */
    record Card(boolean on, ShiftView shift) {}

    record OwnDay(LocalDate date, List<OwnShift> shifts) {}

    record OpenDay(LocalDate date, List<ShiftView> shifts) {}
}
