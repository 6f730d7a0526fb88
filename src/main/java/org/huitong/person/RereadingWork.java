package org.huitong.person;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huitong.platform.Pieces;
import org.huitong.platform.WallClock;
import org.jboss.logging.Logger;

/**
 * Reads people's names anew after the organiser has said how characters are read. A piece holds the order of it, so that one
 * instance at a time is at it, and another goes on where one has died.
 */
@ApplicationScoped
class RereadingWork {
    private static final Logger LOG = Logger.getLogger(RereadingWork.class);
    private static final int AT_ONCE = 100;

    private final ReadingTable table;
    private final List<ReadingUse> uses;
    private final EntityManager database;
    private final Clock clock;

    @Inject
    RereadingWork(ReadingTable table, @All List<ReadingUse> uses, EntityManager database, @WallClock Clock clock) {
        this.table = table;
        this.uses = uses;
        this.database = database;
        this.clock = clock;
    }

    /** Does all there is to do now, as soon as every instance reads by the new rule those who come meanwhile. */
    @Scheduled(every = "${huitong.person.readings-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        run(clock.instant().minus(ReadingTable.KNOWN_FOR.multipliedBy(2)));
    }

    /** Does all that was ordered before. */
    void run(Instant orderedBefore) {
        while (step(orderedBefore)) {
            // Another piece.
        }
    }

    private boolean step(Instant orderedBefore) {
        return Pieces.step(AT_ONCE, (most, at) -> piece(orderedBefore, most, at), (person, why) -> {
            LOG.errorf(why, "Person %d is not read anew", person);
            Rereading.claim(orderedBefore).ifPresent(work -> work.passed(person, false, true));
        });
    }

    /** @param at filled with the one that is being worked on */
    private boolean piece(Instant orderedBefore, int most, long[] at) {
        Optional<Rereading> claimed = Rereading.claim(orderedBefore);
        if (claimed.isEmpty()) {
            return false;
        }
        Rereading work = claimed.get();
        List<Long> people = database.createQuery(
                        "select p.id from Person p where p.id > :after and p.name like :like order by p.id", Long.class)
                .setParameter("after", work.lastPerson)
                .setParameter("like", ReadingTable.like(work.place, work.characters))
                .setMaxResults(most)
                .getResultList();
        if (people.isEmpty()) {
            work.end(clock.instant());
            return false;
        }
        at[0] = people.get(0);
        uses.forEach(use -> use.hold(people));
        Overrides after = new Overrides(NameReading.all());
        Overrides before = after.with(work.place, work.characters, work.readingBefore);
        for (Person person : Person.lock(people)) {
            at[0] = person.id;
            if (!ReadingTable.stands(work.place, work.characters, person.name)) {
                work.passed(person.id, false, false);
                continue;
            }
            boolean asProposed = person.pinyin.equals(Pinyin.reading(person.name, before));
            String proposed = Pinyin.reading(person.name, after);
            work.passed(person.id, asProposed, !asProposed && !person.pinyin.equals(proposed));
            if (asProposed) {
                person.propose(proposed);
            }
        }
        uses.forEach(use -> use.copy(people));
        database.flush();
        return true;
    }
}
