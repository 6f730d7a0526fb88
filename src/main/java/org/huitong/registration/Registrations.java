package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.huitong.edition.Editions;

/** The door to registrations. */
@ApplicationScoped
public class Registrations {
    private final Editions editions;

    @Inject
    Registrations(Editions editions) {
        this.editions = editions;
    }

    @Transactional
    public Optional<Registration> byReference(String reference) {
        return Registration.byReference(editions.current(), reference);
    }
}
