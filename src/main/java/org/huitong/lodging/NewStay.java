package org.huitong.lodging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huitong.platform.Message;
import org.huitong.platform.Option;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;

/**
 * The page that puts a guest into a bed, half-way: who, where and for how long as far as that is known, and what there is
 * to choose from for the rest.
 *
 * @param guest null until chosen
 * @param bed null until chosen
 * @param nights the ones chosen, else those most guests stay
 * @param waiting to choose a guest from; null once one is chosen
 */
record NewStay(HotelBoard board, BedChoice choice, GuestStays guest, Bed bed, Nights nights, Page<Guest> waiting) {

    public HotelHead hotel() {
        return board.hotel();
    }

    /** Why this guest cannot stay in this hotel at all or, once everything is chosen, not in this bed on these nights. */
    public Optional<Message<?>> obstacle() {
        return Optional.ofNullable(guest)
                .flatMap(stays -> stays.guest().refusalIn(hotel().hotelClass()).or(() -> room().flatMap(
                                room -> room.refusal(stays.guest(), bed.number(), nights.list()))))
                .map(Refused::reason);
    }

    public boolean complete() {
        return guest != null && bed != null;
    }

    /** The beds that can be had on these nights. */
    public List<HotelBoard.FreeBed> beds() {
        return board.bedsFor(guest.guest(), nights.list());
    }

    /** Who is in the chosen bed on some of these nights. */
    public List<HotelBoard.Entry> present() {
        return entries(row -> row.bed() == bed.number());
    }

    /** Who is in the other beds of the room on some of these nights. */
    public List<HotelBoard.Entry> roommates() {
        return entries(row -> row.bed() != bed.number());
    }

    /** Whether there are other beds in the room. */
    public boolean shared() {
        return room().map(room -> room.beds().size() > 1).orElse(false);
    }

    private List<HotelBoard.Entry> entries(Predicate<BedOnNight> which) {
        return room()
                .map(room ->
                        HotelBoard.entries(room.rows().stream().filter(which).toList()))
                .orElse(List.of())
                .stream()
                .filter(entry -> entry.nights().meets(nights))
                .toList();
    }

    private Optional<RoomOnNights> room() {
        return Optional.ofNullable(bed).flatMap(chosen -> board.room(chosen.room()));
    }

    public List<Option> nightOptions() {
        return NightOption.of(board.nights());
    }

    /** This page with what was chosen but the guest. */
    public String hrefWithoutGuest() {
        return choice.withoutGuest().href(hotel().code());
    }

    /** The same, for a guest's reference to be put behind it. */
    public String hrefToGuest() {
        return hrefWithoutGuest() + "registration=";
    }

    /** This page with what was chosen but the bed. */
    public String hrefWithoutBed() {
        return choice.on(nights).withoutBed().href(hotel().code());
    }

    /** The same, for room and bed to be put behind it. */
    public String hrefToBed() {
        return hrefWithoutBed();
    }

    /**
     * The nights to begin with: those chosen, else those most guests stay, as far as the bed is free or, before one is
     * chosen, the hotel keeps beds.
     */
    static Nights suggested(BedChoice choice, Nights usual, HotelBoard board) {
        LocalDate first = choice.firstNight().orElse(usual.first());
        LocalDate last = choice.lastNight().orElseGet(() -> Stream.iterate(first, night -> night.plusDays(1))
                .takeWhile(night -> !night.isAfter(usual.last()) && open(choice, board, night))
                .reduce((earlier, later) -> later)
                .orElse(first));
        return new Nights(first, last);
    }

    private static boolean open(BedChoice choice, HotelBoard board, LocalDate night) {
        return choice.bedIn(board.hotel().code())
                .map(bed -> board.rows().stream()
                        .anyMatch(row -> row.free()
                                && row.room().equals(bed.room())
                                && row.bed() == bed.number()
                                && row.night().equals(night)))
                .orElseGet(() -> board.nights().contains(night));
    }
}
