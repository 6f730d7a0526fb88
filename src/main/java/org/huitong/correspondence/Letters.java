package org.huitong.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.huitong.identity.Actor;
import org.huitong.notification.Outbox;
import org.huitong.platform.WallClock;
import org.huitong.registration.AmendmentAccepted;
import org.huitong.registration.AmendmentDeclined;
import org.huitong.registration.PlaceOfferAccepted;
import org.huitong.registration.PlaceOfferExpired;
import org.huitong.registration.PlaceOffered;
import org.huitong.registration.Registration;
import org.huitong.registration.RegistrationApproved;
import org.huitong.registration.RegistrationChangeRequested;
import org.huitong.registration.RegistrationConfig;
import org.huitong.registration.RegistrationDecisionTakenBack;
import org.huitong.registration.RegistrationExchanged;
import org.huitong.registration.RegistrationRejected;
import org.huitong.registration.RegistrationStatus;
import org.huitong.registration.RegistrationSubmitted;
import org.huitong.registration.RegistrationVacated;
import org.huitong.registration.RegistrationWithdrawn;

/**
 * Hears what happens to registrations and notes in the same transaction what guests are to be told; {@link LetterWork} finds
 * the words.
 *
 * <p>Messages of decisions wait as long as a decision can be taken back. Those that still wait when the next thing happens to
 * the registration are cancelled, so that nobody is told what does not hold any more.
 */
@ApplicationScoped
class Letters {
    /** Who writes to us gets an answer; who was brought in by a list has not written. */
    private static final Set<Registration.Channel> WROTE =
            Set.of(Registration.Channel.WEB, Registration.Channel.API, Registration.Channel.INVITED);

    private static final Set<RegistrationStatus> DECIDED =
            EnumSet.of(RegistrationStatus.CHANGES_REQUESTED, RegistrationStatus.APPROVED, RegistrationStatus.REJECTED);

    private final Outbox outbox;
    private final Actor actor;
    private final RegistrationConfig registration;
    private final CorrespondenceConfig config;
    private final Clock clock;

    @Inject
    Letters(
            Outbox outbox,
            Actor actor,
            RegistrationConfig registration,
            CorrespondenceConfig config,
            @WallClock Clock clock) {
        this.outbox = outbox;
        this.actor = actor;
        this.registration = registration;
        this.config = config;
        this.clock = clock;
    }

    void submitted(@Observes RegistrationSubmitted event) {
        if (event.before() != null) {
            forget(event.registrationId());
        }
        if (WROTE.contains(event.channel())) {
            note(event.registrationId(), Occasion.SUBMITTED, null);
        }
    }

    /** What was decided about the one person does not hold for the other, who is told that the form has come in. */
    void exchanged(@Observes RegistrationExchanged event) {
        forget(event.registrationId());
        note(event.registrationId(), Occasion.SUBMITTED, null);
    }

    /** Whoever does not come is not told any more. */
    void vacated(@Observes RegistrationVacated event) {
        forget(event.registrationId());
    }

    void approved(@Observes RegistrationApproved event) {
        moved(event.registrationId(), event.before(), Occasion.APPROVED);
    }

    void rejected(@Observes RegistrationRejected event) {
        moved(event.registrationId(), event.before(), Occasion.REJECTED);
    }

    void changeRequested(@Observes RegistrationChangeRequested event) {
        moved(event.registrationId(), event.before(), Occasion.CHANGES_REQUESTED);
    }

    void withdrawn(@Observes RegistrationWithdrawn event) {
        moved(event.registrationId(), event.before(), Occasion.WITHDRAWN);
    }

    void takenBack(@Observes RegistrationDecisionTakenBack event) {
        if (forget(event.registrationId())) {
            note(event.registrationId(), Occasion.TAKEN_BACK, null);
        }
    }

    void offered(@Observes PlaceOffered event) {
        note(event.registrationId(), Occasion.PLACE_OFFERED, event.forum());
    }

    void expired(@Observes PlaceOfferExpired event) {
        note(event.registrationId(), Occasion.OFFER_EXPIRED, event.forum());
    }

    void accepted(@Observes PlaceOfferAccepted event) {
        note(event.registrationId(), Occasion.PLACE_TAKEN, event.forum());
    }

    void amended(@Observes AmendmentAccepted event) {
        note(event.registrationId(), Occasion.AMENDMENT_ACCEPTED, null);
    }

    void notAmended(@Observes AmendmentDeclined event) {
        note(event.registrationId(), Occasion.AMENDMENT_REFUSED, null);
    }

    /** @param before where it stood: only a decision can be waiting to be told */
    private void moved(long id, RegistrationStatus before, Occasion occasion) {
        if (DECIDED.contains(before)) {
            forget(id);
        }
        note(id, occasion, null);
    }

    /**
     * Takes back what waits of decisions.
     *
     * @return whether the last decision has been told all the same
     */
    private boolean forget(long id) {
        boolean unsaid = News.dropDecisions(id) > 0;
        String intents = News.decisions(id);
        outbox.cancel(intents);
        return !unsaid
                && outbox.newest(intents)
                        .map(newest -> outbox.left(newest.substring(0, newest.lastIndexOf(':') + 1)))
                        .orElse(false);
    }

    private void note(long id, Occasion occasion, String forum) {
        Instant now = clock.instant();
        News.of(id, occasion, forum, occasion.decision ? now.plus(patience()) : now)
                .persist();
    }

    /** A decision about many can be taken back from the end of all of them on: the first ones wait a little longer. */
    private Duration patience() {
        boolean ofMany = actor.address().isEmpty();
        return ofMany ? registration.bulkUndo().plus(config.bulkGrace()) : registration.bulkUndo();
    }
}
