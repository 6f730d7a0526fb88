package org.huitong.correspondence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huitong.platform.StoredEntity;
import org.huitong.registration.Registration;

/** One person of a message to many, and what became of it up to the outbox. */
@Entity
class CampaignItem extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Registration registration;

    @Enumerated(EnumType.STRING)
    public State state = State.WAITING;

    /** Real clock. */
    public Instant chosenAt;

    /** Where it stands. */
    enum State {
        WAITING,
        /** In the outbox, where its further way is told. */
        PUT,
        /** Not to be reached in the way that was chosen. */
        NO_CONTACT,
        /** Does not want to be written to. */
        UNSUBSCRIBED,
        /** An unforeseen fault; the log of the application says which. */
        FAULT
    }

    static CampaignItem of(Campaign campaign, long registration, Instant now) {
        var item = new CampaignItem();
        item.campaign = campaign;
        item.registration = getEntityManager().getReference(Registration.class, registration);
        item.chosenAt = now;
        return item;
    }

    /** Some that wait, locked until the transaction ends; those another instance is at are passed over. */
    @SuppressWarnings("unchecked")
    static List<CampaignItem> claim(long campaign, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from campaign_item where campaign_id = :campaign and state = 'WAITING' order by id"
                                + " limit :limit for update skip locked",
                        CampaignItem.class)
                .setParameter("campaign", campaign)
                .setParameter("limit", limit)
                .getResultList();
    }

    static boolean anyWaiting(Campaign campaign) {
        return count("campaign = ?1 and state = ?2", campaign, State.WAITING) > 0;
    }

    /** How many stand where; no entry for none. */
    static Map<State, Long> counts(Campaign campaign) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        getEntityManager()
                .createQuery(
                        "select i.state, count(*) from CampaignItem i where i.campaign = :campaign group by i.state",
                        Object[].class)
                .setParameter("campaign", campaign)
                .getResultList()
                .forEach(row -> counts.put((State) row[0], (Long) row[1]));
        return counts;
    }

    void become(State next) {
        state = next;
    }
}
