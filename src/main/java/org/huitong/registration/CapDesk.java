package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.category.Categories;
import org.huitong.category.Category;
import org.huitong.delegation.Delegation;
import org.huitong.delegation.Delegations;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.FieldErrors;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.program.Forum;

/**
 * The door for organisers who limit delegations. A limit is set, changed and lifted with the row locked under which it is
 * counted: the forum's pool, or the category in all. Fewer than there are drops nobody.
 */
@ApplicationScoped
class CapDesk {
    private final Pools pools;
    private final Categories categories;
    private final Delegations delegations;
    private final Places places;
    private final CategoryTotals totals;
    private final ReviewScope scope;
    private final EntityManager database;
    private final Event<DomainEvent> events;

    @Inject
    CapDesk(
            Pools pools,
            Categories categories,
            Delegations delegations,
            Places places,
            CategoryTotals totals,
            ReviewScope scope,
            EntityManager database,
            Event<DomainEvent> events) {
        this.pools = pools;
        this.categories = categories;
        this.delegations = delegations;
        this.places = places;
        this.totals = totals;
        this.scope = scope;
        this.database = database;
        this.events = events;
    }

    /** The limits in the person's forums, and those in all for who is not limited to some forums. One statement. */
    @Transactional
    List<CapView> all() {
        return database.createQuery(
                        "select new org.huitong.registration.CapView(x.id, f.code, f.name, c.code, c.name, d.code, d.name,"
                                + " x.capacity, x.taken) from DelegationCap x join x.category c join x.delegation d"
                                + " left join x.forum f order by f.position, c.position, d.position",
                        CapView.class)
                .getResultStream()
                .filter(view -> view.forum() == null ? !scope.limited() : scope.covers(view.forum()))
                .toList();
    }

    /** @throws Refused 404 if there is no such limit for whoever is acting */
    @Transactional
    CapView one(long id) {
        return all().stream().filter(view -> view.id() == id).findFirst().orElseThrow(Quotas::notFound);
    }

    /**
     * Limits a delegation.
     *
     * @param forumCode blank for the category in all
     * @throws org.huitong.platform.Invalid with everything that is wrong
     */
    @Transactional
    long set(String forumCode, String categoryCode, String delegationCode, String typedCapacity) {
        var errors = new FieldErrors();
        boolean inAll = forumCode == null || forumCode.isBlank();
        Optional<Forum> forum = pools.forums().stream()
                .filter(one -> one.code.equals(forumCode))
                .findFirst();
        Optional<Category> category = categories.byCode(categoryCode);
        Optional<Delegation> delegation = delegations.byCode(delegationCode);
        Optional<ForumQuota> pool = forum.flatMap(there -> category.flatMap(who -> ForumQuota.of(there, who)));
        if (inAll ? scope.limited() : forum.isEmpty()) {
            wrong(errors, "forum", "MISSING", QuotaMessages::forumMissing);
        }
        if (category.isEmpty()) {
            wrong(errors, "category", "MISSING", QuotaMessages::categoryMissing);
        } else if (forum.isPresent() && pool.isEmpty()) {
            wrong(errors, "category", "NO_POOL", QuotaMessages::noPool);
        }
        if (delegation.isEmpty()) {
            wrong(errors, "delegation", "MISSING", QuotaMessages::delegationMissing);
        }
        Integer capacity = QuotaPages.capacity(typedCapacity, errors);
        errors.orElseThrow();
        int taken = inAll
                ? totals.counted(category.get(), delegation.get())
                : places.counted(pool.get(), category.get(), delegation.get());
        if (there(forum.orElse(null), category.get(), delegation.get())) {
            wrong(errors, "delegation", "TAKEN", m -> m.capThere(delegation.get().name));
            errors.orElseThrow();
        }
        DelegationCap cap = DelegationCap.of(forum.orElse(null), category.get(), delegation.get(), capacity, taken);
        cap.persist();
        events.fire(new DelegationCapChanged(
                forum.map(one -> one.code).orElse(null),
                categoryCode,
                delegationCode,
                0,
                null,
                QuotaChanged.Size.of(capacity, taken)));
        return cap.id;
    }

    private static boolean there(Forum forum, Category category, Delegation delegation) {
        return forum == null
                ? DelegationCap.count("forum is null and category = ?1 and delegation = ?2", category, delegation) > 0
                : DelegationCap.count("forum = ?1 and category = ?2 and delegation = ?3", forum, category, delegation)
                        > 0;
    }

    /**
     * Changes a limit; what becomes free goes to whoever waits.
     *
     * @param seen the limit that the organiser has seen
     * @return how many were offered a place
     * @throws Refused 404; 409 STALE if it is another meanwhile
     */
    @Transactional
    int change(long id, Integer seen, int capacity) {
        CapView view = one(id);
        DelegationCap cap = DelegationCap.findById(id);
        Optional<ForumQuota> pool = hold(cap);
        database.refresh(cap);
        Quotas.requireSeen(seen, cap.capacity);
        var before = QuotaChanged.Size.of(cap.capacity, cap.taken);
        database.createQuery("update DelegationCap c set c.capacity = :capacity where c.id = :id")
                .setParameter("capacity", capacity)
                .setParameter("id", id)
                .executeUpdate();
        int offered = pool.map(places::serveAgain).orElse(0);
        events.fire(new DelegationCapChanged(
                view.forum(),
                view.category(),
                view.delegation(),
                offered,
                before,
                QuotaChanged.Size.of(capacity, before.occupied() + offered)));
        return offered;
    }

    /**
     * Lifts a limit that nobody counts in.
     *
     * @throws Refused 404; 409 IN_USE if somebody does
     */
    @Transactional
    void lift(long id) {
        CapView view = one(id);
        DelegationCap cap = DelegationCap.findById(id);
        Optional<ForumQuota> pool = hold(cap);
        database.refresh(cap);
        if (cap.taken > 0) {
            throw Refused.conflict("IN_USE", Message.of(QuotaMessages.class, m -> m.capInUse(view.taken())));
        }
        var before = QuotaChanged.Size.of(cap.capacity, 0);
        cap.delete();
        database.flush();
        int offered = pool.map(places::serveAgain).orElse(0);
        events.fire(new DelegationCapChanged(view.forum(), view.category(), view.delegation(), offered, before, null));
    }

    /** Locks the row under which it is counted; returns the pool, if it is one. */
    private Optional<ForumQuota> hold(DelegationCap cap) {
        if (cap.forum == null) {
            totals.lock(cap.category);
            return Optional.empty();
        }
        ForumQuota pool = ForumQuota.of(cap.forum, cap.category).orElseThrow(Quotas::notFound);
        places.counted(pool, cap.category, cap.delegation);
        return Optional.of(pool);
    }

    private static void wrong(FieldErrors errors, String field, String code, Function<QuotaMessages, String> wording) {
        errors.add(field, code, Message.of(QuotaMessages.class, wording));
    }
}
