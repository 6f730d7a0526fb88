package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huitong.category.Category;
import org.huitong.delegation.Delegation;
import org.huitong.platform.DomainEvent;

/**
 * The one place where it is decided who gets a place in a forum. A pool is a forum's places for one category, or for several
 * that share them; its counter is one row, and its waiting list is one. A delegation may be limited beside that: then its
 * counter is a row of its own, and who finds no room in it waits in the pool although a place is free.
 *
 * <p>At every commit {@code taken} equals the places HELD, CONFIRMED and OFFERED, in the pool and of the delegation; and
 * until the forum begins nobody waits for whom there is room in both.
 *
 * <p>Every change of a place's status that touches counter or waiting list happens with the pool's row locked. The order of
 * the locks, so that two transactions never wait for each other: the registration; pools in the order of their ids, each
 * followed by its delegations' counters, which nobody touches without the pool; the category in all; the delegation under
 * the category in all. Callers come here last: from the first lock on, everybody who wants a place in the same pool waits
 * for this commit. Isolation is READ COMMITTED, so that what is read after a lock is what others have committed.
 */
@ApplicationScoped
class Places {
    private final EntityManager database;
    private final Event<DomainEvent> events;
    private final PoolCounters counters;
    private final CategoryTotals totals;
    private final DelegationCaps caps;
    private final OfferTerms terms;
    private final Clock clock;

    @Inject
    Places(
            EntityManager database,
            Event<DomainEvent> events,
            PoolCounters counters,
            CategoryTotals totals,
            DelegationCaps caps,
            OfferTerms terms,
            Clock clock) {
        this.database = database;
        this.events = events;
        this.counters = counters;
        this.totals = totals;
        this.caps = caps;
        this.terms = terms;
        this.clock = clock;
    }

    /** Takes a place in each pool for a registration that is already written; waits where none is left. */
    List<Place> take(Registration registration, List<ForumQuota> pools) {
        Instant now = clock.instant();
        var places = new ArrayList<Place>();
        for (ForumQuota pool : inOrder(pools)) {
            places.add(Place.of(
                    registration, pool, takes(pool, registration) ? Place.Status.HELD : Place.Status.WAITLISTED, now));
        }
        // Written after the counters: their foreign keys share-lock the pools, and two who share cannot both write.
        places.forEach(place -> place.persist());
        totals.take(registration.category, 1);
        caps.takeTotal(registration);
        return places;
    }

    /**
     * Takes places for many that are already written: pool by pool, so that these are locked in their order, and in each
     * pool in the order of the wishes.
     *
     * @param wishes the pools each wants a place in
     */
    List<Place> take(Map<Registration, List<ForumQuota>> wishes) {
        Instant now = clock.instant();
        Map<Long, ForumQuota> pools = new TreeMap<>();
        wishes.values().forEach(wanted -> wanted.forEach(pool -> pools.put(pool.id, pool)));
        var places = new ArrayList<Place>();
        for (ForumQuota pool : pools.values()) {
            List<Registration> wanting = wishes.entrySet().stream()
                    .filter(wish -> wish.getValue().stream().anyMatch(wanted -> wanted.id.equals(pool.id)))
                    .map(Map.Entry::getKey)
                    .toList();
            Set<Registration> taking = takes(pool, wanting);
            for (Registration registration : wanting) {
                places.add(Place.of(
                        registration,
                        pool,
                        taking.contains(registration) ? Place.Status.HELD : Place.Status.WAITLISTED,
                        now));
            }
        }
        places.forEach(place -> place.persist());
        wishes.keySet().stream()
                .collect(Collectors.groupingBy(registration -> registration.category, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().id))
                .forEach(entry -> totals.take(entry.getKey(), entry.getValue().intValue()));
        wishes.keySet().stream()
                .filter(registration -> registration.delegation != null)
                .sorted(Comparator.comparing((Registration registration) -> registration.category.id)
                        .thenComparing(registration -> registration.delegation.id))
                .forEach(caps::takeTotal);
        return places;
    }

    /** Who of them finds a place, by their order. */
    private Set<Registration> takes(ForumQuota pool, List<Registration> wanting) {
        if (wanting.stream().anyMatch(registration -> registration.delegation != null)) {
            return wanting.stream()
                    .filter(registration -> takes(pool, registration))
                    .collect(Collectors.toSet());
        }
        return Set.copyOf(wanting.subList(0, counters.upTo(pool, wanting.size())));
    }

