package org.huitong.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huitong.venue.Layout;

/**
 * A forum to be put into a hall.
 *
 * @param expected how many must find room; 0 while unknown
 * @param confirmed how many of them are certain already
 * @param layouts in which its hall may be set, the preferred one first
 * @param needs Chinese names of the equipment without which it cannot take place
 * @param wishes of the equipment it would like
 * @param slots when it may take place, its given time first
 * @param present where it is now; null if it has no hall
 * @param penciled its pre-bookings while it has no hall, in order of time
 * @param metres from each venue, by code, to where its people sleep, on an average; a venue of which nobody knows it is
 *     missing
 */
record Task(
        String forum,
        int expected,
        int confirmed,
        List<Layout> layouts,
        Set<String> needs,
        Set<String> wishes,
        List<Slot> slots,
        Present present,
        List<Present> penciled,
        Map<String, Integer> metres) {

    /** Its given time. */
    Slot given() {
        return slots.get(0);
    }

    /** The same at these times only. */
    Task at(List<Slot> slots) {
        return new Task(forum, expected, confirmed, layouts, needs, wishes, slots, present, penciled, metres);
    }

    /** The same where it is booked: in its layout too, which nobody has to have wished for. */
    Task booked(Present booking) {
        return new Task(
                forum,
                expected,
                confirmed,
                and(List.of(booking)),
                needs,
                wishes,
                List.of(booking.slot()),
                booking,
                List.of(),
                metres);
    }

    /** The same with its pre-bookings. */
    Task penciled(List<Present> own) {
        return new Task(forum, expected, confirmed, and(own), needs, wishes, slots, null, own, metres);
    }

    private List<Layout> and(List<Present> own) {
        List<Layout> all = new ArrayList<>(layouts);
        own.stream()
                .map(Present::layout)
                .filter(layout -> !layouts.contains(layout))
                .distinct()
                .forEach(all::add);
        return all;
    }

    /** Whether that is where it has a hall already. */
    boolean stays(String room, Layout layout, Slot slot) {
        return present != null && present.is(room, layout, slot);
    }

    /** Whether that is as it was penciled in, at a time at which the forum may be. */
    boolean asPenciled(String room, Layout layout, Slot slot) {
        return penciled.stream().anyMatch(one -> one.is(room, layout, slot)) && allowed(slot);
    }

    private boolean allowed(Slot slot) {
        return slots.stream().anyMatch(may -> may.open().equals(slot.open()));
    }

    /** Whether it may be there then: at one of its times, or as it was penciled in. */
    boolean may(String room, Layout layout, Slot slot) {
        return slots.contains(slot) || asPenciled(room, layout, slot);
    }

    /**
     * The booking that is changed when it gets this hall: its own, or the pre-booking that comes nearest to it; empty for a
     * forum that has neither.
     */
    Optional<Present> changed(String room, Layout layout, Slot slot) {
        return Optional.ofNullable(present)
                .or(() -> penciled.stream()
                        .filter(one -> one.is(room, layout, slot))
                        .findFirst())
                .or(() ->
                        penciled.stream().filter(one -> one.room().equals(room)).findFirst())
                .or(() -> penciled.stream().findFirst());
    }
}
