package org.huitong.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionImplementor;
import org.huitong.identity.Actor;
import org.huitong.notification.Outbox;
import org.huitong.notification.Outgoing;
import org.huitong.platform.WallClock;
import org.huitong.registration.PlaceOfferAccepted;
import org.huitong.registration.PlaceOffered;
import org.huitong.registration.Recipients;
import org.huitong.registration.Registration;
import org.huitong.registration.RegistrationApproved;
import org.huitong.registration.RegistrationChangeRequested;
import org.huitong.registration.RegistrationConfig;
import org.huitong.registration.RegistrationDecisionTakenBack;
import org.huitong.registration.RegistrationPreApproved;
import org.huitong.registration.RegistrationRejected;
import org.huitong.registration.RegistrationStatus;
import org.huitong.registration.RegistrationSubmitted;
import org.huitong.registration.RegistrationWithdrawn;

/**
 * Writes to guests what has happened to their registration. A message is put into the outbox in the transaction of what it
 * tells, at its very end: an event is fired before places are taken or confirmed, and the message tells how they stand then.
 *
 * <p>Messages of decisions wait as long as a decision can be taken back, and go with it: those that still wait when the next
 * thing happens to the registration are cancelled, so that nobody is told what does not hold any more.
 */
@ApplicationScoped
class Letters {
    /** Who writes to us gets an answer; who was brought in by a list has not written. */
    private static final Set<Registration.Channel> WROTE = Set.of(Registration.Channel.WEB, Registration.Channel.API);

