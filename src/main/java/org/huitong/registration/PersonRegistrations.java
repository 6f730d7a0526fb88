package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.person.Person;

/** The door to a person's registrations in all editions, for whoever finds that two people are one. */
@ApplicationScoped
public class PersonRegistrations {
    private final EntityManager database;

    @Inject
    PersonRegistrations(EntityManager database) {
        this.database = database;
    }

    /** Of each of these people, newest first; no entry for whoever has none. One statement. */
    @Transactional
    public Map<Long, List<PersonRegistration>> of(Collection<Long> people) {
        return database.createQuery(
                        "select new org.huitong.registration.PersonRegistration(r.id, r.person.id, r.reference, e.code,"
                                + " c.name, r.status, r.organisation)"
                                + " from Registration r join r.edition e join r.category c"
                                + " where r.person.id in :people order by r.submittedAt desc, r.id desc",
                        PersonRegistration.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.groupingBy(PersonRegistration::personId));
    }

    /**
     * Gives all registrations of one person to another; those of both tell what is on file of the other from now on. The
     * rows of both people are locked.
     *
     * @return ids of those that were given
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Long> handOver(Person from, Person to) {
        List<Registration> given = Registration.lockOf(Set.of(from.id, to.id));
        List<Long> ids = given.stream()
                .filter(registration -> registration.person.id.equals(from.id))
                .map(registration -> registration.id)
                .toList();
        describe(given, to);
        return ids;
    }

    /** Gives these back to the person whose they were; the rest is told anew from what is on file of the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handBack(List<Long> ids, Person from, Person to) {
        Map<Boolean, List<Registration>> own = Registration.lockOf(Set.of(from.id)).stream()
                .collect(Collectors.partitioningBy(registration -> ids.contains(registration.id)));
        describe(own.get(false), from);
        describe(own.get(true), to);
    }

    /** The key of one living document allows no moment at which two rows have it. */
    private void describe(List<Registration> registrations, Person person) {
        registrations.forEach(registration -> registration.activeDocument = null);
        database.flush();
        registrations.forEach(registration -> registration.describe(person));
        database.flush();
    }
}
