package org.huitong.volunteer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huitong.identity.Audience;
import org.huitong.identity.LinkRenewal;
import org.huitong.registration.Registrations;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The volunteer's phone page, in both languages and without a script. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class VolunteerPagesTest {
    private static final int MOST_BYTES = 100_000;

    @Inject
    ShiftBook book;

    @Inject
    Shifts shifts;

    @Inject
    Registrations registrations;

    @Inject
    VolunteerFacts facts;

    @Inject
    LinkRenewal renewal;

    @TestHTTPResource
    URI site;

    private ShiftBook.Helper helper;
    private long post;

    @BeforeEach
    void prepare() {
        helper = book.helper("林一诺");
        post = book.post("手机岗", "Phone post");
    }

    @Test
    void showsWhatIsOnWhatIsNextAndAllShifts() {
        shifts.assign(book.shift(post, "2023-07-10T08:00", "2023-07-10T23:30", 2), helper.number());
        shifts.assign(book.shift(post, "2023-07-18T08:00", "2023-07-18T12:30", 2), helper.number());
        String chinese = withoutOpenShifts(PageText.of(phone("/volunteer")), "可报名的班次");
        assertEquals(
                "林一诺 " + helper.number()
                        + " 正在进行 还有…结束 08:00–23:30 7月10日(星期一) 手机岗 手机岗地点 手机岗职责 拨打 岗长(示例) 0592-5553199"
                        + " 下一班 …后开始 08:00–12:30 7月18日(星期二) 手机岗 手机岗地点 手机岗职责 拨打 岗长(示例) 0592-5553199"
                        + " 我的班次 共 2 班 20 小时"
                        + " 7月10日(星期一) 08:00–23:30 手机岗 手机岗地点 已排班 手机岗职责 岗长(示例) 0592-5553199"
                        + " 7月18日(星期二) 08:00–12:30 手机岗 手机岗地点 已排班 手机岗职责 岗长(示例) 0592-5553199"
                        + " 退出班次 确定退出此班次？空出的名额将让给其他志愿者。 确定退出",
                chinese.replaceAll("还有\\d+小时\\d+分钟结束", "还有…结束").replaceAll("7天\\d+小时后开始", "…后开始"));
        String english = withoutOpenShifts(PageText.of(phone("/volunteer?lang=en")), "Open shifts");
        assertEquals(
                "林一诺 " + helper.number()
                        + " On now ends in … 08:00–23:30 Mon 10 July Phone post Phone post place Phone post duties"
                        + " Call Post leader (example) 0592-5553199"
                        + " Next shift starts in … 08:00–12:30 Tue 18 July Phone post Phone post place Phone post duties"
                        + " Call Post leader (example) 0592-5553199"
                        + " My shifts 2 shifts, 20 hours in all"
                        + " Mon 10 July 08:00–23:30 Phone post Phone post place Signed up Phone post duties"
                        + " Post leader (example) 0592-5553199"
                        + " Tue 18 July 08:00–12:30 Phone post Phone post place Signed up Phone post duties"
                        + " Post leader (example) 0592-5553199"
                        + " Give back Give this shift back? Its place goes to other volunteers. Yes, give it back",
                english.replaceAll("ends in \\d+ hours?, \\d+ minutes?", "ends in …")
                        .replaceAll("starts in 7 days, \\d+ hours?", "starts in …"));
        phone("/volunteer").then().body(containsString("href=\"tel:+86-592-555-3199\""));
    }

    @Test
    void saysSoWhenThereAreNoShifts() {
        assertEquals(
                "林一诺 " + helper.number() + " 我的班次 您还没有班次。可在下方报名空缺的班次，或等待志愿服务组安排。",
                withoutOpenShifts(PageText.of(phone("/volunteer")), "可报名的班次"));
    }

    @Test
    void signsUpForWhatFitsAndGivesItBack() {
        long open = book.shift(post, "2023-07-22T08:00", "2023-07-22T12:00", 1);
        Response page = phone("/volunteer");
        page.then().body(containsString("/volunteer/shifts/" + open + "/assignment"));
        act(page, open, "assignment").then().statusCode(303).header("Location", endsWith("/volunteer?done=signed-up"));
        assertEquals(List.of(helper.number()), book.on(open));

        Response after = phone("/volunteer?done=signed-up");
        assertTrue(PageText.of(after).startsWith("林一诺 " + helper.number() + " 报名成功，已列入您的班次。"));
        act(after, open, "release").then().statusCode(303).header("Location", endsWith("/volunteer?done=released"));
        assertEquals(AssignmentStatus.RELEASED, book.status(open, helper));
        assertTrue(PageText.of(phone("/volunteer?done=released"))
                .startsWith("林一诺 " + helper.number() + " 已退出此班次。 我的班次 您还没有班次。"));
    }

    @Test
    void offersOnlyWhatFits() {
        shifts.assign(book.shift(post, "2023-07-23T08:00", "2023-07-23T12:00", 1), helper.number());
        long overlapping = book.shift(post, "2023-07-23T11:00", "2023-07-23T15:00", 1);
        long tooSoon = book.shift(post, "2023-07-23T12:20", "2023-07-23T15:00", 1);
        long fitting = book.shift(post, "2023-07-23T12:30", "2023-07-23T15:00", 1);
        long full = book.shift(post, "2023-07-23T16:00", "2023-07-23T18:00", 1);
        long begun = book.shift(post, "2023-07-10T08:30", "2023-07-10T23:00", 1);
        shifts.assign(full, book.helpers(1).get(0).number());
        String page = phone("/volunteer").asString();
        assertEquals(
                List.of(fitting),
                Stream.of(overlapping, tooSoon, fitting, full, begun)
                        .filter(id -> page.contains("/volunteer/shifts/" + id + "/assignment"))
                        .toList());
    }

    @Test
    void refusalsAreToldOnThePage() {
        long last = book.shift(post, "2023-07-22T14:00", "2023-07-22T18:00", 1);
        Response page = phone("/volunteer");
        shifts.assign(last, book.helpers(1).get(0).number());
        Response refused = act(page, last, "assignment");
        refused.then().statusCode(409);
        assertTrue(
                PageText.of(refused).startsWith("林一诺 " + helper.number() + " 此班次人数已满：手机岗 7月22日(星期六) 14:00–18:00 我的班次"));

        long begun = book.shift(post, "2023-07-10T08:15", "2023-07-10T23:00", 1);
        shifts.assign(begun, helper.number());
        act(page, begun, "release")
                .then()
                .statusCode(409)
                .body(containsString("此班次已经开始，如需退出请联系岗位联系人：手机岗 7月10日(星期一) 08:15–23:00"));
        act(page, 1, "assignment").then().statusCode(404).body(containsString("没有这个班次"));
    }

    @Test
    void whoeverWithdrewReadsSo() {
        registrations.withdraw(helper.registrationId());
        assertEquals("林一诺 " + helper.number() + " 您的报名已撤回或未通过审核，目前没有班次。 我的班次 更换个人链接", PageText.of(phone("/volunteer")));
    }

    @Test
    void nobodyElseComesIn() {
        Demo.page().get("/volunteer").then().statusCode(401);
        Demo.page().cookie("volunteer", "forged").get("/volunteer").then().statusCode(401);
        String guest = Demo.guest("GUEST").path("accessToken").asText();
        Demo.page().cookie("volunteer", guest).get("/volunteer").then().statusCode(403);
        Demo.staffPage("organiser").get("/volunteer").then().statusCode(401);
    }

    @Test
    void aVolunteerCannotGiveAwayAnothersShift() {
        long shift = book.shift(post, "2023-07-24T08:00", "2023-07-24T12:00", 1);
        ShiftBook.Helper other = book.helpers(1).get(0);
        shifts.assign(shift, other.number());
        act(phone("/volunteer"), shift, "release").then().statusCode(409);
        assertEquals(List.of(other.number()), book.on(shift));
    }

    @Test
    void theGuestPageTellsTheNumberAndTheNextShift() {
        shifts.assign(book.shift(post, "2023-07-18T08:00", "2023-07-18T12:30", 2), helper.number());
        assertEquals(
                List.of("志愿者编号|" + helper.number() + "|null", "下一班|手机岗|7月18日(星期二) 08:00–12:30 手机岗地点"),
                facts.factsOf(helper.registrationId()).stream()
                        .map(fact -> fact.label() + "|" + fact.value() + "|" + fact.detail())
                        .toList());
        assertEquals(List.of(), facts.factsOf(1));
    }

    @Test
    void theSixthLinkWithinAnHourIsRefusedInWords() {
        String token = helper.token();
        for (int i = 0; i < 5; i++) {
            token = renewal.renew(Audience.VOLUNTEER, helper.registrationId(), "https://huitong.example/");
        }
        Response page = Demo.linkPage(Audience.VOLUNTEER.path(token)).get("/volunteer?lang=en");
        Demo.posting(Demo.linkPage(Audience.VOLUNTEER.path(token)), page)
                .post("/volunteer/personal-link?lang=en")
                .then()
                .statusCode(429)
                .body(containsString("There were too many requests in a short time"), containsString(helper.number()));
        Demo.linkPage(Audience.VOLUNTEER.path(token)).get("/volunteer").then().statusCode(200);
    }

    /** HTML, CSS and JavaScript as they go over the air: a crowded hall has little of it. */
    @Test
    void weighsLessThanAHundredKilobytes() throws IOException, InterruptedException {
        String token = Demo.volunteer(0).path("accessToken").asText();
        HttpResponse<byte[]> page = fetch("/volunteer", token);
        String html = phoneOf(token);
        List<String> parts = Pattern.compile("(?:<link[^>]*rel=\"stylesheet\"[^>]*href|<script[^>]*src)=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .map(tag -> tag.replaceAll("(?s).*=\"([^\"]+)\"$", "$1"))
                .toList();
        assertEquals(2, parts.size(), () -> "one style sheet and one script: " + parts);
        int bytes = page.body().length;
        for (String part : parts) {
            HttpResponse<byte[]> answer = fetch(part, token);
            assertEquals(200, answer.statusCode(), part);
            assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse("none"), part);
            bytes += answer.body().length;
        }
        int sum = bytes;
        assertTrue(sum < MOST_BYTES, () -> sum + " bytes");
    }

    private HttpResponse<byte[]> fetch(String path, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", "volunteer=" + token)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String phoneOf(String token) {
        return given().cookie("volunteer", token).get("/volunteer").asString();
    }

    /** What is open depends on what other tests made. */
    private static String withoutOpenShifts(String text, String heading) {
        return text.substring(0, text.indexOf(heading)).strip();
    }

    private Response phone(String path) {
        return Demo.linkPage(helper.link()).get(path);
    }

    private Response act(Response page, long shift, String action) {
        return Demo.posting(Demo.linkPage(helper.link()), page).post("/volunteer/shifts/" + shift + "/" + action);
    }
}
