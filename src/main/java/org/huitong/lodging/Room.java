package org.huitong.lodging;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.Optional;
import org.huitong.edition.Edition;
import org.huitong.platform.StoredEntity;

/** A room of a hotel. Its beds are numbered from 1. */
@Entity
class Room extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Hotel hotel;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public RoomType roomType;

    public int floor;
    public String number;

    static Optional<Room> byNumber(Edition edition, String hotel, String number) {
        return find(
                        "from Room r join fetch r.hotel where r.hotel.edition = ?1 and r.hotel.code = ?2 and r.number = ?3",
                        edition,
                        hotel,
                        number)
                .firstResultOptional();
    }

    /** Holds these rooms until the transaction ends: who shares a room with whom is decided by one at a time. */
    static void lock(Collection<Long> ids) {
        find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
