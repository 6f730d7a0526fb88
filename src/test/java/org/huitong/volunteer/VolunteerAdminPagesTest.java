package org.huitong.volunteer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.huitong.audit.AuditLog;
import org.huitong.audit.HistoryLine;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.registration.Registrations;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The organiser fills gaps without a script: what the pages say, and what they keep when something is refused. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class VolunteerAdminPagesTest {
    @Inject
    ShiftBook book;

    @Inject
    Shifts shifts;

    @Inject
    Registrations registrations;

    @Inject
    EntityManagerFactory database;

    @Inject
    AuditLog log;

    /** A university of this test's own, to search for. */
    private String university;

    private long post;
    private String day;
    private long shift;

    @BeforeEach
    void prepare() {
        university = "示例" + UUID.randomUUID().toString().substring(0, 8);
        post = book.post("页面岗", "Page post");
        day = "/admin/volunteers?day=2023-07-20&post=" + book.codeOf(post);
        shift = book.shift(post, "2023-07-20T08:00", "2023-07-20T12:00", 3);
    }

    @Test
    void theDayShowsWhoIsOnAndWhatIsMissing() {
        ShiftBook.Helper helper = book.helper("林一诺", university);
        shifts.assign(shift, helper.number());
        book.shift(post, "2023-07-20T13:00", "2023-07-20T18:00", 2);

        assertEquals(
                "志愿者排班 志愿者名单 当日排班表（打印） 页面岗 页面岗地点 · 岗长(示例) 0592-5553199 时间 人数 志愿者"
                        + " 08:00–12:00 已排 1 / 需要 3 缺 2 人 林一诺 安排 13:00–18:00 已排 0 / 需要 2 缺 2 人 暂无人员 安排",
                PageText.of(Demo.staffPage("volunteers").get(day)));
        assertEquals(
                "Volunteer shifts List of volunteers Roster of the day (print) Page post Page post place"
                        + " · Post leader (example) 0592-5553199 Time Staffing Volunteers"
                        + " 08:00–12:00 1 of 3 2 missing 林一诺 Assign 13:00–18:00 0 of 2 2 missing Nobody yet Assign",
                PageText.of(Demo.staffPage("volunteers").get(day + "&lang=en")));
    }

    @Test
    void gapsOnlyLeavesFilledShiftsOut() {
        long filled = book.shift(post, "2023-07-20T13:00", "2023-07-20T18:00", 1);
        shifts.assign(filled, book.helpers(1).get(0).number());
        Demo.staffPage("volunteers")
                .get(day + "&gaps=true")
                .then()
                .statusCode(200)
                .body(containsString("/shifts/" + shift + "\""), not(containsString("/shifts/" + filled + "\"")));
        shifts.assign(shift, book.helpers(1).get(0).number());
        long none = book.post("满员岗", "Full post");
        long only = book.shift(none, "2023-07-20T08:00", "2023-07-20T12:00", 1);
        shifts.assign(only, book.helpers(1).get(0).number());
        assertTrue(PageText.of(Demo.staffPage("volunteers")
                        .get("/admin/volunteers?day=2023-07-20&gaps=true&post=" + book.codeOf(none)))
                .endsWith("当日班次均已排满"));
    }

    @Test
    void aDayThatHasNoShiftsShowsTheNextThatHas() {
        for (String query : List.of("", "?day=1999-01-01", "?day=nonsense")) {
            Demo.staffPage("volunteers").get("/admin/volunteers" + query).then().statusCode(200);
        }
    }

    @Test
    void theShiftShowsWhoIsFreeFirst() {
        ShiftBook.Helper busy = book.helper("安安", university);
        ShiftBook.Helper restless = book.helper("白白", university);
        ShiftBook.Helper free = book.helper("曹曹", university);
        ShiftBook.Helper on = book.helper("杜杜", university);
        shifts.assign(book.shift(post, "2023-07-20T11:00", "2023-07-20T14:00", 1), busy.number());
        shifts.assign(book.shift(post, "2023-07-20T12:15", "2023-07-20T14:15", 1), restless.number());
        shifts.assign(shift, on.number());

        Response page = Demo.staffPage("volunteers").get("/admin/volunteers/shifts/" + shift + "?q=" + university);
        assertEquals(
                ("志愿者排班 7月20日(星期四) 页面岗 7月20日(星期四) 08:00–12:00 人数 已排 1 / 需要 3 缺 2 人 地点 页面岗地点 职责 页面岗职责"
                                + " 联系人 岗长(示例) 0592-5553199 已排人员 编号 姓名 单位 状态 %4$s 杜杜 %5$s 已排班 移出班次 确定将 %4$s 杜杜 移出此班次？空出的名额将重新开放。 确定移出"
                                + " 安排志愿者 此时段有空的在前，已排班次少的优先。最多显示 20 人。 编号 姓名 单位 已排 状态"
                                + " %3$s 曹曹 %5$s 0 班 0 小时 有空 安排到此班次"
                                + " %1$s 安安 %5$s 1 班 3 小时 时间重叠，已有班次：页面岗 7月20日(星期四) 11:00–14:00"
                                + " %2$s 白白 %5$s 1 班 2 小时 两班之间至少休息 30 分钟，相邻班次：页面岗 7月20日(星期四) 12:15–14:15")
                        .formatted(busy.number(), restless.number(), free.number(), on.number(), university),
                beforeHistory(page));
        assertTrue(PageText.of(page).endsWith("安排班次 " + on.number()));
        assertTrue(PageText.of(Demo.staffPage("volunteers")
                        .get("/admin/volunteers/shifts/" + shift + "?lang=en&q=" + university))
                .contains(free.number() + " 曹曹 " + university + " 0 shifts, 0 h Free Assign"));
    }

    /** Without what was done and when: that is by the real clock. */
    private static String beforeHistory(Response page) {
        return PageText.of(page).split(" 操作记录 ")[0];
    }

    @Test
    void searchKnowsNamePinyinNumberAndOrganisation() {
        ShiftBook.Helper helper = book.helper("欧阳一诺", university);
        for (String query :
                List.of("欧阳一诺", "ouyangyinuo", "oyyn", helper.number().toLowerCase(), university)) {
            assertTrue(
                    PageText.of(Demo.staffPage("volunteers")
                                    .queryParam("q", query)
                                    .get("/admin/volunteers/shifts/" + shift))
                            .contains(helper.number() + " 欧阳一诺"),
                    query);
            assertTrue(
                    PageText.of(Demo.staffPage("volunteers")
                                    .queryParam("q", query)
                                    .get("/admin/volunteers/people"))
                            .contains(helper.number() + " 欧阳一诺"),
                    query);
        }
    }

    @Test
    void assigningAndTakingOffGoBackToTheShift() {
        ShiftBook.Helper helper = book.helper("林一诺", university);
        Response page = shiftPage();
        post(page, "/assignments", helper.number(), university)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/volunteers/shifts/" + shift + "?done=assigned"));
        assertEquals(List.of(helper.number()), book.on(shift));

        post(page, "/assignments/" + helper.number() + "/release", null, null)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/volunteers/shifts/" + shift + "?done=released"));
        assertEquals(List.of(), book.on(shift));
        Demo.staffPage("volunteers")
                .get("/admin/volunteers/shifts/" + shift + "?done=released")
                .then()
                .body(containsString("已移出班次"));
    }

    @Test
    void aRefusalStandsBesideTheSearchWhichIsKept() {
        book.helpers(3).forEach(helper -> shifts.assign(shift, helper.number()));
        ShiftBook.Helper helper = book.helper("林一诺", university);
        Response refused = post(shiftPage(), "/assignments", helper.number(), university);
        refused.then().statusCode(409).body(containsString("value=\"" + university + "\""));
        assertTrue(Pattern.compile("id=\"f-q-error\">\\s*<span class=\"visually-hidden\">错误</span>\\s*"
                        + helper.number() + " 未能变更。此班次人数已满：页面岗 7月20日\\(星期四\\) 08:00–12:00</p>")
                .matcher(refused.asString())
                .find());
        post(shiftPage(), "/assignments", "V-000", university)
                .then()
                .statusCode(422)
                .body(containsString("V-000 未能变更。没有这位志愿者"));
        post(shiftPage(), "/assignments/" + helper.number() + "/release", null, null)
                .then()
                .statusCode(409)
                .body(containsString("已不在此班次：页面岗"));
        assertEquals(3, book.taken(shift));
    }

    @Test
    void aShiftThatIsOverCannotBeChanged() {
        shift = book.shift(post, "2023-07-09T08:00", "2023-07-09T12:00", 1);
        Response page = shiftPage();
        assertTrue(PageText.of(page).contains("此班次已结束，不能再变更。"));
        assertTrue(!PageText.of(page).contains("安排志愿者"));
    }

    @Test
    void peopleArePagedByNumber() {
        book.helpers(51);
        Response first = Demo.staffPage("volunteers").get("/admin/volunteers/people?q=志愿者");
        var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first.asString());
        assertTrue(next.find());
        Response second = Demo.staffPage("volunteers")
                .urlEncodingEnabled(false)
                .get(next.group(1).replace("&amp;", "&"));
        List<String> firstNumbers = numbers(first);
        List<String> secondNumbers = numbers(second);
        assertEquals(50, firstNumbers.size());
        assertTrue(firstNumbers.stream().noneMatch(secondNumbers::contains));
        assertTrue(numeric(firstNumbers.get(49)) < numeric(secondNumbers.get(0)));
    }

    @Test
    void thePersonShowsShiftsAndNoLink() {
        ShiftBook.Helper helper = book.helper("林一诺", university);
        shifts.assign(shift, helper.number());
        Response page = Demo.staffPage("volunteers").get(person(helper));
        assertEquals(
                ("志愿者排班 志愿者名单 林一诺 %s 单位 %s 报名编号 %s 手机 138****8000 查看完整号码 用途 请选择 核验身份 联系本人 酒店登记 安全保卫 查看完整号码 已排 1 班 4 小时 已服务 0 小时 个人链接 发给本人即可查看班次，请勿转发他人。 显示个人链接 重新发送个人链接"
                                + " 班次 时间 岗位 地点 状态 7月20日(星期四) 08:00–12:00 页面岗 页面岗地点 已排班 查看")
                        .formatted(helper.number(), university, helper.reference()),
                beforeHistory(page));
        assertTrue(PageText.of(page).endsWith("安排班次"));
        page.then().body(not(containsString("/v/")), not(containsString(helper.token())));

        Demo.staffPage("reporting")
                .get(person(helper))
                .then()
                .statusCode(200)
                .body(not(containsString("personal-link")));
        Demo.staffPage("volunteers")
                .get("/admin/volunteers/people/V-000")
                .then()
                .statusCode(404);
    }

    private static String person(ShiftBook.Helper helper) {
        return "/admin/volunteers/people/" + helper.number();
    }

    /** Whoever has it is the volunteer: nobody sees it without a trace. */
    @Test
    void thePersonalLinkIsShownWhenAskedForAndThatIsWritten() {
        ShiftBook.Helper helper = book.helper("林一诺", university);
        Response page = Demo.staffPage("volunteers").get(person(helper));
        assertEquals(List.of(), shown(helper));
        Response answer =
                Demo.posting(Demo.staffPage("volunteers"), page).post(person(helper) + "/personal-link-reading");
        answer.then().statusCode(200).header("Cache-Control", "no-store");
        String link = Pattern.compile("http://\\S+/v/[\\w-]+")
                .matcher(PageText.of(answer))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertEquals("林一诺的个人链接 发给本人即可查看班次，请勿转发他人。 " + link + " 复制 本次查看已记入审计日志。 返回", PageText.of(answer));
        Demo.linkPage(link).get("/volunteer").then().statusCode(200).body(containsString(helper.number()));
        assertEquals(List.of("volunteers"), shown(helper));

        Demo.posting(Demo.staffPage("reporting"), page)
                .post(person(helper) + "/personal-link-reading")
                .then()
                .statusCode(403);
        assertEquals(List.of("volunteers"), shown(helper));
    }

    /** Who had this volunteer's link shown. */
    private List<String> shown(ShiftBook.Helper helper) {
        return log.historyOf("registration", helper.reference(), Set.of("PersonalLinkShown")).stream()
                .map(HistoryLine::actor)
                .toList();
    }

    /** Of a volunteer who stands in two groups, the leader of one learns nothing of the other. */
    @Test
    void theHistoryOfAVolunteerTellsALeaderNothingOfOtherGroups() {
        ShiftBook.Helper helper = book.helper("林一诺", university);
        long elsewhere = book.shift(book.post("别组岗", "Other post"), "2023-07-21T08:00", "2023-07-21T12:00", 1);
        book.give(post, "CITY-09");
        shifts.assign(shift, helper.number());
        shifts.assign(elsewhere, helper.number());
        Colleague leader = Colleague.with(
                Set.of(Roles.VOLUNTEERS), new Scope(Map.of(Scope.Kind.WORKING_GROUP, Set.of("CITY-09"))));
        assertEquals(1, assignments(leader.page().get(person(helper))));
        assertEquals(2, assignments(Demo.staffPage("volunteers").get(person(helper))));
    }

    private static int assignments(Response page) {
        return PageText.of(page).split("安排班次", -1).length - 1;
    }

    @Test
    void whoeverWithdrewStandsInTheListAndGetsNoLink() {
        ShiftBook.Helper helper = book.helper("林一诺", university);
        registrations.withdraw(helper.registrationId());
        assertTrue(PageText.of(Demo.staffPage("volunteers").get("/admin/volunteers/people?q=" + university))
                .endsWith(helper.number() + " 林一诺 已退出会议 " + university + " 0 班 0 小时 0 小时"));
        Demo.staffPage("volunteers")
                .get("/admin/volunteers/people/" + helper.number())
                .then()
                .statusCode(200)
                .body(not(containsString("personal-link")));
        Demo.posting(Demo.staffPage("volunteers"), shiftPage())
                .post(person(helper) + "/personal-link-reading")
                .then()
                .statusCode(409);
        assertEquals(List.of(), shown(helper));
        assertTrue(!PageText.of(shiftPage()).contains(helper.number()));
    }

    @Test
    void theRosterHasALineForEverybodyAndForEveryGap() {
        ShiftBook.Helper helper = book.helper("林一诺", university);
        shifts.assign(shift, helper.number());
        String roster = PageText.of(Demo.staffPage("volunteers").get("/admin/volunteers/roster?day=2023-07-20"));
        assertTrue(roster.startsWith("志愿者排班 用浏览器的打印功能打印本页。 排班表 7月20日(星期四) "), roster);
        assertTrue(
                roster.contains("08:00–12:00 已排 1 / 需要 3 编号 姓名 单位 签名 " + helper.number() + " 林一诺 " + university),
                roster);
    }

    @Test
    void whoeverOnlyReportsSeesNoButtons() {
        ShiftBook.Helper helper = book.helper("林一诺", university);
        shifts.assign(shift, helper.number());
        Response page = Demo.staffPage("reporting").get("/admin/volunteers/shifts/" + shift);
        page.then().statusCode(200).body(containsString("林一诺"), not(containsString("/assignments")));
        Demo.posting(Demo.staffPage("reporting"), Demo.page().get("/sign-in"))
                .formParam("number", helper.number())
                .post("/admin/volunteers/shifts/" + shift + "/assignments")
                .then()
                .statusCode(403);
    }

    @Test
    void withoutItsTokenAFormIsRefused() {
        ShiftBook.Helper helper = book.helper("林一诺", university);
        Demo.staffPage("volunteers")
                .formParam("number", helper.number())
                .post("/admin/volunteers/shifts/" + shift + "/assignments")
                .then()
                .statusCode(400);
        assertEquals(List.of(), book.on(shift));
    }

    @Test
    void theDayCostsAsManyStatementsForOneShiftAsForTwelve() {
        shifts.assign(shift, book.helpers(1).get(0).number());
        Demo.staffPage("volunteers").get(day);
        long one = statements(day);
        for (int i = 0; i < 11; i++) {
            long further =
                    book.shift(post, "2023-07-20T%02d:00".formatted(12 + i), "2023-07-20T%02d:30".formatted(12 + i), 3);
            book.helpers(2).forEach(helper -> shifts.assign(further, helper.number()));
        }
        assertEquals(one, statements(day));
    }

    @Test
    void theListCostsAsManyStatementsForOneAsForThirty() {
        book.helper("林一诺", university);
        String list = "/admin/volunteers/people?q=" + university;
        Demo.staffPage("volunteers").get(list);
        long one = statements(list);
        long open = book.shift(post, "2023-07-21T08:00", "2023-07-21T12:00", 30);
        book.helpers(30).forEach(helper -> shifts.assign(open, helper.number()));
        assertEquals(one, statements("/admin/volunteers/people?q=志愿者"));
    }

    private long statements(String path) {
        Statistics statistics = database.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        Demo.staffPage("volunteers").get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private Response shiftPage() {
        return Demo.staffPage("volunteers").get("/admin/volunteers/shifts/" + shift + "?q=" + university);
    }

    private Response post(Response page, String action, String number, String query) {
        var request = Demo.posting(Demo.staffPage("volunteers"), page)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        if (number != null) {
            request.formParam("number", number).formParam("q", query);
        }
        return request.post("/admin/volunteers/shifts/" + shift + action);
    }

    private static List<String> numbers(Response list) {
        return Pattern.compile("people/(V-\\d+)")
                .matcher(list.asString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static int numeric(String number) {
        return Integer.parseInt(number.substring(2));
    }
}
