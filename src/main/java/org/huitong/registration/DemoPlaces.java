package org.huitong.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.huitong.category.Category;

/** Gives the people of the demonstration places in forums that do not overlap, and counts them. */
final class DemoPlaces {
    private static final String NEARLY_FULL = "05";
    private static final int LEFT = 3;
    private static final String FULL = "N";
    private static final int WAITING = 4;
    private static final String CROWDED_FOR = "AUDIENCE";

    private final Map<ForumQuota, List<Category>> pools;
    private final Random random;
    private final Instant offerEnds;
    private final List<Place> places = new ArrayList<>();

    /** @param offerEnds until when the last place of the full forum is offered; real clock */
    DemoPlaces(Map<ForumQuota, List<Category>> pools, Random random, Instant offerEnds) {
        this.pools = pools;
        this.random = random;
        this.offerEnds = offerEnds;
    }

    /** Places in the order of the registrations; the pools' counters are set to match. */
    List<Place> assign(List<Registration> registrations) {
        List<Registration> crowd = registrations.stream()
                .filter(registration -> registration.category.code.equals(CROWDED_FOR) && registration.status.living())
                .toList();
        Set<Registration> nearlyFull = sample(crowd, capacity(NEARLY_FULL) - LEFT);
        Set<Registration> full = sample(crowd, capacity(FULL) + WAITING);
        for (Registration registration : registrations) {
            var chosen = new ArrayList<ForumQuota>();
            if (nearlyFull.contains(registration)) {
                chosen.add(pool(registration, NEARLY_FULL));
            }
            if (full.contains(registration)) {
                chosen.add(pool(registration, FULL));
            }
            fill(registration, chosen);
            chosen.forEach(pool -> places.add(place(registration, pool)));
        }
        return places;
    }

    /** Adds what else fits, so that most people have a full programme. */
    private void fill(Registration registration, List<ForumQuota> chosen) {
        List<ForumQuota> others = new ArrayList<>(pools.keySet().stream()
                .filter(pool -> pools.get(pool).contains(registration.category) && pool.forum.registrable)
                .filter(pool -> !crowded(pool))
                .toList());
        Collections.shuffle(others, random);
        for (ForumQuota pool : others) {
            boolean fits = chosen.stream().noneMatch(other -> other.forum.overlaps(pool.forum));
            if (fits && pool.taken < pool.capacity && random.nextInt(4) > 0) {
                chosen.add(pool);
            }
        }
    }

    private Place place(Registration registration, ForumQuota pool) {
        Place.Status status = status(registration, pool);
        if (status.counts()) {
            pool.taken++;
        }
        boolean last = crowded(pool) && pool.forum.code.equals(FULL) && pool.taken == pool.capacity && status.counts();
        Place place = Place.of(registration, pool, last ? Place.Status.WAITLISTED : status, registration.submittedAt);
        if (last) {
            place.offer(offerEnds, registration.submittedAt);
        }
        return place;
    }

    private static Place.Status status(Registration registration, ForumQuota pool) {
        if (!registration.status.living()) {
            return Place.Status.RELEASED;
        }
        if (pool.taken >= pool.capacity) {
            return Place.Status.WAITLISTED;
        }
        return registration.status == RegistrationStatus.APPROVED ? Place.Status.CONFIRMED : Place.Status.HELD;
    }

    private static boolean crowded(ForumQuota pool) {
        return pool.category != null
                && pool.category.code.equals(CROWDED_FOR)
                && Set.of(NEARLY_FULL, FULL).contains(pool.forum.code);
    }

    private Set<Registration> sample(List<Registration> from, int size) {
        List<Registration> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return new HashSet<>(shuffled.subList(0, size));
    }

    private int capacity(String forum) {
        return pools.keySet().stream()
                .filter(pool -> pool.forum.code.equals(forum)
                        && pools.get(pool).stream().anyMatch(one -> one.code.equals(CROWDED_FOR)))
                .findFirst()
                .orElseThrow()
                .capacity;
    }

    private ForumQuota pool(Registration registration, String forum) {
        return pools.keySet().stream()
                .filter(pool -> pools.get(pool).contains(registration.category) && pool.forum.code.equals(forum))
                .findFirst()
                .orElseThrow();
    }
}
