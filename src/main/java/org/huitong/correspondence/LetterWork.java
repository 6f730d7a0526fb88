package org.huitong.correspondence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.notification.Outbox;
import org.huitong.notification.Outgoing;
import org.huitong.platform.Pieces;
import org.huitong.registration.Recipients;
import org.jboss.logging.Logger;

/**
 * Puts into the outbox what guests are to be told, some news to a transaction, which takes them away as well: each is told
 * once, by whichever instance, also if one is killed in between.
 */
@ApplicationScoped
class LetterWork {
    private static final Logger LOG = Logger.getLogger(LetterWork.class);
    private static final int AT_ONCE = 25;

    private final MessageTemplates templates;
    private final Wording wording;
    private final Recipients recipients;
    private final Outbox outbox;

    @Inject
    LetterWork(MessageTemplates templates, Wording wording, Recipients recipients, Outbox outbox) {
        this.templates = templates;
        this.wording = wording;
        this.recipients = recipients;
        this.outbox = outbox;
    }

    /** Does all there is to do now. */
    @Scheduled(
            every = "${huitong.correspondence.letters-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (step()) {
            // Another piece.
        }
    }

    /** @return whether there may be more */
    private boolean step() {
        return Pieces.step(AT_ONCE, this::piece, (news, why) -> {
            LOG.errorf(why, "News %d cannot be told and is left out", news);
            News.deleteById(news);
        });
    }

    /** @param at filled with the one that is being worked on */
    private boolean piece(int most, long[] at) {
        List<News> some = News.claim(most);
        if (some.isEmpty()) {
            return false;
        }
        at[0] = some.get(0).id;
        Map<Long, Recipients.Recipient> known =
                recipients
                        .of(some.stream()
                                .map(news -> news.registrationId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Recipients.Recipient::id, Function.identity()));
        Map<Occasion, Texts> texts = new EnumMap<>(Occasion.class);
        templates.all().forEach(view -> texts.put(view.occasion(), view.texts()));
        for (News news : some) {
            at[0] = news.id;
            Recipients.Recipient to = known.get(news.registrationId);
            if (news.occasion.holds(to, news.forum)) {
                tell(news, to, texts.get(news.occasion));
            }
            news.delete();
        }
        return true;
    }

    /** In both ways, where both are wanted and on file. */
    void tell(News news, Recipients.Recipient to, Texts texts) {
        if (texts.bySms()) {
            put(news, Outgoing.Kind.SMS, to, to.mobile(), null, texts.sms().in(to.language()));
        }
        if (texts.byEmail() && to.email().isPresent()) {
            String subject = wording.fill(texts.subject().in(to.language()), to, Optional.empty());
            put(
                    news,
                    Outgoing.Kind.EMAIL,
                    to,
                    to.email().get(),
                    subject,
                    texts.mail().in(to.language()));
        }
    }

    private void put(
            News news, Outgoing.Kind kind, Recipients.Recipient to, String address, String subject, String text) {
        Instant due = news.dueAt;
        // An offer is no news any more once it has ended.
        Instant until = Optional.ofNullable(news.forum)
                .flatMap(to::seat)
                .map(Recipients.Seat::offerEnds)
                .filter(end -> news.occasion.offers())
                .orElse(due.plus(Occasion.LIFE));
        outbox.put(new Outgoing(
                news.intent() + kind,
                news.occasion.name(),
                to.reference(),
                kind,
                address,
                to.language(),
                subject,
                wording.fill(text, to, Optional.ofNullable(news.forum)),
                due,
                until));
    }
}
