package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.huitong.edition.Editions;
import org.huitong.identity.Audience;
import org.huitong.identity.LinkHolders;
import org.huitong.person.People;

/** Guests as the holders of personal links: by their reference, also when they have withdrawn. */
@ApplicationScoped
public class GuestHolders implements LinkHolders {
    private final Editions editions;
    private final People people;

    @Inject
    GuestHolders(Editions editions, People people) {
        this.editions = editions;
        this.people = people;
    }

    @Override
    public Audience audience() {
        return Audience.GUEST;
    }

    @Override
    @Transactional
    public Optional<Holder> byReference(String reference) {
        return Registration.byReference(editions.current(), reference).map(this::holder);
    }

    @Override
    @Transactional
    public Optional<Holder> bySubject(long subjectId) {
        return Registration.withPerson(subjectId).map(this::holder);
    }

    /** Whoever is registered, as the holder of a link. */
    public Holder holder(Registration registration) {
        People.Contact contact = people.contact(registration.person);
        return new Holder(
                registration.id,
                registration.reference,
                Locale.forLanguageTag(registration.language),
                contact.mobile(),
                contact.email());
    }
}
