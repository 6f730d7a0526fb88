package org.huitong.assistant;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huitong.booking.Bookings;
import org.huitong.booking.Ground;
import org.huitong.booking.HallTime;
import org.huitong.booking.Wish;
import org.huitong.edition.Editions;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.platform.Refused;
import org.huitong.program.Forum;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.venue.Layout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proposal from asking for it to applying some of it; two at once, one that dies, one that is cancelled. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ProposalsTest {
    private static final int MANY = 8;
    private static final Ask ASK = new Ask(30, false, List.of(), List.of());

    @Inject
    Proposals proposals;

    @Inject
    ProposalWork work;

    @Inject
    Bookings bookings;

    @Inject
    Editions editions;

    private Ground ground;
    private String forum;

    @BeforeEach
    void build() {
        ground = new Ground();
        forum = ground.forum(150);
        ground.hall(160);
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private String beginAndClaim(List<Long> id) {
        id.add(proposals.begin(ASK, key()));
        return work.claim(id.get(0)).orElseThrow();
    }

    private List<String> hallsOf(String code) {
        return bookings.hallsByForum().getOrDefault(code, List.of()).stream()
                .map(HallTime::hallCode)
                .toList();
    }

    private static long rowOf(Response page, String code) {
        Matcher box = Pattern.compile("name=\"row\" value=\"(\\d+)\" aria-label=\"" + code + " ")
                .matcher(page.asString());
        assertTrue(box.find(), () -> "no box for " + code);
        return Long.parseLong(box.group(1));
    }

    /** Everything in the browser's way, for two forums of somebody who works for these alone. */
    @Test
    void itIsAskedForLookedAtAndAppliedInPart() {
        String other = ground.forum(150);
        ground.hall(155);
        Colleague host = Colleague.with(Set.of(Roles.VENUE), new Scope(Map.of(Scope.Kind.FORUM, Set.of(forum, other))));
        Response form = host.page().get("/admin/assistant/proposals");
        Response wrong = Demo.posting(host.page(), form)
                .formParam("seconds", "0")
                .formParam("otherTimes", forum)
                .post("/admin/assistant/proposals");
        wrong.then().statusCode(422).body(containsString("请输入 1 至 600 之间的整数"), containsString("请至少填写一个开始时间"));
        Response sent = Demo.posting(host.page(), form)
                .formParam("seconds", "60")
                .formParam("key", key())
                .post("/admin/assistant/proposals");
        assertEquals(303, sent.statusCode());
        String path = sent.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        Response page = host.page().get(path);
        page.then().statusCode(200).body(containsString("已完成"), containsString("已证明没有更好的方案"), containsString("0.00%"));
        assertEquals(List.of(), hallsOf(forum), "nothing is applied by itself");

        Demo.posting(host.page(), page)
                .formParam("row", rowOf(page, forum))
                .post(path + "/acceptance")
                .then()
                .statusCode(303);
        assertEquals(1, hallsOf(forum).size());
        assertEquals(List.of(), hallsOf(other));

        // Somebody else is quicker with the other one.
        String elsewhere = ground.hall(400);
        bookings.book(other, new Wish(elsewhere, Layout.THEATRE, Ground.morning()));
        Demo.posting(host.page(), page)
                .formParam("row", rowOf(page, other))
                .post(path + "/acceptance")
                .then()
                .statusCode(409)
                .body(containsString("所选各项均未生效"), containsString("未能采用"));
        assertEquals(List.of(elsewhere), hallsOf(other));

        // Of what is another's nothing is to be seen.
        Colleague stranger = Colleague.with(Set.of(Roles.VENUE), new Scope(Map.of(Scope.Kind.FORUM, Set.of("01"))));
        stranger.page().get(path).then().statusCode(404);
        stranger.page().get("/admin/assistant/" + forum).then().statusCode(404);
    }

    /**
     * Two neighbours in one hall that differ in their layouts, and one whose hall another has penciled in: what is proposed
     * is accepted as it is, and the pre-booking gives way.
     */
    @Test
    void whatIsProposedIsAcceptedAsItIs() {
        String rows = ground.forum(4000);
        String tables = ground.forum(4100);
        String hall = ground.hall(Map.of(Layout.THEATRE, 4200, Layout.BANQUET, 4200));
        QuarkusTransaction.requiringNew()
                .run(() -> Forum.update(
                        "startsAt = ?1, endsAt = ?2 where code = ?3",
                        Ground.at("2023-07-19T15:15"),
                        Ground.at("2023-07-19T16:30"),
                        tables));
        String penciled = ground.forum(0);
        Colleague host = Colleague.with(
                Set.of(Roles.VENUE), new Scope(Map.of(Scope.Kind.FORUM, Set.of(rows, tables, penciled))));
        Response form = host.page().get("/admin/halls/bookings/new?forum=" + penciled + "&hall=" + hall);
        Demo.posting(host.page(), form)
                .formParam("forum", penciled)
                .formParam("hall", hall)
                .formParam("layout", "THEATRE")
                .formParam("setUp", "2023-07-19T07:30")
                .formParam("start", "2023-07-19T09:00")
                .formParam("end", "2023-07-19T12:00")
                .formParam("tearDown", "2023-07-19T12:45")
                .formParam("status", "PROVISIONAL")
                .post("/admin/halls/bookings/new?forum=" + penciled)
                .then()
                .statusCode(303);
        Response page = host.page().get("/admin/assistant/" + tables);
        Demo.posting(host.page(), page)
                .formParam("layouts", "BANQUET")
                .post("/admin/assistant/" + tables + "/wish")
                .then()
                .statusCode(303);
        String path = proposed(host);
        Response answer = host.page().get(path);
        answer.then().body(containsString("预留；采用后该预留即被取消"));
        Demo.posting(host.page(), answer)
                .formParam("row", rowOf(answer, rows))
                .formParam("row", rowOf(answer, tables))
                .post(path + "/acceptance")
                .then()
                .statusCode(303);
        assertEquals(List.of(hall), hallsOf(rows));
        assertEquals(List.of(hall), hallsOf(tables));

        // The pre-booking of the third one gave way to the first: it is given its own hall all the same.
        Response after = host.page().get(path);
        Demo.posting(host.page(), after)
                .formParam("row", rowOf(after, penciled))
                .post(path + "/acceptance")
                .then()
                .statusCode(303);
        assertEquals(1, hallsOf(penciled).size());
    }

    private static String proposed(Colleague host) {
        Response form = host.page().get("/admin/assistant/proposals");
        return Demo.posting(host.page(), form)
                .formParam("seconds", "60")
                .formParam("key", key())
                .post("/admin/assistant/proposals")
                .getHeader("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void aHallIsTakenFromTheRankingAndWishesAreKept() {
        Colleague host = Colleague.with(Set.of(Roles.VENUE), new Scope(Map.of(Scope.Kind.FORUM, Set.of(forum))));
        Response page = host.page().get("/admin/assistant/" + forum);
        page.then().statusCode(200).body(containsString("可容纳 160 人，预计 150 人，余 10 座。"));
        Demo.posting(host.page(), page)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("layouts", "THEATRE")
                .formParam("needs", "讲台")
                .formParam("wishes", "同声传译间（2间）")
                .post("/admin/assistant/" + forum + "/wish")
                .then()
                .statusCode(303);
        Response wished = host.page().get("/admin/assistant/" + forum);
        wished.then().body(containsString("必需的设备齐全：讲台。"), containsString("希望的设备尚缺：同声传译间（2间）。"));
        String hall = ground.venueCode() + "-0";
        Demo.posting(host.page(), page)
                .formParam("hall", hall)
                .formParam("layout", "THEATRE")
                .formParam("version", 0)
                .post("/admin/assistant/" + forum + "/hall")
                .then()
                .statusCode(303);
        assertEquals(List.of(hall), hallsOf(forum));
        host.page().get("/admin/assistant/" + forum).then().body(containsString("目前会场"));
        host.page().get("/admin/assistant").then().body(containsString(forum));
        host.page()
                .get("/admin/halls/bookings/new?forum=" + forum + "&hall=" + hall + "&layout=CLASSROOM")
                .then()
                .statusCode(200);
    }

    @Test
    void ofManyWhoAskAtOnceOneIsServed() throws Exception {
        List<String> results = atOnce(() -> {
            try {
                return Long.toString(proposals.begin(ASK, key()));
            } catch (Refused refused) {
                return refused.code();
            }
        });
        assertEquals(
                MANY - 1, results.stream().filter("PROPOSAL_RUNNING"::equals).count(), results::toString);
        long served = results.stream()
                .filter(r -> !r.equals("PROPOSAL_RUNNING"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
        proposals.cancel(served);
        assertEquals(Proposal.State.CANCELLED, proposals.view(served).state());
    }

    /** Looking first is not enough: without the key everybody sees that nobody is at work, and all begin. */
    @Test
    void withoutTheKeyAllWouldBegin() throws Exception {
        var barrier = new CyclicBarrier(MANY);
        List<Boolean> began = atOnce(() -> QuarkusTransaction.requiringNew().call(() -> {
            boolean free = Proposal.count("living = 1") == 0;
            barrier.await();
            if (free) {
                var one = new Proposal();
                one.edition = editions.current();
                one.askedBy = "control";
                one.askedAt = Instant.EPOCH;
                one.formKey = key();
                one.ask = ASK;
                one.problem = Instances.problem(List.of(), List.of(), List.of());
                one.end(Proposal.State.CANCELLED, Instant.EPOCH);
                one.persistAndFlush();
            }
            return free;
        }));
        assertEquals(MANY, began.stream().filter(b -> b).count());
    }

    private static <T> List<T> atOnce(Callable<T> call) throws Exception {
        var pool = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<T>> running =
                    IntStream.range(0, MANY).mapToObj(i -> pool.submit(call)).toList();
            var results = new ArrayList<T>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theSameFormSentTwiceAsksOnce() {
        String key = key();
        long id = proposals.begin(ASK, key);
        assertEquals(id, proposals.begin(ASK, key));
        proposals.cancel(id);
        assertEquals(
                "PROPOSAL_ENDED",
                assertThrows(Refused.class, () -> proposals.cancel(id)).code());
    }

    /** The process that worked at it is gone: at the next look it is over, and another can be asked for. */
    @Test
    void whoDiesInTheMiddleLeavesNothingBehind() {
        var id = new ArrayList<Long>();
        String worker = beginAndClaim(id);
        assertTrue(work.claim(id.get(0)).isEmpty(), "nobody else takes it");
        QuarkusTransaction.requiringNew()
                .run(() -> Proposal.update("aliveUntil = ?1 where id = ?2", Instant.EPOCH, id.get(0)));
        assertEquals(Proposal.State.INTERRUPTED, proposals.view(id.get(0)).state());

        // Should it have been asleep only, it finds that its work is not wanted any more.
        work.workOut(id.get(0), worker, new CpSat(1));
        ProposalView left = proposals.view(id.get(0));
        assertEquals(Proposal.State.INTERRUPTED, left.state());
        assertEquals(List.of(), left.rows());
        long next = proposals.begin(ASK, key());
        proposals.cancel(next);
    }

    @Test
    void whoIsCancelledStopsAndKeepsNothing() throws Exception {
        var id = new ArrayList<Long>();
        String worker = beginAndClaim(id);
        var searching = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Search endless = (problem, seconds, watch) -> {
            watch.stoppedBy(stopped::countDown);
            watch.better(7, 3);
            searching.countDown();
            try {
                stopped.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new Solution(Solution.Proof.NONE, List.of(), 0, 0, 0);
        };
        var working = CompletableFuture.runAsync(() -> work.workOut(id.get(0), worker, endless));
        searching.await();
        assertTrue(proposals.view(id.get(0)).moving());
        proposals.cancel(id.get(0));
        working.get();
        ProposalView view = proposals.view(id.get(0));
        assertEquals(Proposal.State.CANCELLED, view.state());
        assertEquals(List.of(), view.rows());
        assertFalse(view.moving());
    }

    @Test
    void aSearchThatFailsIsToldAndKeepsNobodyWaiting() {
        var id = new ArrayList<Long>();
        String worker = beginAndClaim(id);
        work.workOut(id.get(0), worker, (problem, seconds, watch) -> {
            throw new IllegalStateException("a fault of this test");
        });
        assertEquals(Proposal.State.FAILED, proposals.view(id.get(0)).state());
    }
}
