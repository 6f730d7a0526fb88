package org.huitong.lodging;

import java.time.LocalDate;
import org.huitong.person.Sex;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;

/**
 * A bed on one night, with whoever sleeps in it.
 *
 * @param type the code of the room's type
 * @param guestId the registration; null, like all that follows, while the bed is free
 */
record BedOnNight(
        long roomId,
        String room,
        int floor,
        String type,
        LocalText typeName,
        int bed,
        LocalDate night,
        Long guestId,
        String reference,
        String guestName,
        Sex sex) {

    static BedOnNight free(Room room, int bed, LocalDate night) {
        return new BedOnNight(
                room.id,
                room.number,
                room.floor,
                room.roomType.code,
                room.roomType.name,
                bed,
                night,
                null,
                null,
                null,
                null);
    }

    BedOnNight sleptInBy(Guest guest) {
        return new BedOnNight(
                roomId,
                room,
                floor,
                type,
                typeName,
                bed,
                night,
                guest.id(),
                guest.reference(),
                guest.name(),
                guest.sex());
    }

    public boolean free() {
        return guestId == null;
    }

    boolean freeFor(Guest guest) {
        return free() || guestId == guest.id();
    }

    public Message<?> sexLabel() {
        return SexLabel.of(sex);
    }
}
