package org.huitong.lodging;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.huitong.platform.LocalText;
import org.huitong.platform.StoredEntity;

/** A kind of room in a hotel: 房型. */
@Entity
class RoomType extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Hotel hotel;

    public String code;
    public LocalText name;
    /** How many sleep in it, each in a bed of their own. */
    public int beds;
}
