package org.huitong.lodging;

import java.time.LocalDate;
import java.util.List;

/**
 * A guest with the nights given so far.
 *
 * @param slept in order of time
 */
record GuestStays(Guest guest, List<Slept> slept) {

    public List<StayView> stays() {
        return StayView.of(slept);
    }

    public String mobileReading() {
        return "/admin/stays/" + guest.reference() + "/mobile-reading";
    }

    public List<LocalDate> nights() {
        return slept.stream().map(Slept::night).toList();
    }

    /** The nights from this one on. */
    List<Slept> from(LocalDate night) {
        return slept.stream().filter(s -> !s.night().isBefore(night)).toList();
    }
}
