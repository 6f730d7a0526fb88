package org.huitong.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.huitong.platform.DemoPart;
import org.huitong.platform.WallClock;
import org.huitong.registration.Registration;
import org.huitong.registration.RegistrationStatus;

/** The first of the entourage comes with the first guest. */
@ApplicationScoped
class PartyDemo implements DemoPart {
    @Inject
    EntityManager database;

    @Inject
    @WallClock
    Clock clock;

    @Override
    public int order() {
        return 75;
    }

    @Override
    public void load() {
        List<Registration> guests = first("GUEST", List.of(RegistrationStatus.APPROVED));
        List<Registration> entourage =
                first("ENTOURAGE", List.of(RegistrationStatus.SUBMITTED, RegistrationStatus.APPROVED));
        if (!guests.isEmpty() && !entourage.isEmpty()) {
            Companion.of(entourage.get(0), guests.get(0), clock.instant()).persist();
        }
    }

    private List<Registration> first(String category, List<RegistrationStatus> in) {
        return database.createQuery(
                        "from Registration r where r.category.code = :category and r.status in :in order by r.id",
                        Registration.class)
                .setParameter("category", category)
                .setParameter("in", in)
                .setMaxResults(1)
                .getResultList();
    }
}
