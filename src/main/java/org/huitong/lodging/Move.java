package org.huitong.lodging;

import java.time.LocalDate;
import java.util.List;
import org.huitong.platform.Option;

/**
 * The page that moves a guest, half-way.
 *
 * @param from the first night in the new bed
 * @param hotels those of the guest's class
 * @param board of the hotel to move to
 * @param bed the new one; null until chosen
 */
record Move(GuestStays guest, LocalDate from, List<HotelHead> hotels, HotelBoard board, Bed bed) {

    /** The nights that move. */
    List<LocalDate> nights() {
        return guest.from(from).stream().map(Slept::night).toList();
    }

    public List<Nights> runs() {
        return Nights.runs(nights());
    }

    /** What the guest gives up. */
    public List<StayView> leaving() {
        return StayView.of(guest.from(from));
    }

    /** The beds that can be had on all these nights, other than the one the guest has. */
    public List<HotelBoard.FreeBed> beds() {
        return board.bedsFor(guest.guest(), nights()).stream()
                .filter(free ->
                        !guest.from(from).stream().allMatch(slept -> slept.bed().equals(free.in(board.hotel()))))
                .toList();
    }

    /** This page with another bed still to be chosen. */
    public String href() {
        return "/admin/stays/" + guest.guest().reference() + "/move?from=" + from + "&hotel="
                + board.hotel().code();
    }

    /** The same, for room and bed to be put behind it. */
    public String hrefToBed() {
        return href() + "&";
    }

    public List<Option> fromOptions() {
        return NightOption.of(guest.nights());
    }

    public List<Option> hotelOptions() {
        return hotels.stream()
                .map(hotel -> new Option(hotel.code(), hotel.name()))
                .toList();
    }
}
