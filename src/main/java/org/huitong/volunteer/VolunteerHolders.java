package org.huitong.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.LinkHolders;
import org.huitong.registration.GuestHolders;

/** Volunteers as the holders of personal links: by their number or the reference of their registration. */
@ApplicationScoped
class VolunteerHolders implements LinkHolders {
    private final Editions editions;
    private final GuestHolders guests;

    @Inject
    VolunteerHolders(Editions editions, GuestHolders guests) {
        this.editions = editions;
        this.guests = guests;
    }

    @Override
    public Audience audience() {
        return Audience.VOLUNTEER;
    }

    @Override
    @Transactional
    public Optional<Holder> byReference(String reference) {
        return Volunteer.byNumberOrReference(editions.current(), reference).map(this::holder);
    }

    @Override
    @Transactional
    public Optional<Holder> bySubject(long subjectId) {
        return Volunteer.of(subjectId).map(this::holder);
    }

    private Holder holder(Volunteer volunteer) {
        return guests.holder(volunteer.registration);
    }
}
