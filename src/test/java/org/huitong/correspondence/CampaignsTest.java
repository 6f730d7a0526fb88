package org.huitong.correspondence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.Mailbox;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** A message to many: to whom was seen, once to each, not to those who do not want it, and every result to be seen. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class CampaignsTest {
    private static final Pattern UNSUBSCRIBE = Pattern.compile("/unsubscribe/[\\w-]+");

    @Inject
    Post post;

    @Inject
    CampaignWork work;

    /** Found by this word alone: their search text holds it. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    private List<NewGuest> guests(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> NewGuest.of(Mailbox.newMobile(), word + i + "@example.org", word))
                .toList();
    }

    private static RequestSpecification reviewer() {
        return Demo.staffPage("reviewer2");
    }

    /** As a mail program does it: a form without a cookie and without a token of ours, by the signed address alone. */
    private static void oneClick(Post.Letter letter, String page) {
        assertEquals(page + "/one-click", letter.unsubscribe().replaceFirst("^https?://[^/]+", ""));
        for (String forged : List.of("x", "AAAA")) {
            given().formParam("List-Unsubscribe", "One-Click")
                    .post(page + forged + "/one-click")
                    .then()
                    .statusCode(404);
        }
        given().redirects()
                .follow(false)
                .get(page + "/one-click")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page));
        for (boolean again : List.of(false, true)) {
            given().formParam("List-Unsubscribe", "One-Click")
                    .post(page + "/one-click")
                    .then()
                    .statusCode(204);
            Demo.page().get(page).then().body(containsString("您已退订"));
        }
        given().redirects()
                .follow(false)
                .formParam("List-Unsubscribe", "One-Click")
                .post(page + "/undoing")
                .then()
                .statusCode(400);
        Demo.page().get(page).then().body(containsString("您已退订"));
        given().multiPart("List-Unsubscribe", "One-Click")
                .post(page + "/one-click")
                .then()
                .statusCode(204);
    }

    private RequestSpecification typed(int count) {
        RequestSpecification form = Demo.posting(reviewer(), reviewer().get("/admin/messages/templates/APPROVED"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("filter", "q=" + word)
                .formParam("count", count)
                .formParam("way", "EITHER");
        for (String language : List.of("zh", "en")) {
            form = form.formParam("subject-" + language, "{conference}")
                    .formParam("mail-" + language, "您好，{name}：{places}")
                    .formParam("sms-" + language, "{name}");
        }
        return form;
    }

    private static String page(Response sent) {
        assertEquals(303, sent.statusCode(), sent.asString());
        return sent.getHeader("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static void shows(String page, String words) {
        reviewer().get(page).then().body(containsString(words));
    }

    @Test
    void isLookedAtSentSeenPersonByPersonAndRespectsWhoDoesNotWantIt() throws InterruptedException {
        List<NewGuest> guests = guests(3);
        reviewer()
                .get("/admin/messages/campaigns/new?q=" + word)
                .then()
                .statusCode(200)
                .body(containsString("筛选结果共 3 人"));
        typed(3).post("/admin/messages/campaigns/preview")
                .then()
                .statusCode(200)
                .body(containsString("您好，新来者"), containsString("/unsubscribe/…"));
        typed(2).formParam("key", "0123456789abcdef" + word)
                .post("/admin/messages/campaigns")
                .then()
                .statusCode(409);
        String key = UUID.randomUUID().toString();
        String page = page(typed(3).formParam("key", key).post("/admin/messages/campaigns"));
        assertEquals(page, page(typed(3).formParam("key", key).post("/admin/messages/campaigns")), "once");
        shows(page, "已处理 3 / 3 人");
        Post.Letter letter = post.only(guests.get(0).reference(), "CAMPAIGN", "EMAIL");
        var link = UNSUBSCRIBE.matcher(letter.text());
        assertTrue(link.find(), letter.text());

        Response ask = Demo.page().get(link.group());
        ask.then()
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .body(not(containsString("example.org")), not(containsString("新来者")));
        Demo.page().get(link.group() + "x").then().statusCode(404);
        Demo.posting(Demo.page(), ask).post(link.group()).then().statusCode(303);
        Demo.page().get(link.group()).then().body(containsString("您已退订"));

        shows(second(), "已处理 3 / 3 人");
        assertEquals(1, campaignsTo(guests.get(0)), "unsubscribed");
        assertEquals(2, campaignsTo(guests.get(1)));
        String necessary = page(typed(3).formParam("necessary", "true")
                .formParam("key", UUID.randomUUID().toString())
                .post("/admin/messages/campaigns"));
        shows(necessary, "已处理 3 / 3 人");
        assertEquals(2, campaignsTo(guests.get(0)), "what is necessary goes to all");
        assertFalse(post.about(guests.get(0).reference()).stream()
                .reduce((one, next) -> next)
                .orElseThrow()
                .text()
                .contains("/unsubscribe/"));

        Demo.posting(Demo.page(), ask).post(link.group() + "/undoing").then().statusCode(303);
        oneClick(letter, link.group());
        Demo.posting(Demo.page(), ask).post(link.group() + "/undoing").then().statusCode(303);
        shows(second(), "已处理 3 / 3 人");
        assertEquals(3, campaignsTo(guests.get(0)), "subscribed again");

        post.became(guests.get(1).reference(), "CAMPAIGN", "DEAD");
        reviewer()
                .get(page + "?result=FAILED")
                .then()
                .body(
                        containsString(guests.get(1).reference()),
                        not(containsString(guests.get(2).reference())));
        Demo.posting(reviewer(), reviewer().get(page))
                .post(page + "/attempt")
                .then()
                .statusCode(409)
                .body(containsString("没有可以重发的消息"));
        post.failed(guests.get(1).reference(), "NOT_TAKEN");
        Demo.posting(reviewer(), reviewer().get(page))
                .post(page + "/attempt")
                .then()
                .statusCode(303);
        reviewer()
                .get(page + "?result=FAILED")
                .then()
                .body(not(containsString(guests.get(1).reference())));
    }

    private String second() {
        return page(typed(3).formParam("key", UUID.randomUUID().toString()).post("/admin/messages/campaigns"));
    }

    private long campaignsTo(NewGuest guest) {
        return post.about(guest.reference()).stream()
                .filter(letter -> letter.occasion().equals("CAMPAIGN"))
                .count();
    }

    @Test
    void waitsForItsTimeAndCanBeCalledOffUntilThen() {
        List<NewGuest> guests = guests(1);
        LocalDateTime now = LocalDateTime.ofInstant(Instant.now(Clock.systemUTC()), ZoneId.of("Asia/Shanghai"));
        typed(1).formParam("sendAt", now.minusMinutes(2).toString())
                .post("/admin/messages/campaigns")
                .then()
                .statusCode(422)
                .body(containsString("这个时间已经过去"));
        typed(1).formParam("sendAt", "morgen")
                .post("/admin/messages/campaigns")
                .then()
                .statusCode(422);
        String page = page(typed(1).formParam("sendAt", now.plusHours(1).toString())
                .formParam("key", UUID.randomUUID().toString())
                .post("/admin/messages/campaigns"));
        work.run();
        assertEquals(0, campaignsTo(guests.get(0)));
        Response open = reviewer().get(page);
        open.then().body(containsString("等待发送"));
        Demo.posting(reviewer(), open).post(page + "/cancellation").then().statusCode(303);
        Demo.posting(reviewer(), open).post(page + "/cancellation").then().statusCode(409);
        due(page);
        work.run();
        assertEquals(0, campaignsTo(guests.get(0)));
    }

    @Test
    void eachPersonGetsItOnceHoweverManyWorkAtIt() throws Exception {
        List<NewGuest> guests = guests(6);
        LocalDateTime later = LocalDateTime.ofInstant(
                Instant.now(Clock.systemUTC()).plus(Duration.ofHours(1)), ZoneId.of("Asia/Shanghai"));
        String page = page(typed(6).formParam("sendAt", later.toString())
                .formParam("key", UUID.randomUUID().toString())
                .post("/admin/messages/campaigns"));
        due(page);
        var pool = Executors.newFixedThreadPool(3);
        Callable<Void> instance = () -> {
            work.run();
            return null;
        };
        for (Future<Void> done : pool.invokeAll(Collections.nCopies(3, instance))) {
            done.get();
        }
        pool.shutdown();
        work.run();
        for (NewGuest guest : guests) {
            assertEquals(1, campaignsTo(guest));
        }
        reviewer().get(page).then().body(containsString("已处理 6 / 6 人"), containsString("已发出"));
    }

    /** Two who look first and mark then both write to the same persons; with the lock each takes others. */
    @Test
    void withoutTheLocksTwoInstancesWouldWriteToTheSame() {
        guests(4);
        LocalDateTime later = LocalDateTime.ofInstant(
                Instant.now(Clock.systemUTC()).plus(Duration.ofHours(1)), ZoneId.of("Asia/Shanghai"));
        String page = page(typed(4).formParam("sendAt", later.toString())
                .formParam("key", UUID.randomUUID().toString())
                .post("/admin/messages/campaigns"));
        long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
        Set<Long> both = new HashSet<>();
        QuarkusTransaction.requiringNew().run(() -> {
            List<Long> one = unlocked(id);
            both.addAll(one);
            both.retainAll(QuarkusTransaction.requiringNew().call(() -> unlocked(id)));
        });
        assertEquals(4, both.size(), "the fault did not show");

        QuarkusTransaction.requiringNew().run(() -> {
            Set<Long> mine = ids(CampaignItem.claim(id, 3));
            Set<Long> others = QuarkusTransaction.requiringNew().call(() -> ids(CampaignItem.claim(id, 3)));
            assertEquals(3, mine.size());
            others.retainAll(mine);
            assertEquals(Set.of(), others);
        });
    }

    private static List<Long> unlocked(long campaign) {
        return CampaignItem.<CampaignItem>list("campaign.id = ?1 and state = ?2", campaign, CampaignItem.State.WAITING)
                .stream()
                .map(item -> item.id)
                .toList();
    }

    private static Set<Long> ids(List<CampaignItem> items) {
        return items.stream().map(item -> item.id).collect(Collectors.toCollection(HashSet::new));
    }

    private static void due(String page) {
        long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew().run(() -> Campaign.update("sendAt = ?1 where id = ?2", Instant.EPOCH, id));
    }
}
