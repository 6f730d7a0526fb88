package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.huitong.person.ReadingUse;

/** Registrations keep the order and the spellings of names: their rows are locked first, as by whoever edits one. */
@ApplicationScoped
class RegistrationReadings implements ReadingUse {
    @Override
    public void hold(Collection<Long> people) {
        Registration.lockOf(Set.copyOf(people));
    }

    @Override
    public void copy(Collection<Long> people) {
        Registration.lockOf(Set.copyOf(people)).forEach(registration -> registration.describe(registration.person));
    }
}