    /**
     * Takes a further place for a registration that counts in its category already.
     *
     * @return held, or certain where the registration is; on the waiting list where none is left
     */
    Place give(Registration registration, ForumQuota pool) {
        Instant now = clock.instant();
        Place.Status status = takes(pool, registration) ? Place.Status.HELD : Place.Status.WAITLISTED;
        // A registration has one row per forum, and those who wait stand in the order of rows: one given back is not
        // revived.
        Place.forget(registration, List.of(pool));
        Place place = Place.of(registration, pool, status, now);
        if (status == Place.Status.HELD && registration.status == RegistrationStatus.APPROVED) {
            place.confirm(now);
        }
        place.persist();
        return place;
    }

    /** From here on the pool's row is locked in any case. */
    private boolean takes(ForumQuota pool, Registration registration) {
        if (!counters.upOne(pool)) {
            return false;
        }
        boolean room = caps.take(pool.forum, registration);
        if (!room) {
            counters.down(pool);
        }
        return room;
    }

    /** Takes everything back that this registration holds or waits for. */
    void releaseAll(Registration registration) {
        List<ForumQuota> pools = database.createQuery(
                        "select p.quota from Place p where p.registration = :registration order by p.quota.id",
                        ForumQuota.class)
                .setParameter("registration", registration)
                .getResultList();
        inOrder(pools).forEach(counters::lock);
        Instant now = clock.instant();
        standing(registration).forEach(place -> giveBack(place, now));
        totals.release(registration.category);
        caps.releaseTotal(registration);
    }

    /**
     * The registration counts for another delegation from now on, with the places it has; where there is no room there any
     * more, beyond it. What that frees goes to whoever waits.
     *
     * @param delegation null for none
     */
    void move(Registration registration, Delegation delegation) {
        List<Place> places = standing(registration);
        places.forEach(place -> counters.lock(place.quota));
        asLocked(places);
        join(registration, places, delegation, true);
    }

    /**
     * With the pools of its places locked.
     *
     * @param beyond whether a full delegation takes it all the same; else it is refused
     */
    private void join(Registration registration, List<Place> places, Delegation delegation, boolean beyond) {
        Delegation before = registration.delegation;
        registration.delegation = delegation;
        database.flush();
        Instant now = clock.instant();
        for (Place place : places) {
            if (place.status.counts()) {
                caps.release(place.forum, registration.category, before);
                if (beyond) {
                    caps.add(place.forum, registration.category, delegation);
                } else {
                    caps.require(place.forum, registration);
                }
            }
            serve(place.quota, now);
        }
        totals.lock(registration.category);
        caps.release(null, registration.category, before);
        if (beyond) {
            caps.add(null, registration.category, delegation);
        } else {
            caps.takeTotal(registration);
        }
    }

    /** What waited when it was read may have been offered before its pool was locked. */
    private void asLocked(List<Place> places) {
        database.flush();
        places.forEach(database::refresh);
    }

    /** Locks the pool and returns how many places of the delegation count in it, for a new limit. */
    int counted(ForumQuota pool, Category category, Delegation delegation) {
        counters.lock(pool);
        return database.createQuery(
                        "select count(p) from Place p where p.quota = :pool and p.status in (HELD, CONFIRMED, OFFERED)"
                                + " and p.registration.category = :category and p.registration.delegation = :delegation",
                        Long.class)
                .setParameter("pool", pool)
                .setParameter("category", category)
                .setParameter("delegation", delegation)
                .getSingleResult()
                .intValue();
    }

    /** With the pool's row locked by {@link #counted}: a limit has been changed or lifted. Returns how many were asked. */
    int serveAgain(ForumQuota pool) {
        return serve(pool, clock.instant());
    }

    /**
     * What came of another capacity.
     *
     * @param before the capacity until then
     * @param takenBefore places held, confirmed and offered until then
     * @param offered how many of the waiting list were offered a place
     */
    record Resized(int before, int takenBefore, int offered) {}

    /**
     * Makes a pool larger or smaller. Nobody loses a place: with fewer than are taken, those who go are not replaced until
     * the capacity is reached. New places are offered to whoever waits, in their order.
     *
     * @param seen the capacity that the organiser has seen
     * @throws org.huitong.platform.Refused 409 STALE if it is another meanwhile
     */
    Resized resize(ForumQuota pool, Integer seen, int capacity) {
        counters.lock(pool);
        PoolCounters.Size size = counters.size(pool);
        Quotas.requireSeen(seen, size.capacity());
        counters.resize(pool, capacity);
        return new Resized(size.capacity(), size.taken(), serve(pool, clock.instant()));
    }

    /** Approval: what was held becomes certain. Counters and waiting lists stay as they are. */
    void confirm(Registration registration) {
        Instant now = clock.instant();
        registration.places.stream()
                .filter(place -> place.status == Place.Status.HELD)
                .forEach(place -> place.confirm(now));
    }

    /** An approval is taken back: what it made certain is held again. */
    void unconfirm(Registration registration) {
        Instant now = clock.instant();
        registration.places.stream()
                .filter(place -> place.status == Place.Status.CONFIRMED)
                .forEach(place -> place.unconfirm(now));
    }

