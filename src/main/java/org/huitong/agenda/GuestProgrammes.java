package org.huitong.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huitong.platform.Refused;
import org.huitong.registration.Place;
import org.huitong.registration.PlaceView;
import org.huitong.registration.RegistrationView;

/** The door to the programme as it concerns one guest: the chosen forums, and what is new about them. */
@ApplicationScoped
class GuestProgrammes {
    private final Versions versions;
    private final Comparisons comparisons;
    private final EntityManager database;

    @Inject
    GuestProgrammes(Versions versions, Comparisons comparisons, EntityManager database) {
        this.versions = versions;
        this.comparisons = comparisons;
        this.database = database;
    }

    /**
     * What is new in the guest's forums since they last put it away, or else since they registered; the guest need not
     * have looked for that.
     */
    @Transactional
    List<ForumDifference> news(RegistrationView guest) {
        int now = versions.current().number();
        if (now == 0) {
            return List.of();
        }
        int seen = ProgrammeSeen.by(guest.id())
                .map(known -> known.number)
                .orElseGet(() -> versions.numberAt(guest.submittedAt()));
        return comparisons.since(seen, forums(guest));
    }

    /** The forums in which the guest has a place, or may get one, by time; without those that were never published. */
    @Transactional
    List<MyForum> chosen(RegistrationView guest) {
        Published published = versions.current();
        return guest.places().stream()
                .filter(place -> place.status() != Place.Status.RELEASED)
                .flatMap(place -> published
                        .forum(place.forum())
                        .map(forum -> new MyForum(place, forum, false))
                        .or(() -> published.withdrawn(place.forum()).map(forum -> new MyForum(place, forum, true)))
                        .stream())
                .sorted(Comparator.comparing(mine -> mine.forum().start()))
                .toList();
    }

    /** Of the version that is public now. */
    @Transactional
    int number() {
        return versions.current().number();
    }

    /**
     * The guest has seen what is new up to this version.
     *
     * @throws Refused 422 for a version that is not there yet
     */
    @Transactional
    void dismiss(long registrationId, int number) {
        if (number < 1 || number > versions.current().number()) {
            throw AgendaRefusals.noVersion();
        }
        // In one statement, since the same guest may press the button on two devices at once.
        database.createNativeQuery("insert into programme_seen (id, version, registration_id, number)"
                        + " values (:id, 0, :registration, :number)"
                        + " on duplicate key update number = greatest(number, values(number))")
                .setParameter("id", new ProgrammeSeen().id)
                .setParameter("registration", registrationId)
                .setParameter("number", number)
                .executeUpdate();
    }

    /** Codes of the forums in which the guest has a place, or may get one. */
    static Set<String> forums(RegistrationView guest) {
        return guest.places().stream()
                .filter(place -> place.status() != Place.Status.RELEASED)
                .map(PlaceView::forum)
                .collect(Collectors.toSet());
    }
}
