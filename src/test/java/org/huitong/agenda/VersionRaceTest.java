package org.huitong.agenda;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.huitong.booking.Bookings;
import org.huitong.edition.ChosenEdition;
import org.huitong.edition.Editions;
import org.huitong.edition.UnlockedEditions;
import org.huitong.platform.Refused;
import org.huitong.program.Forums;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many publish at the same moment, against the real database. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class VersionRaceTest {
    private static final int RIVALS = 8;

    @Inject
    Instance<ChosenEdition> chosen;

    @Inject
    Versions versions;

    @Inject
    Editions editions;

    @Inject
    Forums forums;

    @Inject
    Bookings bookings;

    @Inject
    EntityManager database;

    @Inject
    TransactionSynchronizationRegistry transactions;

    private int before;
    private DraftForum forum;

    @BeforeEach
    void plan() {
        before = versions.current().number();
        forum = new DraftForum(database, editions);
    }

    @AfterEach
    void takeBack() {
        forum.delete();
        DraftForum.takeBack(versions, before);
    }

    @Test
    void oneOfManyPublishesTheNextVersion() throws Exception {
        String choice = choice();
        QuarkusMock.installMockForType(new MeetingPoint(forums, bookings), Drafts.class);
        assertEquals(Map.of("published", 1L, "VERSION_NEWER", RIVALS - 1L), race(choice));
        assertEquals(before + 1, versions.current().number());
        assertEquals(
                1, versions.current().forum(forum.code).orElseThrow().items().size());
    }

    /** Negative control: without the lock the others learn of it from the unique key alone, as a fault. */
    @Test
    void withoutTheLockOthersTryTheSameNumber() throws Exception {
        String choice = choice();
        QuarkusMock.installMockForType(new MeetingPoint(forums, bookings), Drafts.class);
        QuarkusMock.installMockForType(new UnlockedEditions(transactions, chosen), Editions.class);
        Map<String, Long> answers = race(choice);
        assertTrue(answers.getOrDefault("fault", 0L) > 0, answers::toString);
        assertEquals(1, answers.get("published"), "a number is given once, whatever happens");
    }

    private String choice() {
        return versions.preview().rows().stream()
                .filter(row -> row.difference().code().equals(forum.code))
                .findFirst()
                .orElseThrow()
                .choice();
    }

    /** How often each answer was given. */
    private Map<String, Long> race(String choice) throws Exception {
        var wish = new Versions.Wish(before, Set.of(choice), null);
        var start = new CyclicBarrier(RIVALS);
        ExecutorService pool = Executors.newFixedThreadPool(RIVALS);
        try {
            Callable<String> rival = () -> {
                start.await();
                try {
                    versions.publish(wish);
                    return "published";
                } catch (Refused refused) {
                    return refused.code();
                } catch (RuntimeException fault) {
                    return "fault";
                }
            };
            List<Future<String>> done =
                    IntStream.range(0, RIVALS).mapToObj(i -> pool.submit(rival)).toList();
            var answers = new ArrayList<String>();
            for (Future<String> one : done) {
                answers.add(one.get());
            }
            return answers.stream().collect(groupingBy(answer -> answer, TreeMap::new, counting()));
        } finally {
            pool.shutdownNow();
        }
    }

    /** Holds whoever has looked which version is the newest, and not yet written, until a second one has looked too. */
    @Vetoed
    static class MeetingPoint extends Drafts {
        private static final long PATIENCE_SECONDS = 2;

        private final CountDownLatch both = new CountDownLatch(2);

        MeetingPoint(Forums forums, Bookings bookings) {
            super(forums, bookings);
        }

        @Override
        List<PlannedForum> forums() {
            List<PlannedForum> draft = super.forums();
            both.countDown();
            try {
                both.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return draft;
        }
    }
}
