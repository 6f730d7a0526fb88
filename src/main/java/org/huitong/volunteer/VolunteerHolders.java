package org.huitong.volunteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.LinkHolders;
import org.huitong.person.People;
import org.huitong.registration.Registration;

/** Volunteers as the holders of personal links: by their number or the reference of their registration. */
@ApplicationScoped
class VolunteerHolders implements LinkHolders {
    private final Editions editions;
    private final People people;

    @Inject
    VolunteerHolders(Editions editions, People people) {
        this.editions = editions;
        this.people = people;
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
        Registration registration = volunteer.registration;
        People.Contact contact = people.contact(registration.person);
        return new Holder(
                registration.id,
                registration.reference,
                Locale.forLanguageTag(registration.language),
                contact.mobile(),
                contact.email());
    }
}
