package org.huitong.lodging;

import org.huitong.platform.DomainEvent;

/**
 * Somebody has said where a hotel is on the map.
 *
 * @param hotel its code
 * @param before degrees north and east; empty if nobody knew
 * @param after degrees north and east; empty if nobody knows
 */
public record HotelPlaced(String hotel, String before, String after) implements DomainEvent {
    @Override
    public String subjectType() {
        return "hotel";
    }

    @Override
    public String subjectKey() {
        return hotel;
    }
}
