package org.huitong.correspondence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huitong.edition.Editions;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.registration.AwaitedAnswers;

/**
 * Reminds guests whose answer is waited for: of a change that they were asked for by hand, at most once a day; of an offered
 * place by itself, once. Each reminder has an intent, which the outbox takes once.
 */
@ApplicationScoped
class Reminders {
    private static final String OFFERS = "reminder:offer:";

    private final AwaitedAnswers awaited;
    private final Editions editions;
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final CorrespondenceConfig config;
    private final HuitongConfig huitong;
    private final Clock clock;

    @Inject
    Reminders(
            AwaitedAnswers awaited,
            Editions editions,
            EntityManager database,
            Event<DomainEvent> events,
            CorrespondenceConfig config,
            HuitongConfig huitong,
            @WallClock Clock clock) {
        this.awaited = awaited;
        this.editions = editions;
        this.database = database;
        this.events = events;
        this.config = config;
        this.huitong = huitong;
        this.clock = clock;
    }

    /** Keys of the registrations that would be reminded of a change now. Three statements. */
    @Transactional
    List<Long> due() {
        List<Long> waiting = awaited.changes(clock.instant().minus(config.remindOfChangesAfter()));
        Set<String> told = told(today());
        return waiting.stream().filter(id -> !told.contains(today() + id + ":")).toList();
    }

    /**
     * Reminds all who are due.
     *
     * @param seen how many they were when they were looked at
     * @throws Refused 409 COUNT_CHANGED if they are more or fewer, or none
     */
    @Transactional
    void remind(int seen) {
        List<Long> due = due();
        if (due.size() != seen || due.isEmpty()) {
            throw Refused.conflict(
                    "COUNT_CHANGED", Message.of(ReminderMessages.class, m -> m.countChanged(due.size())));
        }
        Instant now = clock.instant();
        String today = today();
        due.forEach(id -> News.reminder(id, Occasion.CHANGES_REMINDER, null, now, today + id + ":")
                .persist());
        events.fire(new GuestsReminded(editions.current().code, due.size()));
    }

    /** Has those reminded whose offer ends soon, by day. */
    @Scheduled(
            every = "${huitong.correspondence.remind-every:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void remindOfOffers() {
        int hour = LocalDateTime.ofInstant(clock.instant(), huitong.zone()).getHour();
        if (editions.anyOpen() && hour >= config.remindFrom() && hour < config.remindUntil()) {
            tellOfOffers();
        }
    }

    /** Whatever the time of the day. */
    @Transactional
    void tellOfOffers() {
        Instant now = clock.instant();
        List<AwaitedAnswers.Offer> ending = awaited.offersEnding(now, now.plus(config.remindOfOffersBefore()));
        Set<String> told = told(OFFERS);
        ending.stream().filter(offer -> !told.contains(ofOffer(offer))).forEach(offer -> News.reminder(
                        offer.registration(), Occasion.OFFER_REMINDER, offer.forum(), now, ofOffer(offer))
                .persist());
    }

    /** What today's reminders of changes are sent under, with the registration behind. */
    private String today() {
        return "reminder:change:" + LocalDate.ofInstant(clock.instant(), huitong.zone()) + ":";
    }

    private static String ofOffer(AwaitedAnswers.Offer offer) {
        return OFFERS + offer.registration() + ":" + offer.forum() + ":"
                + offer.ends().getEpochSecond() + ":";
    }

    /** Intents that begin like this and were told, or are to be. Two statements. */
    private Set<String> told(String beginning) {
        Set<String> told = new HashSet<>(database.createQuery(
                        "select n.intent from News n where n.intent like concat(:beginning, '%')", String.class)
                .setParameter("beginning", beginning)
                .getResultList());
        database.createQuery(
                        "select m.intent from OutboxMessage m where m.intent like concat(:beginning, '%')",
                        String.class)
                .setParameter("beginning", beginning)
                .getResultStream()
                .map(intent -> intent.substring(0, intent.lastIndexOf(':') + 1))
                .forEach(told::add);
        return told;
    }
}
