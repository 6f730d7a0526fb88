package org.huitong.correspondence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huitong.notification.Outbox;
import org.huitong.notification.Outgoing;
import org.huitong.platform.Pieces;
import org.huitong.platform.WallClock;
import org.huitong.registration.Recipients;
import org.jboss.logging.Logger;

/**
 * Puts messages to many into the outbox when their time has come, some persons to a transaction, which marks them as well: a
 * process that dies leaves nobody half told, another one goes on, and several share the work, since each passes over what
 * another has locked.
 */
@ApplicationScoped
class CampaignWork {
    private static final Logger LOG = Logger.getLogger(CampaignWork.class);
    private static final int AT_ONCE = 25;

    private final Recipients recipients;
    private final Subscriptions subscriptions;
    private final Wording wording;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    CampaignWork(
            Recipients recipients,
            Subscriptions subscriptions,
            Wording wording,
            Outbox outbox,
            @WallClock Clock clock) {
        this.recipients = recipients;
        this.subscriptions = subscriptions;
        this.wording = wording;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Does all there is to do now. What another instance is at is left to it. */
    @Scheduled(
            every = "${huitong.correspondence.campaign-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        List<Long> atWork = QuarkusTransaction.requiringNew().call(() -> Campaign.atWork(clock.instant()).stream()
                .map(campaign -> campaign.id)
                .toList());
        for (long id : atWork) {
            QuarkusTransaction.requiringNew()
                    .run(() -> Campaign.lock(id).orElseThrow().begin(clock.instant()));
            while (step(id)) {
                // Another piece.
            }
            QuarkusTransaction.requiringNew().run(() -> close(id));
        }
    }

    /** @return whether there may be more */
    private boolean step(long id) {
        return Pieces.step(AT_ONCE, (most, at) -> piece(id, most, at), (item, why) -> {
            LOG.errorf(why, "Message %d to many: one person is left out", id);
            CampaignItem.<CampaignItem>findById(item).become(CampaignItem.State.FAULT);
        });
    }

    private boolean piece(long id, int most, long[] at) {
        Campaign campaign = Campaign.holdState(id);
        if (campaign.state != Campaign.State.RUNNING) {
            return false;
        }
        List<CampaignItem> items = CampaignItem.claim(id, most);
        put(campaign, items, at);
        return !items.isEmpty();
    }

    /** All of a small one at once, in the transaction of the caller: that of the demonstration. */
    void putAll(Campaign campaign) {
        put(campaign, CampaignItem.list("campaign", campaign), new long[1]);
    }

    /** @param at filled with the one that is being worked on */
    private void put(Campaign campaign, List<CampaignItem> items, long[] at) {
        Map<Long, Recipients.Recipient> known =
                recipients.of(items.stream().map(item -> item.registration.id).toList()).stream()
                        .collect(Collectors.toMap(Recipients.Recipient::id, Function.identity()));
        Set<Long> unwilling = campaign.necessary ? Set.of() : subscriptions.unwilling(known.values());
        for (CampaignItem item : items) {
            at[0] = item.id;
            item.become(put(campaign, known.get(item.registration.id), unwilling));
        }
    }

    private CampaignItem.State put(Campaign campaign, Recipients.Recipient to, Set<Long> unwilling) {
        if (unwilling.contains(to.id())) {
            return CampaignItem.State.UNSUBSCRIBED;
        }
        Optional<String> address = to.email().filter(email -> campaign.way.mails());
        if (address.isEmpty() && !campaign.way.texts()) {
            return CampaignItem.State.NO_CONTACT;
        }
        boolean mail = address.isPresent();
        Instant now = clock.instant();
        Locale language = to.language();
        String text = wording.fill((mail ? campaign.mail : campaign.sms).in(language), to, Optional.empty());
        outbox.put(new Outgoing(
                campaign.intents() + to.id(),
                "CAMPAIGN",
                to.reference(),
                mail ? Outgoing.Kind.EMAIL : Outgoing.Kind.SMS,
                address.orElse(to.mobile()),
                language,
                mail ? wording.fill(campaign.subject.in(language), to, Optional.empty()) : null,
                campaign.necessary ? text : text + subscriptions.footer(to),
                mail && !campaign.necessary ? subscriptions.oneClick(to) : null,
                now,
                now.plus(Occasion.LIFE)));
        return CampaignItem.State.PUT;
    }

    /** Done, unless another instance is still at some of it: then that one says so. */
    private void close(long id) {
        Campaign campaign = Campaign.lock(id).orElseThrow();
        if (campaign.state == Campaign.State.RUNNING && !CampaignItem.anyWaiting(campaign)) {
            campaign.end(clock.instant());
        }
    }
}