    /**
     * Gives up and takes places, so that the registration has one in each of these pools and in no other; those it has stay
     * as they are. With all pools locked in their order, what it gives up goes to others before it takes anything, and it
     * counts for its delegation in between.
     *
     * @param wanted null where the places stay as they are
     * @param delegation it comes with from now on
     * @return the new ones; where none is left they wait
     * @throws org.huitong.platform.Refused 409 DELEGATION_FULL where another delegation has no room
     */
    List<Place> exchange(Registration registration, List<ForumQuota> wanted, Delegation delegation) {
        List<Place> present = standing(registration);
        List<Place> stay = present.stream()
                .filter(place -> wanted == null || wanted.stream().anyMatch(pool -> pool.id.equals(place.quota.id)))
                .toList();
        List<Place> gone =
                present.stream().filter(place -> !stay.contains(place)).toList();
        List<ForumQuota> fresh = wanted == null
                ? List.of()
                : inOrder(wanted.stream()
                        .filter(pool -> present.stream().noneMatch(place -> place.quota.id.equals(pool.id)))
                        .toList());
        boolean moves = !Objects.equals(delegation, registration.delegation);
        List<Place> touched = moves ? present : gone;
        inOrder(Stream.concat(touched.stream().map(place -> place.quota), fresh.stream())
                        .toList())
                .forEach(counters::lock);
        asLocked(touched);
        Instant now = clock.instant();
        gone.forEach(place -> giveBack(place, now));
        if (moves) {
            join(registration, stay, delegation, false);
        }
        // Who comes back waits behind the others: the order of the list is that of the ids.
        Place.forget(registration, fresh);
        Place.Status taken =
                registration.status == RegistrationStatus.APPROVED ? Place.Status.CONFIRMED : Place.Status.HELD;
        List<Place> places = fresh.stream()
                .map(pool ->
                        Place.of(registration, pool, takes(pool, registration) ? taken : Place.Status.WAITLISTED, now))
                .toList();
        places.forEach(place -> place.persist());
        return places;
    }

    /** Takes up an offer. */
    void accept(Place place) {
        place.accept(place.registration.status == RegistrationStatus.APPROVED, clock.instant());
    }

    /** Turns an offer down; the next on the waiting list is asked. */
    void decline(Place place) {
        counters.lock(place.quota);
        giveBack(place, clock.instant());
    }

    /** An offer has ended; the next on the waiting list is asked. */
    void lapse(Place place) {
        counters.lock(place.quota);
        Instant now = clock.instant();
        place.lapse(now);
        countDown(place);
        serve(place.quota, now);
    }

    /** With the pool's row locked: what was taken goes to whoever waits, or back to all. */
    private void giveBack(Place place, Instant now) {
        boolean counted = place.status.counts();
        place.release(now);
        if (counted) {
            countDown(place);
            serve(place.quota, now);
        }
    }

    /**
     * With the pool's row locked: offers what is free to those who wait, in their order. Beyond the capacity, which was made
     * smaller, nothing is free; once the forum has begun nobody is asked any more.
     *
     * @return how many were offered a place
     */
    private int serve(ForumQuota pool, Instant now) {
        int free = counters.size(pool).free();
        if (free <= 0) {
            return 0;
        }
        // Where delegations are limited, who stands in front may find no room although a place is free.
        List<Place> waiting = Place.waiting(pool, caps.any(pool.forum) ? Integer.MAX_VALUE : free);
        Optional<Instant> until = waiting.isEmpty() ? Optional.empty() : terms.end(waiting.get(0).forum);
        if (until.isEmpty()) {
            return 0;
        }
        int offered = 0;
        for (Place place : waiting) {
            if (offered < free && caps.take(place.forum, place.registration)) {
                offer(place, until.get(), now);
                offered++;
            }
        }
        if (offered > 0) {
            counters.up(pool, offered);
        }
        return offered;
    }

    private void offer(Place waiting, Instant until, Instant now) {
        waiting.offer(until, now);
        events.fire(
                new PlaceOffered(waiting.registration.id, waiting.registration.reference, waiting.forum.code, until));
    }

    private void countDown(Place place) {
        counters.down(place.quota);
        caps.release(place.forum, place.registration.category, place.registration.delegation);
    }

    /** What the registration has or waits for, in the order of the pools. */
    private static List<Place> standing(Registration registration) {
        return Place.ofRegistration(registration).stream()
                .filter(place -> place.status != Place.Status.RELEASED)
                .sorted(Comparator.comparing(place -> place.quota.id))
                .toList();
    }

    private static List<ForumQuota> inOrder(List<ForumQuota> pools) {
        return pools.stream().sorted(Comparator.comparing(pool -> pool.id)).toList();
    }
}
