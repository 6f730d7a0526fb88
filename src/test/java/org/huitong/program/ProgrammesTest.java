package org.huitong.program;

import static org.huitong.program.Planned.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.f4b6a3.tsid.TsidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.huitong.platform.DomainEvent;
import org.huitong.platform.Invalid;
import org.huitong.platform.Refused;
import org.huitong.testsupport.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ProgrammesTest {
    @Inject
    Programmes programmes;

    @Inject
    Duties duties;

    @Inject
    Agendas agendas;

    @Inject
    Speakers speakers;

    @Inject
    Forums forums;

    @Inject
    ProgramScope scope;

    @Inject
    AgendaPushes pushes;

    @Inject
    ProgrammeDesk desk;

    @Inject
    ForumOrder order;

    @Inject
    EntityManager database;

    @Inject
    @Any
    Instance<Engagements> engagements;

    @Inject
    Event<DomainEvent> events;

    private final List<String> made = new ArrayList<>();
    private String code;

    @BeforeEach
    void plan() {
        code = forum(Planned.forum("测试论坛"));
    }

    /** Other tests count what the programme holds. */
    @AfterEach
    void clear() {
        made.forEach(one -> forums.byCode(one).ifPresent(forum -> programmes.remove(one, forum.version)));
    }

    private String forum(ForumWish wish) {
        String one = Planned.code();
        programmes.create(one, wish);
        made.add(one);
        return one;
    }

    private Forum now(String which) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Forum forum = forums.byCode(which).orElseThrow();
            forum.organisations.size();
            forum.agenda.forEach(item -> item.speakers.forEach(one -> one.speaker.name.length()));
            return forum;
        });
    }

    private List<Span> times() {
        return now(code).agenda.stream().map(AgendaItem::time).toList();
    }

    private AgendaItem item(long id) {
        return now(code).agenda.stream().filter(one -> one.id == id).findFirst().orElseThrow();
    }

    private static String refusal(Runnable action) {
        return assertThrows(Refused.class, action::run).code();
    }

    @Test
    void aForumMovesWithItsAgenda() {
        agendas.add(code, Planned.item("一", at("18:00", "18:30")));
        agendas.add(code, Planned.item("二", at("18:30", "19:00")));
        programmes.shift(code, Duration.ofMinutes(45));
        assertEquals(at("18:45", "20:45"), now(code).time());
        assertEquals(List.of(at("18:45", "19:15"), at("19:15", "19:45")), times());
        assertEquals("FORUM_TIME", refusal(() -> programmes.shift(code, Duration.ofHours(5))));
        assertEquals(at("18:45", "20:45"), now(code).time());
    }

    @Test
    void aForumGrowsAroundItsAgendaOrTakesItAlong() {
        agendas.add(code, Planned.item("一", at("18:00", "18:30")));
        ForumWish later = Planned.forum("测试论坛", at("19:00", "21:00"));
        int version = now(code).version;
        var outside = assertThrows(Invalid.class, () -> programmes.change(code, version, later, false, null));
        assertEquals("AGENDA_OUTSIDE", outside.errors().all().get(0).code());
        programmes.change(code, version, later, true, null);
        assertEquals(List.of(at("19:00", "19:30")), times());
        assertEquals("PROGRAMME_CHANGED", refusal(() -> programmes.change(code, version, later, true, null)));
    }

    @Test
    void theItemsAfterAChangeFollowItAndTheForumGrowsOnlyIfTold() {
        long first = agendas.add(code, Planned.item("一", at("18:00", "18:30")));
        agendas.add(code, Planned.item("二", at("18:40", "19:40")));
        Span longer = at("18:00", "19:00");
        PushView preview = agendas.preview(code, first, item(first).version, longer);
        assertEquals(Duration.ofMinutes(30), preview.by());
        assertEquals(
                List.of(longer, at("19:10", "20:10")),
                preview.lines().stream().map(PushView.Line::to).toList());
        assertEquals(false, preview.fits());
        int version = item(first).version;
        var pushedOut =
                assertThrows(Invalid.class, () -> agendas.move(code, first, version, longer, true, false, null));
        assertEquals("PUSHED_OUT", pushedOut.errors().all().get(0).code());
        assertEquals(List.of(at("18:00", "18:30"), at("18:40", "19:40")), times());
        agendas.move(code, first, version, longer, true, true, null);
        assertEquals(List.of(longer, at("19:10", "20:10")), times());
        assertEquals(at("18:00", "20:10"), now(code).time());
    }

    @Test
    void whatFollowedIsPutBackUnlessItWasChangedSince() {
        long first = agendas.add(code, Planned.item("一", at("18:00", "18:30")));
        long second = agendas.add(code, Planned.item("二", at("18:40", "19:40")));
        List<Span> before = times();
        long push = agendas.move(code, first, 0, at("18:00", "19:00"), true, true, null)
                .orElseThrow();
        assertEquals(at("18:00", "20:10"), now(code).time());
        pushes.undo(code, push, null);
        assertEquals(before, times());
        assertEquals(at("18:00", "20:00"), now(code).time(), "the forum ends when it did before");
        assertEquals("PUSH_GONE", refusal(() -> pushes.undo(code, push, null)));

        long again = agendas.move(code, first, item(first).version, at("18:00", "18:45"), true, false, null)
                .orElseThrow();
        agendas.move(code, second, item(second).version, at("19:00", "19:30"), false, false, null);
        List<Span> now = times();
        Refused changed = assertThrows(Refused.class, () -> pushes.undo(code, again, null));
        assertEquals("PUSH_CHANGED", changed.code());
        assertTrue(
                changed.reason().toString().contains("已改动：二"), changed.reason().toString());
        agendas.remove(code, second, item(second).version);
        changed = assertThrows(Refused.class, () -> pushes.undo(code, again, null));
        assertTrue(
                changed.reason().toString().contains("已删除 1 项"),
                changed.reason().toString());
        assertEquals(now.subList(0, 1), times());
        assertEquals(
                Optional.empty(),
                agendas.move(code, first, item(first).version, at("18:00", "18:30"), true, false, null),
                "nothing followed");
    }

    @Test
    void anotherOrderOfWhoIsInASlotAsksForNoReasonAgain() {
        long one = speakers.add(Planned.speaker("顾临川", null));
        long other = speakers.add(Planned.speaker("程砚舟", null));
        long here = agendas.add(code, Planned.item("一", at("18:00", "18:30")));
        long there = agendas.add(code, Planned.item("二", at("18:00", "18:30")));
        agendas.cast(code, here, 0, List.of(new CastWish(one, Speaker.Role.SPEAKER)), null);
        var both = List.of(new CastWish(one, Speaker.Role.SPEAKER), new CastWish(other, Speaker.Role.SPEAKER));
        assertEquals("SPEAKER_BUSY", refusal(() -> agendas.cast(code, there, 0, both, null)));
        agendas.cast(code, there, 0, both, "分会场连线");
        agendas.cast(code, there, item(there).version, List.of(both.get(1), both.get(0)), null);
        agendas.cast(code, there, item(there).version, List.of(both.get(0)), null);
        assertEquals(1, item(there).speakers.size());
        assertEquals(
                "SPEAKER_BUSY",
                refusal(() -> agendas.cast(
                        code, there, item(there).version, List.of(new CastWish(one, Speaker.Role.CHAIR)), null)),
                "another role is asked about");
    }

    private int rank(String which) {
        return forums.all().stream().map(forum -> forum.code).toList().indexOf(which) + 1;
    }

    @Test
    void aForumMovesOnePlaceIfItStandsWhereItWasSeen() {
        String next = forum(Planned.forum("后一个论坛"));
        int rank = rank(code);
        int version = now(code).version;
        assertEquals(rank + 1, rank(next));
        order.move(next, rank + 1, true);
        assertEquals(rank, rank(next));
        assertEquals(rank + 1, rank(code));
        assertEquals("PROGRAMME_CHANGED", refusal(() -> order.move(next, rank + 1, true)));
        assertEquals(version, now(code).version, "whoever edits it need not look again");
        assertEquals("NO_FORUM", refusal(() -> order.move("NONE", 1, true)));
    }

    /** Of many who press the button at once one moves it by one place; the others are told. */
    @Test
    void ofOrganisersWhoMoveTheSameForumOneDoes() throws Exception {
        String last = forum(Planned.forum("竞争"));
        int rank = rank(last);
        List<String> outcomes = together(6, i -> {
            order.move(last, rank, true);
            return "moved";
        });
        assertEquals(1, outcomes.stream().filter("moved"::equals).count(), outcomes::toString);
        assertEquals(5, outcomes.stream().filter("PROGRAMME_CHANGED"::equals).count(), outcomes::toString);
        assertEquals(rank - 1, rank(last));
    }

    @Test
    void twoItemsChangePlaces() {
        long first = agendas.add(code, Planned.item("一", at("18:00", "18:30")));
        long second = agendas.add(code, Planned.item("二", at("18:40", "19:40")));
        agendas.swap(code, second, now(code).agendaVersion, false, null);
        assertEquals(at("18:00", "19:00"), item(second).time());
        assertEquals(at("19:10", "19:40"), item(first).time());
        assertEquals("PROGRAMME_CHANGED", refusal(() -> agendas.swap(code, second, 0, true, null)));
    }

    @Test
    void nobodyIsOnTwoStagesUnlessItIsSaidWhy() {
        String other = forum(Planned.forum("另一论坛"));
        long one = speakers.add(Planned.speaker("顾临川", null));
        long here = agendas.add(code, Planned.item("一", at("18:00", "18:30")));
        long touching = agendas.add(other, Planned.item("二", at("18:30", "19:00")));
        long inside = agendas.add(other, Planned.item("三", at("18:10", "18:20")));
        var speaking = List.of(new CastWish(one, Speaker.Role.SPEAKER));
        agendas.cast(code, here, 0, speaking, null);
        agendas.cast(other, touching, 0, speaking, null);
        var chairing = List.of(new CastWish(one, Speaker.Role.CHAIR));
        assertEquals("SPEAKER_BUSY", refusal(() -> agendas.cast(other, inside, 0, chairing, " ")));
        agendas.cast(other, inside, 0, chairing, "分会场连线");
        assertEquals("SPEAKER_BUSY", refusal(() -> programmes.shift(other, Duration.ofMinutes(-20))));
        int version = item(here).version;
        assertEquals(
                "SPEAKER_BUSY",
                refusal(() -> agendas.move(code, here, version, at("18:05", "18:35"), false, false, null)));
    }

    /** A speaker of the demonstration has chosen another forum at that time, as a guest. */
    @Test
    void whatASpeakerDoesBesidesIsShownAndRefusesNothing() {
        ItemView item = desk.sheet("03").items().stream()
                .filter(one -> one.cast().stream().anyMatch(ItemView.Cast::linked))
                .findFirst()
                .orElseThrow();
        assertTrue(
                item.warnings().stream().anyMatch(warning -> warning.toString().contains("另有安排：参加")),
                item.warnings()::toString);
        int version = item.version();
        agendas.move("03", item.id(), version, item.time().plus(Duration.ofMinutes(5)), false, false, null);
        agendas.move("03", item.id(), version + 1, item.time(), false, false, null);
    }

    /** Looked at one after the other, the first would meet the second where that is no more. */
    @Test
    void severalMoveAtOnceAndAreLookedAtAsTheyWillStand() {
        String other = forum(Planned.forum("另一论坛"));
        long one = speakers.add(Planned.speaker("秦望舒", null));
        long here = agendas.add(code, Planned.item("一", at("18:00", "18:30")));
        long there = agendas.add(other, Planned.item("二", at("19:00", "19:30")));
        var speaking = List.of(new CastWish(one, Speaker.Role.SPEAKER));
        agendas.cast(code, here, 0, speaking, null);
        agendas.cast(other, there, 0, speaking, null);
        Duration hour = Duration.ofHours(1);
        assertEquals("SPEAKER_BUSY", refusal(() -> programmes.shift(code, hour)));
        var refused = assertThrows(NotShifted.class, () -> programmes.shift(Map.of(code, hour)));
        assertEquals(code + " SPEAKER_BUSY", refused.forum() + " " + refused.code());
        assertEquals(
                2,
                duties.all().stream()
                        .filter(duty -> duty.person() == -one && duty.item() > 0)
                        .count());
        programmes.shift(Map.of(code, hour, other, hour.negated()));
        assertEquals(at("19:00", "19:30"), item(here).time());
        assertEquals(at("18:00", "18:30"), now(other).agenda.get(0).time());
        assertTrue(programmes.mayShift(code, hour));
        assertFalse(programmes.mayShift(code, Duration.ofHours(4)), "past midnight");
    }

    @Test
    void whoIsOnTheAgendaIsNotDeletedButReplaced() {
        long gone = speakers.add(Planned.speaker("许知夏", null));
        long instead = speakers.add(Planned.speaker("程砚舟", null));
        long id = agendas.add(code, Planned.item("一", at("18:00", "18:30")));
        agendas.cast(code, id, 0, List.of(new CastWish(gone, Speaker.Role.REMARKS)), null);
        var refused = assertThrows(Refused.class, () -> speakers.remove(gone, 0));
        assertEquals("SPEAKER_ON_AGENDA", refused.code());
        assertTrue(
                refused.reason().toString().contains(code + " 一"),
                refused.reason().toString());
        speakers.replace(gone, 0, instead, null);
        assertEquals("程砚舟", item(id).speakers.get(0).speaker.name);
        assertEquals(
                404, assertThrows(Refused.class, () -> speakers.remove(gone, 0)).status());
    }

    @Test
    void aForumOfWhichSomethingHangsIsNotRemoved() {
        Forum summit = now("S");
        assertEquals("FORUM_IN_USE", refusal(() -> programmes.remove("S", summit.version)));
        assertEquals(3, programmes.removal("S").blocking().size(), "registrations, a hall, requests of the host unit");
    }

    /** Of many who drag one item at once one moves it; the others are told. */
    @Test
    void ofOrganisersWhoDragTheSameItemOneMovesIt() throws Exception {
        long id = agendas.add(code, Planned.item("一", at("18:00", "18:30")));
        List<String> outcomes = together(8, i -> {
            agendas.move(code, id, 0, at("18:00", "18:30").plus(Duration.ofMinutes(i + 1)), false, false, null);
            return "moved";
        });
        assertEquals(1, outcomes.stream().filter("moved"::equals).count());
        assertEquals(7, outcomes.stream().filter("PROGRAMME_CHANGED"::equals).count());
        assertEquals(1, item(id).version);
    }

    /** Two forums, two locks: that one speaker is not put on both stages at once needs the lock on the speaker. */
    @Test
    void aSpeakerIsWonByOneStageOnly() throws Exception {
        long one = speakers.add(Planned.speaker("单雪" + TsidCreator.getTsid(), null));
        List<String> codes = IntStream.range(0, 6)
                .mapToObj(i -> forum(Planned.forum("竞争" + i)))
                .toList();
        List<Long> items = codes.stream()
                .map(each -> agendas.add(each, Planned.item("一", at("18:00", "18:30"))))
                .toList();
        List<String> outcomes = together(6, i -> {
            agendas.cast(codes.get(i), items.get(i), 0, List.of(new CastWish(one, Speaker.Role.SPEAKER)), null);
            return "cast";
        });
        assertEquals(1, outcomes.stream().filter("cast"::equals).count(), outcomes::toString);
        assertEquals(5, outcomes.stream().filter("SPEAKER_BUSY"::equals).count(), outcomes::toString);
    }

    /** The negative control: without the lock each finds the speaker free, and all of them have the speaker. */
    @Test
    void withoutTheLockASpeakerIsOnEveryStage() throws Exception {
        long one = speakers.add(Planned.speaker("单雪" + TsidCreator.getTsid(), null));
        List<String> codes = IntStream.range(0, 2)
                .mapToObj(i -> forum(Planned.forum("竞争" + i)))
                .toList();
        List<Long> items = codes.stream()
                .map(each -> agendas.add(each, Planned.item("一", at("18:00", "18:30"))))
                .toList();
        var looked = new CyclicBarrier(2);
        var unlocked = new Agendas(scope, new UnlockedConflicts(database, engagements), pushes, database, events);
        List<String> outcomes =
                together(2, i -> QuarkusTransaction.requiringNew().call(() -> {
                    unlocked.cast(
                            codes.get(i), items.get(i), 0, List.of(new CastWish(one, Speaker.Role.SPEAKER)), null);
                    looked.await(20, TimeUnit.SECONDS);
                    return "cast";
                }));
        assertEquals(List.of("cast", "cast"), outcomes);
    }

    @Vetoed
    static class UnlockedConflicts extends Conflicts {
        UnlockedConflicts(EntityManager database, Instance<Engagements> engagements) {
            super(database, engagements);
        }

        @Override
        void lock(Collection<AgendaItem> items) {}
    }

    private interface Attempt {
        String make(int number);
    }

    private static List<String> together(int many, Attempt attempt) throws Exception {
        var start = new CyclicBarrier(many);
        var pool = Executors.newFixedThreadPool(many);
        try {
            List<Callable<String>> calls = IntStream.range(0, many)
                    .<Callable<String>>mapToObj(i -> () -> {
                        start.await();
                        try {
                            return attempt.make(i);
                        } catch (Refused refused) {
                            return refused.code();
                        }
                    })
                    .toList();
            var outcomes = new ArrayList<String>();
            for (Future<String> outcome : pool.invokeAll(calls)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }
}
