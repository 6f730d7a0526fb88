package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huitong.edition.Editions;
import org.huitong.program.SpeakerPeople;

/** Tells the programme who is behind a reference. What a speaker does is planned, so a data scope hides nobody here. */
@ApplicationScoped
class SpeakerReferences implements SpeakerPeople {
    private static final List<RegistrationStatus> GONE =
            List.of(RegistrationStatus.WITHDRAWN, RegistrationStatus.REJECTED);

    private final EntityManager database;
    private final Editions editions;

    @Inject
    SpeakerReferences(EntityManager database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    @Override
    public Optional<Known> byReference(String reference) {
        return select("r.reference = :what", reference.toUpperCase(Locale.ROOT)).stream()
                .findFirst();
    }

    @Override
    public Map<Long, String> references(Collection<Long> people) {
        Map<Long, String> references = new HashMap<>();
        select("p.id in :what", people).forEach(known -> references.put(known.person(), known.reference()));
        return references;
    }

    private List<Known> select(String condition, Object what) {
        return database.createQuery(
                        "select new org.huitong.program.SpeakerPeople$Known(p.id, p.name, r.reference)"
                                + " from Registration r join r.person p where r.edition = :edition"
                                + " and r.status not in :gone and " + condition + " order by r.id",
                        Known.class)
                .setParameter("edition", editions.current())
                .setParameter("gone", GONE)
                .setParameter("what", what)
                .getResultList();
    }
}
