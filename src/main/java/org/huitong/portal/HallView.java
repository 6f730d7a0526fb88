package org.huitong.portal;

import org.huitong.agenda.PlannedHall;
import org.huitong.platform.LocalText;

/** Where something takes place. */
record HallView(String code, LocalText name, LocalText venue, String floor) {
    static HallView of(PlannedHall hall) {
        return new HallView(hall.code(), hall.name(), hall.venue(), hall.floor());
    }
}
