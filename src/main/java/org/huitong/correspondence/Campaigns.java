package org.huitong.correspondence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.notification.DeadLetters;
import org.huitong.notification.OutboxMessage;
import org.huitong.platform.Background;
import org.huitong.platform.Cursor;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Message;
import org.huitong.platform.Page;
import org.huitong.platform.Refused;
import org.huitong.platform.WallClock;
import org.huitong.registration.Recipients;

/** Messages to all registrations of a list: looked at first, sent when their time has come, person by person to be seen. */
@ApplicationScoped
class Campaigns {
    private static final int RECENT = 50;

    private final Recipients recipients;
    private final Editions editions;
    private final EntityManager database;
    private final DeadLetters letters;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final CorrespondenceConfig config;
    private final HuitongConfig huitong;
    private final Clock clock;
    private final CampaignWork work;
    private final Background background;

    @Inject
    Campaigns(
            Recipients recipients,
            Editions editions,
            EntityManager database,
            DeadLetters letters,
            Event<DomainEvent> events,
            Actor actor,
            CorrespondenceConfig config,
            HuitongConfig huitong,
            @WallClock Clock clock,
            CampaignWork work,
            Background background) {
        this.recipients = recipients;
        this.editions = editions;
        this.database = database;
        this.letters = letters;
        this.events = events;
        this.actor = actor;
        this.config = config;
        this.huitong = huitong;
        this.clock = clock;
        this.work = work;
        this.background = background;
    }

    /**
     * One person of a message to many.
     *
     * @param message in the outbox; null where none is
     */
    record Person(long item, String reference, String name, CampaignItem.State state, OutboxRow message) {}

    private record Row(long item, long registration, String reference, String name, CampaignItem.State state) {}

