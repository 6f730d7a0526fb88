package org.huitong.kit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.huitong.form.Pictures;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.program.ForumKind;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the booking of a hall to its opening, through the pages. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class KitPagesTest {
    private static final int SUB_FORUM_ITEMS = 24;
    /** Chinese is typed: the form says how it is written. */
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    SessionFactory sessions;

    @Inject
    KitTemplates templates;

    private KitGround ground;

    @BeforeEach
    void build() {
        ground = new KitGround();
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void everyHallOfTheDemonstrationHasItsChecklist() {
        assertEquals(
                0,
                KitGround.number(
                        "select count(*) from booking b join forum f on f.id = b.forum_id where f.position < ?"
                                + " and b.status = 'CONFIRMED' and not exists (select 1 from kit_checklist c join kit_item i on i.checklist_id = c.id"
                                + " where c.booking_id = b.id and c.closed_at is null)",
                        1000));
        assertTrue(KitGround.number(
                        "select count(*) from kit_checklist c join forum f on f.id = c.forum_id where f.position < ?",
                        1000)
                >= 14);
    }

    @Test
    void hallGetsTheListFollowsTheBookingAndIsClosedWithIt() {
        String forum = ground.forum();
        long list = ground.book(forum, ground.hall(120, 60));
        assertEquals(SUB_FORUM_ITEMS, ground.items(list).size());
        assertEquals(120, quantity(list, "seats"));
        long seats = ground.items(list).get("seats");
        ground.done(list);

        long booking = KitGround.number("select booking_id from kit_checklist where id = ?", list);
        var change = Map.of(
                "hall",
                        KitGround.code(
                                "select h.code from hall h join kit_checklist c on c.hall_id = h.id where c.id = ?",
                                list),
                "layout", "CLASSROOM",
                "setUp", "2023-07-19T07:30",
                "start", "2023-07-19T09:00",
                "end", "2023-07-19T12:00",
                "tearDown", "2023-07-19T12:45",
                "forum", forum,
                "version", "0");
        Response form = Demo.staffPage("venue").get("/admin/halls/bookings/" + booking);
        Demo.posting(Demo.staffPage("venue"), form)
                .formParams(change)
                .post("/admin/halls/bookings/" + booking)
                .then()
                .statusCode(303);
        assertEquals(60, quantity(list, "seats"));
        Demo.staffPage("venue")
                .get("/admin/kit/" + list + "/items/" + seats)
                .then()
                .statusCode(200)
                .body(containsString("须复核"));

        Demo.posting(Demo.staffPage("venue"), form)
                .formParam("version", "1")
                .post("/admin/halls/bookings/" + booking + "/cancellation")
                .then()
                .statusCode(303);
        Demo.staffPage("venue").get("/admin/kit/" + list).then().statusCode(200).body(containsString("会场安排已取消"));
        Demo.staffPage("venue").get("/admin/kit").then().body(not(containsString("/admin/kit/" + list)));
    }

    @Test
    void hallIsOpenedOnlyWhenBothSidesHaveSigned() {
        String forum = ground.forum();
        long list = ground.book(forum, ground.hall(120, 60));
        Colleague venue = Colleague.with(List.of(Roles.VENUE), Scope.ALL);
        Colleague host = Colleague.with(List.of(Roles.HOST), forums(forum));
        open(venue, list, null)
                .statusCode(409)
                .body(containsString("项未签收，不能开放"))
                .body(containsString("舞台与讲台"));
        ground.done(list);
        sign(venue, list, Side.HOST).statusCode(403);
        sign(venue, list, Side.VENUE).statusCode(303).header("Location", endsWith("done=signed"));
        open(venue, list, null).statusCode(409);
        // A reason is for whoever has the last word.
        open(venue, list, "都等着呢").statusCode(403);
        sign(host, list, Side.HOST).statusCode(303);
        open(venue, list, null).statusCode(303).header("Location", endsWith("done=opened"));
        venue.page()
                .get("/admin/kit/" + list)
                .then()
                .body(containsString("100%"))
                .body(containsString(venue.username() + " 于 "))
                .body(containsString("开放会场"));

        takeBack(venue, list, "").statusCode(422).body(containsString("请填写理由"));
        takeBack(host, list, "我们还没准备好").statusCode(403);
        takeBack(venue, list, "地面有水").statusCode(303).header("Location", endsWith("done=shut"));
        takeBack(venue, list, "地面有水").statusCode(409).body(containsString("会场尚未开放，或已被收回"));
        venue.page().get("/admin/kit").then().body(containsString("收回开放：地面有水"));
        assertEquals(
                1,
                KitGround.number(
                        "select count(*) from audit_entry where action = 'HallOpeningTakenBack' and subject_key = ?",
                        Long.toString(list)));
        open(venue, list, null).statusCode(303);
        venue.page().get("/admin/kit").then().body(not(containsString("地面有水")));
    }

    @Test
    void organiserOpensItNeverthelessAndItIsWrittenDown() {
        long list = ground.book(ground.forum(), ground.hall(120, 60));
        Colleague organiser = Colleague.with(List.of(Roles.VENUE, Roles.FINAL_REVIEWER), Scope.ALL);
        open(organiser, list, "贵宾已到，先行开放").statusCode(303);
        organiser.page().get("/admin/kit/" + list).then().body(containsString("提前开放的理由：贵宾已到，先行开放"));
        assertEquals(
                1,
                KitGround.number(
                        "select count(*) from audit_entry where action = 'HallOpened' and subject_key = ?",
                        Long.toString(list)));
    }

    @Test
    void photoIsLookedAtDrawnAnewAndKeptSealed() throws IOException {
        long list = ground.book(ground.forum(), ground.hall(120, 60));
        long item = ground.items(list).get("backdrop");
        String path = "/admin/kit/" + list + "/items/" + item;
        Response page = Demo.staffPage("venue").get(path);
        String csrf = Demo.csrf(page);
        var withoutOne = Demo.staffPage("venue")
                .cookies(page.cookies())
                .multiPart("csrf", csrf)
                .multiPart("version", "0");
        withoutOne.post(path + "/completion").then().statusCode(409).body(containsString("须附照片"));
        Demo.staffPage("venue")
                .cookies(page.cookies())
                .multiPart("csrf", csrf)
                .multiPart("version", "0")
                .multiPart("photo", "a.jpg", "no picture".getBytes(), "image/jpeg")
                .post(path + "/completion")
                .then()
                .statusCode(422);
        Demo.staffPage("venue")
                .cookies(page.cookies())
                .multiPart("csrf", csrf)
                .multiPart("version", "0")
                .multiPart("photo", "a.png", Pictures.png(400, 300), "image/png")
                .post(path + "/completion")
                .then()
                .statusCode(303)
                .header("Location", endsWith("done=done"));
        byte[] shown = Demo.staffPage("venue").get(path + "/photo").asByteArray();
        assertEquals((byte) 0xFF, shown[0]);
        assertEquals(
                0,
                KitGround.number(
                        "select count(*) from kit_photo where item_id = ? and locate(0xFFD8FF, sealed) = 1", item));
        Demo.posting(Demo.staffPage("venue"), page)
                .formParam("version", "0")
                .formParam("reason", "x")
                .post(path + "/omission")
                .then()
                .statusCode(409)
                .body(containsString("已被他人更改"));
    }

    @Test
    void boardAsksTheDatabaseAsOftenForThirtyHallsAsForFourteen() {
        Demo.staffPage("venue").get("/admin/kit").then().statusCode(200);
        long few = statements();
        for (int i = 0; i < 16; i++) {
            ground.book(ground.forum(), ground.hall(100, 50));
        }
        long many = statements();
        assertEquals(few, many);
        assertTrue(many <= 12, () -> "statements: " + many);
    }

    private long statements() {
        long before = sessions.getStatistics().getPrepareStatementCount();
        Demo.staffPage("venue").get("/admin/kit").then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    @Test
    void hostSeesItsOwnHallOnTheBoardAndNoOther() {
        String forum = ground.forum();
        long own = ground.book(forum, ground.hall(120, 60));
        long other = ground.book(ground.forum(), ground.hall(120, 60));
        Colleague host = Colleague.with(List.of(Roles.HOST), forums(forum));
        host.page()
                .get("/admin/kit")
                .then()
                .statusCode(200)
                .body(containsString("/admin/kit/" + own))
                .body(not(containsString("/admin/kit/" + other)));
        host.page().get("/admin/kit/" + other).then().statusCode(404);
        host.page().get("/admin/kit/" + other + "/sheet.pdf").then().statusCode(404);
    }

    @Test
    void standardChangesForNewHallsAndForOthersAfterALook() {
        String forum = ground.forum();
        long list = ground.book(forum, ground.hall(120, 60));
        int revision = templates.of(ForumKind.SUB).revision;
        String path = "/admin/kit/templates/SUB";
        Map<String, String> typed = new HashMap<>(Map.of(
                "nameZh", "测试展台" + forum,
                "nameEn", "Test stand " + forum,
                "area", "OUTSIDE",
                "group", "CITY-03",
                "basis", "SEATS",
                "amount", "1",
                "per", "50",
                "dueHours", "3",
                "required", "true",
                "revision", Integer.toString(revision)));
        Response form = Demo.staffPage("venue").get(path + "/items/new");
        typed.put("per", "none");
        post(form, path + "/items/new", typed).statusCode(422).body(containsString("value=\"none\""));
        typed.put("per", "50");
        post(form, path + "/items/new", typed).statusCode(303);
        post(form, path + "/items/new", typed).statusCode(409).body(containsString("已被他人更改"));
        assertEquals(SUB_FORUM_ITEMS, ground.items(list).size());
        Demo.staffPage("venue")
                .get(path + "/update")
                .then()
                .body(containsString("测试展台" + forum))
                .body(containsString("/admin/kit/" + list));
        post(form, path + "/update", Map.of("revision", Integer.toString(revision + 1)))
                .statusCode(303);
        Map<String, Long> items = ground.items(list);
        assertEquals(SUB_FORUM_ITEMS + 1, items.size());
        String code = List.copyOf(items.keySet()).get(SUB_FORUM_ITEMS);
        assertEquals(3, quantity(list, code));
        post(form, path + "/items/" + code + "/removal", Map.of("revision", Integer.toString(revision + 1)))
                .statusCode(303);
        post(form, path + "/update", Map.of("revision", Integer.toString(revision + 2)))
                .statusCode(303);
        assertEquals(SUB_FORUM_ITEMS, ground.items(list).size());
        Colleague limited = Colleague.with(List.of(Roles.VENUE), forums(forum));
        Demo.posting(limited.page(), form)
                .formParams(Map.of("revision", Integer.toString(revision + 2)))
                .post(path + "/update")
                .then()
                .statusCode(403);
    }

    @Test
    void printsTheChecklistWithLinesToSignOn() throws IOException {
        String forum = ground.forum();
        long list = ground.book(forum, ground.hall(120, 60));
        byte[] pdf =
                Demo.staffPage("venue").get("/admin/kit/" + list + "/sheet.pdf").asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            String text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
            assertTrue(text.contains("测试论坛" + forum), text);
            assertTrue(text.contains("主办方签字") && text.contains("疏散通道"), text);
            assertTrue(document.getNumberOfPages() <= 2, () -> "pages: " + document.getNumberOfPages());
        }
    }

    private static Scope forums(String code) {
        return new Scope(Map.of(Scope.Kind.FORUM, Set.of(code)));
    }

    private long quantity(long list, String code) {
        return KitGround.number(
                "select quantity from kit_item where id = ?", ground.items(list).get(code));
    }

    private static ValidatableResponse post(Response form, String path, Map<String, String> typed) {
        return Demo.posting(Demo.staffPage("venue"), form)
                .contentType(FORM)
                .formParams(typed)
                .post(path)
                .then();
    }

    private ValidatableResponse sign(Colleague who, long list, Side side) {
        Response page = who.page().get("/admin/kit/" + list);
        return Demo.posting(who.page(), page)
                .formParam("item", ground.items(list).values())
                .formParam("side", side.name())
                .post("/admin/kit/" + list + "/signatures")
                .then();
    }

    private static ValidatableResponse open(Colleague who, long list, String reason) {
        Response page = who.page().get("/admin/kit/" + list);
        var request = Demo.posting(who.page(), page).contentType(FORM).formParam("version", version(list));
        return (reason == null ? request : request.formParam("reason", reason))
                .post("/admin/kit/" + list + "/opening")
                .then();
    }

    private static ValidatableResponse takeBack(Colleague who, long list, String reason) {
        Response page = who.page().get("/admin/kit/" + list);
        return Demo.posting(who.page(), page)
                .contentType(FORM)
                .formParam("version", version(list))
                .formParam("reason", reason)
                .post("/admin/kit/" + list + "/opening-withdrawal")
                .then();
    }

    private static long version(long list) {
        return KitGround.number("select version from kit_checklist where id = ?", list);
    }
}
