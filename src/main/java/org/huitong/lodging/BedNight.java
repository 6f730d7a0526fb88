package org.huitong.lodging;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huitong.platform.StoredEntity;
import org.huitong.registration.Registration;

/**
 * One bed for one night, as held for the conference: the scarce thing itself. Guests come and go by the conditional
 * statements below only, never through a loaded entity: together with the keys {@code (room, bed, night)} and
 * {@code (registration, night)} that is what gives a bed to one guest and a guest one bed.
 */
@Entity
class BedNight extends StoredEntity {
    private static final String ROWS = """
            select n.room.id, n.room.number, n.room.floor, n.room.roomType.code, n.room.roomType.name, n.bed, n.night,
                g.id, g.reference, p.name, p.sex
            from BedNight n left join n.registration g left join g.person p
            """;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Room room;

    public int bed;
    /** Date of the evening of arrival. */
    public LocalDate night;

    /** Whose bed it is this night; null while it is free. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Registration registration;

    /** All beds of a hotel on all nights: by floor, room, bed, night. */
    static List<BedOnNight> ofHotel(Hotel hotel) {
        return find(
                        ROWS
                                + " where n.room.hotel = ?1 order by n.room.floor, length(n.room.number), n.room.number, n.bed, n.night",
                        hotel)
                .project(BedOnNight.class)
                .list();
    }

    static List<BedOnNight> ofRoom(Room room, Collection<LocalDate> nights) {
        return find(ROWS + " where n.room = ?1 and n.night in ?2 order by n.bed, n.night", room, nights)
                .project(BedOnNight.class)
                .list();
    }

    /** The guest's nights from this one on, in order. */
    static List<Slept> ofGuest(long registrationId, LocalDate from) {
        return find("""
                        select h.code, h.name, h.address, h.phone, r.id, r.number, r.roomType.name, n.bed, n.night
                        from BedNight n join n.room r join r.hotel h
                        where n.registration.id = ?1 and n.night >= ?2 order by n.night
                        """, registrationId, from).project(Slept.class).list();
    }

    /** Gives these nights of a bed to a guest as far as they are free; says how many that were. */
    static int take(long registrationId, Room room, int bed, Collection<LocalDate> nights) {
        return update(
                "registration.id = ?1, version = version + 1"
                        + " where room = ?2 and bed = ?3 and night in ?4 and registration is null",
                registrationId,
                room,
                bed,
                nights);
    }

    /** Frees the guest's bed on these nights; says how many that were. */
    static int free(long registrationId, Collection<LocalDate> nights) {
        return update(
                "registration = null, version = version + 1 where registration.id = ?1 and night in ?2",
                registrationId,
                nights);
    }
}
