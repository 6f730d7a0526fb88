package org.huitong.lodging;

import jakarta.ws.rs.FormParam;
import java.math.BigDecimal;
import java.util.Objects;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;

/** Where a hotel is, as it was typed: degrees, WGS 84; both empty if nobody knows. */
record PositionForm(
        @FormParam("latitude") String latitude,
        @FormParam("longitude") String longitude) {
    private static final int LATITUDE_MAX = 90;
    private static final int LONGITUDE_MAX = 180;
    /** Six digits are a tenth of a metre. */
    private static final String DEGREES = "-?\\d{1,3}(\\.\\d{1,6})?";

    /** Both, or neither. */
    record Position(BigDecimal latitude, BigDecimal longitude) {
        boolean known() {
            return latitude != null;
        }
    }

    static PositionForm of(Hotel hotel) {
        return hotel.latitude == null
                ? new PositionForm("", "")
                : new PositionForm(plain(hotel.latitude), plain(hotel.longitude));
    }

    private static String plain(BigDecimal degrees) {
        return degrees.stripTrailingZeros().toPlainString();
    }

    /** Both in a line. */
    String told() {
        return (latitude + " " + longitude).trim();
    }

    Position read(FieldErrors errors) {
        BigDecimal north = degrees("latitude", latitude, LATITUDE_MAX, errors);
        BigDecimal east = degrees("longitude", longitude, LONGITUDE_MAX, errors);
        if ((north == null) != (east == null) && !errors.any()) {
            errors.add(
                    north == null ? "latitude" : "longitude",
                    "MISSING",
                    Message.of(StayMessages.class, StayMessages::positionHalf));
        }
        return new Position(north, east);
    }

    /** Null if nothing is typed, or if it is wrong. */
    private static BigDecimal degrees(String field, String typed, int most, FieldErrors errors) {
        String tidy = Objects.requireNonNullElse(typed, "").trim();
        if (tidy.isEmpty()) {
            return null;
        }
        if (tidy.matches(DEGREES)) {
            var degrees = new BigDecimal(tidy);
            if (degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0) {
                return degrees;
            }
        }
        errors.add(field, "RANGE", Message.of(StayMessages.class, m -> m.degreesWrong(most)));
        return null;
    }
}
