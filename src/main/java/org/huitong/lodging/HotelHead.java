package org.huitong.lodging;

import org.huitong.platform.LocalText;

/** A hotel as pages name it. */
record HotelHead(String code, HotelClass hotelClass, LocalText name, LocalText address, String phone) {
    static HotelHead of(Hotel hotel) {
        return new HotelHead(hotel.code, hotel.hotelClass, hotel.name, hotel.address, hotel.phone);
    }
}
