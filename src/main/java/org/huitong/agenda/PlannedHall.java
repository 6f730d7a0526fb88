package org.huitong.agenda;

import org.huitong.booking.HallTime;
import org.huitong.platform.LocalText;

/** Where a forum takes place, as one version has it. */
public record PlannedHall(String code, LocalText name, LocalText venue, String floor) {
    static PlannedHall of(HallTime hall) {
        return new PlannedHall(hall.hallCode(), hall.hall(), hall.venue(), hall.floor());
    }
}
