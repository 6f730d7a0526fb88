package org.huitong.lodging;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** A hotel that keeps rooms for the conference. */
@Entity
class Hotel extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    public String code;

    @Enumerated(EnumType.STRING)
    public HotelClass hotelClass;

    public int position;
    public LocalText name;
    public LocalText address;
    public String phone;
    /** Degrees north, WGS 84; null together with {@link #longitude} if nobody has said where it is. */
    public BigDecimal latitude;
    /** Degrees east, WGS 84. */
    public BigDecimal longitude;

    /** @param latitude null together with the longitude if nobody knows */
    void put(BigDecimal latitude, BigDecimal longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    static List<Hotel> inOrder(Edition edition, HotelClass hotelClass) {
        return list("edition = ?1 and hotelClass = ?2 order by position", edition, hotelClass);
    }

    static Optional<Hotel> byCode(Edition edition, String code) {
        return find("edition = ?1 and code = ?2", edition, code).firstResultOptional();
    }
}