    private final MessageTemplates templates;
    private final Wording wording;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Actor actor;
    private final RegistrationConfig registration;
    private final CorrespondenceConfig config;
    private final Clock clock;
    private final EntityManager database;
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    Letters(
            MessageTemplates templates,
            Wording wording,
            Recipients recipients,
            Outbox outbox,
            Actor actor,
            RegistrationConfig registration,
            CorrespondenceConfig config,
            @WallClock Clock clock,
            EntityManager database,
            TransactionSynchronizationRegistry transaction) {
        this.templates = templates;
        this.wording = wording;
        this.recipients = recipients;
        this.outbox = outbox;
        this.actor = actor;
        this.registration = registration;
        this.config = config;
        this.clock = clock;
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Something that has happened to a registration.
     *
     * @param occasion empty where the guest is not told
     * @param moves whether the registration has come to another status
     * @param forum the forum it is about
     * @param undone the status that a decision had led to which is taken back
     */
    private record News(
            long registration,
            Optional<Occasion> occasion,
            boolean moves,
            Optional<String> forum,
            Optional<RegistrationStatus> undone) {}

    void submitted(@Observes RegistrationSubmitted event) {
        note(
                event.registrationId(),
                WROTE.contains(event.channel()) ? Occasion.SUBMITTED : null,
                event.before() != null);
    }

    void preApproved(@Observes RegistrationPreApproved event) {
        note(event.registrationId(), null, true);
    }

    void approved(@Observes RegistrationApproved event) {
        note(event.registrationId(), Occasion.APPROVED, true);
    }

    void rejected(@Observes RegistrationRejected event) {
        note(event.registrationId(), Occasion.REJECTED, true);
    }

    void changeRequested(@Observes RegistrationChangeRequested event) {
        note(event.registrationId(), Occasion.CHANGES_REQUESTED, true);
    }

    void withdrawn(@Observes RegistrationWithdrawn event) {
        note(event.registrationId(), Occasion.WITHDRAWN, true);
    }

    void takenBack(@Observes RegistrationDecisionTakenBack event) {
        note(new News(
                event.registrationId(),
                Optional.of(Occasion.TAKEN_BACK),
                true,
                Optional.empty(),
                Optional.of(event.before())));
    }

    void offered(@Observes PlaceOffered event) {
        note(event.registrationId(), Occasion.PLACE_OFFERED, event.forum());
    }

    void accepted(@Observes PlaceOfferAccepted event) {
        note(event.registrationId(), Occasion.PLACE_TAKEN, event.forum());
    }

    private void note(long id, Occasion occasion, boolean moves) {
        note(new News(id, Optional.ofNullable(occasion), moves, Optional.empty(), Optional.empty()));
    }

    private void note(long id, Occasion occasion, String forum) {
        note(new News(id, Optional.of(occasion), false, Optional.of(forum), Optional.empty()));
    }

    /** All news of a transaction are told together, which costs a few statements for many registrations. */
    private void note(News news) {
        if (transaction.getResource(Letters.class) instanceof NewsList known) {
            known.all.add(news);
            return;
        }
        var list = new NewsList(new ArrayList<>(List.of(news)));
        transaction.putResource(Letters.class, list);
        // Not as a synchronization of the transaction: Hibernate's own, which comes first, gives the connection back.
        database.unwrap(SessionImplementor.class).getActionQueue().registerProcess(session -> tell(list.all));
    }

    private record NewsList(List<News> all) {}

    private void tell(List<News> all) {
        Map<Long, Recipients.Recipient> known =
                recipients.of(all.stream().map(News::registration).distinct().toList()).stream()
                        .collect(Collectors.toMap(Recipients.Recipient::id, Function.identity()));
        Map<Occasion, Texts> texts = new EnumMap<>(Occasion.class);
        if (all.stream().anyMatch(news -> news.occasion.isPresent())) {
            templates.all().forEach(view -> texts.put(view.occasion(), view.texts()));
        }
        for (News news : all) {
            tell(news, known.get(news.registration), texts);
        }
        // A first personal link may have been made; what was to be written has been written before.
        database.flush();
    }

    private void tell(News news, Recipients.Recipient recipient, Map<Occasion, Texts> texts) {
        if (news.moves) {
            outbox.cancel(decisions(news.registration));
        }
        news.occasion
                .filter(occasion -> news.undone.isEmpty() || wasTold(recipient))
                .ifPresent(occasion -> write(occasion, recipient, news.forum, texts.get(occasion), due(occasion)));
    }

    private static String decisions(long registration) {
        return "decision:" + registration + ":";
    }

    /** Whether the decision that was just taken back, the last change before this one, has reached the guest. */
    private boolean wasTold(Recipients.Recipient recipient) {
        return outbox.left(decisions(recipient.id()) + (recipient.version() - 1) + ":");
    }

    private Instant due(Occasion occasion) {
        Instant now = clock.instant();
        return occasion.decision ? now.plus(patience()) : now;
    }

    /** In both ways, where both are wanted and on file. */
    void write(Occasion occasion, Recipients.Recipient to, Optional<String> forum, Texts texts, Instant due) {
        String intent = (occasion.decision ? decisions(to.id()) : "news:" + to.id() + ":") + to.version() + ":"
                + occasion + forum.map(code -> ":" + code).orElse("");
        Instant end = due.plus(Occasion.LIFE);
        if (texts.bySms()) {
            String text = wording.fill(texts.sms().in(to.language()), to, forum);
            outbox.put(new Outgoing(
                    intent + ":SMS",
                    occasion.name(),
                    to.reference(),
                    Outgoing.Kind.SMS,
                    to.mobile(),
                    to.language(),
                    null,
                    text,
                    due,
                    end));
        }
        if (texts.byEmail() && to.email().isPresent()) {
            outbox.put(new Outgoing(
                    intent + ":EMAIL",
                    occasion.name(),
                    to.reference(),
                    Outgoing.Kind.EMAIL,
                    to.email().get(),
                    to.language(),
                    subject(texts, to),
                    wording.fill(texts.mail().in(to.language()), to, forum),
                    due,
                    end));
        }
    }

    /** Subjects are not encrypted: of the placeholders they know only what is not personal. */
    private String subject(Texts texts, Recipients.Recipient to) {
        return wording.fill(texts.subject().in(to.language()), to, Optional.empty());
    }

    /** A decision about many can be taken back from the end of all of them on: the first ones wait a little longer. */
    private Duration patience() {
        boolean ofMany = actor.address().isEmpty();
        return ofMany ? registration.bulkUndo().plus(config.bulkGrace()) : registration.bulkUndo();
    }
}