    /**
     * Settles to whom a message goes, and when.
     *
     * @return its id; that of the first sending of the form if this is another one
     * @throws org.huitong.platform.Invalid with what is wrong with it
     * @throws Refused 409 COUNT_CHANGED if they are more or fewer than when they were looked at; TOO_MANY
     */
    long start(CampaignForm form) {
        form.check(huitong.zone(), clock).orElseThrow();
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Campaign.byKey(form.key()).map(first -> first.id).orElseGet(() -> begin(form)));
        background.begin(work::run);
        return id;
    }

    private long begin(CampaignForm form) {
        Recipients.Part part = recipients.part(form.filter());
        List<Long> chosen = recipients.choose(part);
        if (chosen.size() != form.count() || chosen.isEmpty()) {
            throw Refused.conflict(
                    "COUNT_CHANGED", Message.of(CampaignMessages.class, m -> m.countChanged(chosen.size())));
        }
        if (chosen.size() > config.campaignMost()) {
            throw Refused.conflict(
                    "TOO_MANY", Message.of(CampaignMessages.class, m -> m.tooMany(config.campaignMost())));
        }
        Instant now = clock.instant();
        Texts texts = form.texts().texts();
        var campaign = new Campaign();
        campaign.edition = editions.current();
        campaign.way = form.way();
        campaign.necessary = form.necessary();
        campaign.subject = texts.subject();
        campaign.mail = texts.mail();
        campaign.sms = texts.sms();
        campaign.filter = part.query();
        campaign.createdBy = actor.name();
        campaign.createdAt = now;
        campaign.formKey = form.key();
        campaign.sendAt = form.moment(huitong.zone()).orElse(now);
        campaign.total = chosen.size();
        campaign.begin(now);
        campaign.persist();
        chosen.forEach(id -> CampaignItem.of(campaign, id, now).persist());
        events.fire(new CampaignScheduled(campaign.id, campaign.total, campaign.sendAt, part.told()));
        return campaign.id;
    }

    /** @throws Refused 404; 409 TOO_LATE once it has begun */
    @Transactional
    void cancel(long id) {
        Campaign campaign = find(id);
        database.refresh(campaign, LockModeType.PESSIMISTIC_WRITE);
        if (campaign.state != Campaign.State.SCHEDULED) {
            throw Refused.conflict("TOO_LATE", Message.of(CampaignMessages.class, CampaignMessages::tooLate));
        }
        campaign.cancel(clock.instant());
        events.fire(new CampaignCancelled(id));
    }

    /**
     * Has those sent again that failed and certainly have not arrived.
     *
     * @throws Refused 404; 409 NOT_DEAD if there are none
     */
    @Transactional
    void sendAgain(long id) {
        int count = letters.sendAllAgain(find(id).intents());
        if (count == 0) {
            throw Refused.conflict("NOT_DEAD", Message.of(CampaignMessages.class, CampaignMessages::noneToSend));
        }
        events.fire(new CampaignSentAgain(id, count));
    }

    /** @throws Refused 404 */
    @Transactional
    CampaignView view(long id) {
        return view(find(id), true);
    }

    /** Those of whoever asks, or of all for whom no data scope hides any of it; newest first, without their counts. */
    @Transactional
    List<CampaignView> recent() {
        Optional<String> by = seesAll() ? Optional.empty() : Optional.of(actor.name());
        return Campaign.recent(editions.current(), by, RECENT).stream()
                .map(campaign -> view(campaign, false))
                .toList();
    }

    /**
     * Person by person, in the order of the choice. Two statements.
     *
     * @param result only those; null for all
     */
    @Transactional
    Page<Person> people(long id, CampaignView.Result result, Optional<Cursor> after, int limit) {
        Campaign campaign = find(id);
        TypedQuery<Row> query = database.createQuery(
                        "select new org.huitong.correspondence.Campaigns$Row(i.id, r.id, r.reference, p.name, i.state)"
                                + " from CampaignItem i join i.registration r join r.person p where i.campaign = :campaign"
                                + " and i.id > :after" + condition(result) + " order by i.id",
                        Row.class)
                .setParameter("campaign", campaign)
                .setParameter("after", after.map(Cursor::id).orElse(0L));
        if (result != null) {
            parameters(result, campaign).forEach(query::setParameter);
        }
        List<Row> rows = query.setMaxResults(limit + 1).getResultList();
        Map<String, OutboxRow> messages = messages(campaign, rows);
        return Page.of(rows, limit, row -> new Cursor("", row.item()))
                .map(row -> new Person(
                        row.item(),
                        row.reference(),
                        row.name(),
                        row.state(),
                        messages.get(campaign.intents() + row.registration())));
    }

    private static String condition(CampaignView.Result result) {
        if (result == null) {
            return "";
        }
        return switch (result) {
            case WAITING, NO_CONTACT, UNSUBSCRIBED -> " and i.state = :state";
            case ON_ITS_WAY, SENT, FAILED ->
                " and (i.state = :state or exists (select 1 from OutboxMessage m where"
                        + " m.intent = concat(:intents, cast(r.id as string)) and m.status in :statuses))";
        };
    }

    private static Map<String, Object> parameters(CampaignView.Result result, Campaign campaign) {
        return switch (result) {
            case WAITING -> Map.of("state", CampaignItem.State.WAITING);
            case NO_CONTACT -> Map.of("state", CampaignItem.State.NO_CONTACT);
            case UNSUBSCRIBED -> Map.of("state", CampaignItem.State.UNSUBSCRIBED);
            case ON_ITS_WAY -> inOutbox(campaign, null, OutboxMessage.Status.WAITING, OutboxMessage.Status.SENDING);
            case SENT -> inOutbox(campaign, null, OutboxMessage.Status.SENT);
            case FAILED ->
                inOutbox(
                        campaign,
                        CampaignItem.State.FAULT,
                        OutboxMessage.Status.DEAD,
                        OutboxMessage.Status.GIVEN_UP,
                        OutboxMessage.Status.EXPIRED);
        };
    }

    private static Map<String, Object> inOutbox(
            Campaign campaign, CampaignItem.State besides, OutboxMessage.Status... statuses) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("intents", campaign.intents());
        parameters.put("statuses", Set.of(statuses));
        parameters.put("state", besides);
        return parameters;
    }

    private Map<String, OutboxRow> messages(Campaign campaign, List<Row> rows) {
        Map<String, OutboxRow> messages = new HashMap<>();
        if (!rows.isEmpty()) {
            Instant now = clock.instant();
            database.createQuery("from OutboxMessage m where m.intent in :intents", OutboxMessage.class)
                    .setParameter(
                            "intents",
                            rows.stream()
                                    .map(row -> campaign.intents() + row.registration())
                                    .toList())
                    .getResultStream()
                    .forEach(message -> messages.put(message.intent, OutboxRow.of(message, now)));
        }
        return messages;
    }

    private CampaignView view(Campaign campaign, boolean counted) {
        return new CampaignView(
                campaign.id,
                campaign.state,
                campaign.way,
                campaign.necessary,
                campaign.subject,
                campaign.mail,
                campaign.sms,
                campaign.filter,
                campaign.createdBy,
                campaign.createdAt,
                campaign.sendAt,
                campaign.total,
                counted ? CampaignItem.counts(campaign) : Map.of(),
                counted ? statuses(campaign) : Map.of());
    }

    private Map<OutboxMessage.Status, Long> statuses(Campaign campaign) {
        Map<OutboxMessage.Status, Long> counts = new EnumMap<>(OutboxMessage.Status.class);
        database.createQuery(
                        "select m.status, count(*) from OutboxMessage m where m.intent like concat(:intents, '%')"
                                + " group by m.status",
                        Object[].class)
                .setParameter("intents", campaign.intents())
                .getResultList()
                .forEach(row -> counts.put((OutboxMessage.Status) row[0], (Long) row[1]));
        return counts;
    }

    private Campaign find(long id) {
        return Campaign.<Campaign>findByIdOptional(id)
                .filter(campaign -> campaign.edition.id.equals(editions.current().id))
                .filter(campaign -> seesAll() || campaign.createdBy.equals(actor.name()))
                .orElseThrow(() ->
                        new Refused(404, "NOT_FOUND", Message.of(CampaignMessages.class, CampaignMessages::notFound)));
    }

    private boolean seesAll() {
        return !actor.scope().limited();
    }
}
