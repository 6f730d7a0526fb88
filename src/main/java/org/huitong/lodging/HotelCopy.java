package org.huitong.lodging;

import jakarta.enterprise.context.ApplicationScoped;
import org.huitong.edition.Copying;
import org.huitong.edition.EditionPart;

/** Hotels, their rooms, and the nights of each bed; nobody sleeps in them yet. */
@ApplicationScoped
class HotelCopy implements EditionPart {
    @Override
    public int order() {
        return 60;
    }

    @Override
    public Share share() {
        return Share.PLACE;
    }

    @Override
    public void copy(Copying copying) {
        copying.copy(Hotel.<Hotel>list("edition", copying.from()));
        copying.copy(RoomType.<RoomType>list("hotel.edition", copying.from()));
        copying.copy(Room.<Room>list("hotel.edition", copying.from()));
        copying.copy(BedNight.<BedNight>list("room.hotel.edition", copying.from()));
    }
}
