package org.huitong.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.huitong.edition.Editions;
import org.huitong.identity.Actor;
import org.huitong.platform.DomainEvent;
import org.huitong.program.Forum;
import org.huitong.program.Forums;

/** The door to what host units ask for beyond the standard. A request is decided once, with its row locked. */
@ApplicationScoped
public class KitRequests {
    /** The conference services group sees to what is extra; it hands on what others have. */
    static final String GROUP = "CITY-03";

    private final Editions editions;
    private final Forums forums;
    private final Checklists checklists;
    private final Event<DomainEvent> events;
    private final Actor actor;
    private final Clock clock;

    @Inject
    KitRequests(
            Editions editions,
            Forums forums,
            Checklists checklists,
            Event<DomainEvent> events,
            Actor actor,
            Clock clock) {
        this.editions = editions;
        this.forums = forums;
        this.checklists = checklists;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** All that exist for whoever is acting, in the order they came. One statement. */
    @Transactional
    public List<RequestView> all() {
        return KitRequest.all(editions.current()).stream()
                .filter(request -> checklists.mine(request.forum.code))
                .map(RequestView::of)
                .toList();
    }

    /** How many wait to be decided. One statement. */
    @Transactional
    long open() {
        return all().stream().filter(RequestView::open).count();
    }

    /** Those of one forum, in the order they came. */
    @Transactional
    public List<RequestView> ofForum(String forum) {
        return all().stream().filter(request -> request.forum().equals(forum)).toList();
    }

    /**
     * Asks for something.
     *
     * @throws org.huitong.platform.Refused 404 if there is no such forum
     */
    @Transactional
    public long submit(String forum, KitWish wish) {
        Forum asking =
                forums.byCode(forum).filter(found -> checklists.mine(forum)).orElseThrow(KitRefusals::unknown);
        var request = new KitRequest();
        request.forum = asking;
        request.area = wish.area();
        request.what = wish.what();
        request.quantity = wish.quantity();
        request.why = wish.why();
        request.wantedBy = wish.wantedBy();
        request.cost = wish.cost();
        request.askedAt = clock.instant();
        request.askedBy = actor.name();
        request.persist();
        events.fire(new KitRequestMade(request.id, forum, wish.what(), wish.quantity(), wish.cost()));
        return request.id;
    }

    /**
     * The unit does not want it any more.
     *
     * @param forum whose request it is
     * @param version that was seen when this was decided
     * @throws org.huitong.platform.Refused 404; 409 {@code KIT_REQUEST_DECIDED} or {@code KIT_CHANGED}
     */
    @Transactional
    public void withdraw(String forum, long id, int version) {
        KitRequest request = locked(id, version);
        if (!request.forum.code.equals(forum)) {
            throw KitRefusals.unknown();
        }
        decide(request, KitRequest.State.WITHDRAWN, null);
    }

    /**
     * It becomes an item of the hall's checklist; of the first hall, where the forum has several, and of the next one that
     * is booked, where it has none yet.
     *
     * @param reason what is said with it; null for nothing
     * @throws org.huitong.platform.Refused 404; 409 {@code KIT_REQUEST_DECIDED} or {@code KIT_CHANGED}
     */
    @Transactional
    void approve(long id, int version, String reason) {
        KitRequest request = locked(id, version);
        decide(request, KitRequest.State.APPROVED, reason);
        Checklist.ofForum(request.forum).stream().findFirst().ifPresent(first -> {
            checklists.lock(first.id);
            request.addTo(first).persist();
        });
    }

    /** As {@link #approve}. */
    @Transactional
    void reject(long id, int version, String reason) {
        decide(locked(id, version), KitRequest.State.REJECTED, reason);
    }

    /** @throws org.huitong.platform.Refused 404 if there is none for whoever is acting */
    @Transactional
    void check(long id) {
        found(id);
    }

    private KitRequest found(long id) {
        return KitRequest.byId(editions.current(), id)
                .filter(found -> checklists.mine(found.forum.code))
                .orElseThrow(KitRefusals::unknown);
    }

    private KitRequest locked(long id, int version) {
        KitRequest.lock(id);
        KitRequest request = found(id);
        if (request.state != KitRequest.State.SUBMITTED) {
            throw KitRefusals.requestDecided();
        }
        if (request.version != version) {
            throw Checklists.changed();
        }
        return request;
    }

    private void decide(KitRequest request, KitRequest.State decision, String reason) {
        KitRequest.State before = request.state;
        request.decide(decision, reason, actor.name(), clock.instant());
        events.fire(new KitRequestDecided(request.id, request.forum.code, before, decision, reason));
    }
}
