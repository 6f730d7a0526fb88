package org.huitong.lodging;

import org.huitong.platform.DomainEvent;

/**
 * A hotel's rooming list has been taken out: names and nights of everybody who sleeps there.
 *
 * @param hotel its code
 * @param guests how many names stood on it
 */
public record RoomingListRead(String hotel, int guests) implements DomainEvent {
    @Override
    public String subjectType() {
        return "hotel";
    }

    @Override
    public String subjectKey() {
        return hotel;
    }
}
