package org.huitong.lodging;

import java.time.LocalDate;
import org.huitong.platform.LocalText;

/** One of a guest's nights, with everything there is to say about the bed. */
record Slept(
        String hotel,
        LocalText hotelName,
        LocalText address,
        String phone,
        long roomId,
        String room,
        LocalText roomType,
        int bedNumber,
        LocalDate night) {

    Bed bed() {
        return new Bed(hotel, room, bedNumber);
    }
}
