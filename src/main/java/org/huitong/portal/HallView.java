package org.huitong.portal;

import org.huitong.booking.HallTime;
import org.huitong.platform.LocalText;

/** Where something takes place. */
record HallView(String code, LocalText name, LocalText venue, String floor) {
    static HallView of(HallTime hall) {
        return new HallView(hall.hallCode(), hall.hall(), hall.venue(), hall.floor());
    }
}
