package org.huitong.invitation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** The contact of a unit answers for all its people, on one page or by a list. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class UnitRepliesTest {
    @Inject
    Desk desk;

    private static final int NUMBER = SheetWords.Reply.NUMBER.ordinal();
    private static final int NAME = SheetWords.Reply.NAME.ordinal();
    private static final int ANSWER = SheetWords.Reply.ANSWER.ordinal();
    private static final int DOCUMENT = SheetWords.Reply.DOCUMENT_NUMBER.ordinal();
    private static final int MOBILE = SheetWords.Reply.MOBILE.ordinal();
    private static final int SUBSTITUTE = SheetWords.Reply.SUBSTITUTE.ordinal();
    private static final int REASON = SheetWords.Reply.REASON.ordinal();

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static List<String> filled(List<String> row, Object... cells) {
        var copy = new ArrayList<String>(IntStream.range(0, SheetWords.Reply.values().length)
                .mapToObj(column -> cell(row, column))
                .toList());
        for (int i = 0; i < cells.length; i += 2) {
            copy.set((Integer) cells[i], (String) cells[i + 1]);
        }
        return copy;
    }

    private static List<String> coming(List<String> row) {
        return filled(row, ANSWER, "参会", DOCUMENT, NewGuest.unusedDocument(), MOBILE, Desk.mobile());
    }

    @Test
    void twelvePeopleAreAnsweredForByASheetEndToEnd() {
        Desk.Unit unit = desk.unit(12);
        unit.page().get("/unit").then().statusCode(200).body(containsString("共 12 人"));
        byte[] sheet = unit.page()
                .get("/unit/replies/sheet.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<List<String>> rows = Sheets.read(sheet);
        assertEquals(13, rows.size());
        assertEquals("邀请编号", rows.get(0).get(NUMBER));
        List<List<String>> sent = new ArrayList<>(rows);
        for (int i = 1; i <= 9; i++) {
            sent.set(i, coming(rows.get(i)));
        }
        sent.set(10, filled(rows.get(10), ANSWER, "不参会", REASON, "出差"));
        sent.set(
                11,
                filled(
                        rows.get(11),
                        ANSWER,
                        "换人",
                        SUBSTITUTE,
                        "接替阿依古丽·买买提",
                        DOCUMENT,
                        NewGuest.unusedDocument(),
                        MOBILE,
                        Desk.mobile()));
        List<String> wrong = filled(coming(rows.get(12)), DOCUMENT, "000000199001010010");
        sent.set(12, wrong);
        sent.add(filled(List.of(), NUMBER, "I-000000", NAME, "外来者", ANSWER, "参会"));

        Response uploaded = Sheets.upload(unit::page, "/unit", "/unit/replies", Sheets.of(sent));
        assertEquals(303, uploaded.statusCode(), uploaded.asString());
        String list = Sheets.location(uploaded);
        unit.page()
                .get(list)
                .then()
                .statusCode(200)
                .body(containsString("参会 9"), containsString("换人 1"), containsString("不参会 1"), containsString("有误 2"));
        assertEquals(0, desk.registrations(Desk.person(unit.unit(), 1)), "nothing is stored by looking");

        List<List<String>> errors =
                Sheets.read(unit.page().get(list + "/wrong.xlsx").asByteArray());
        assertEquals(4, errors.size(), "note, headers and two lines");
        List<String> last = errors.get(2);
        assertEquals("13", last.get(last.size() - 2));
        assertTrue(last.get(last.size() - 1).contains("校验"), last::toString);

        Demo.posting(unit.page(), unit.page().get(list))
                .post(list + "/taking")
                .then()
                .statusCode(422);
        Demo.posting(unit.page(), unit.page().get(list))
                .formParam("informed", "true")
                .post(list + "/taking")
                .then()
                .statusCode(303);
        unit.page()
                .get("/unit")
                .then()
                .body(containsString("参会 10"), containsString("不参会 1"), containsString("接替阿依古丽·买买提"));
        assertEquals(1, desk.registrations("接替阿依古丽·买买提"));

        // Again, with the wrong line mended: it alone does something.
        sent.set(12, coming(rows.get(12)));
        String again = Sheets.location(Sheets.upload(unit::page, "/unit", "/unit/replies", Sheets.of(sent)));
        unit.page().get(again).then().body(containsString("参会 1<"), containsString("无变化 11"));
        Response form = unit.page().get(again);
        Demo.posting(unit.page(), form)
                .formParam("informed", "true")
                .post(again + "/taking")
                .then()
                .statusCode(303);
        assertEquals(1, desk.registrations(Desk.person(unit.unit(), 1)));
        assertEquals(1, desk.registrations(Desk.person(unit.unit(), 12)));
        unit.page().get("/unit").then().body(containsString("参会 11"));
    }

    @Test
    void oneByOneOnThePageAndOnlyOnesOwnPeople() {
        Desk.Unit unit = desk.unit(2);
        Desk.Unit other = desk.unit(1);
        String number = unit.numbers().get(0);
        String page = "/unit/invitations/" + number;
        other.page().get(page).then().statusCode(404);
        other.page().get("/unit").then().body(not(containsString(number)));
        RequestSpecification form = Demo.posting(unit.page(), unit.page().get(page + "/registration"));
        form.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Desk.form(Desk.person(unit.unit(), 1), NewGuest.unusedDocument(), Desk.mobile()))
                .post(page + "/registration")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("/r/")));
        String second = "/unit/invitations/" + unit.numbers().get(1);
        Demo.posting(unit.page(), unit.page().get(second))
                .post(second + "/declining")
                .then()
                .statusCode(303);
        unit.page().get("/unit").then().body(containsString("参会 1"), containsString("不参会 1"));
        Sheets.upload(unit::page, "/unit", "/unit/replies", "no workbook".getBytes())
                .then()
                .statusCode(422)
                .body(containsString("f-file"));
    }

    @Test
    void whatTheCategoryAsksBesidesIsAColumnOfTheSheet() {
        Desk.Unit unit = desk.unit(1);
        List<List<String>> rows =
                Sheets.read(unit.page().get("/unit/replies/sheet.xlsx").asByteArray());
        int diet = rows.get(0).indexOf("用餐类型");
        assertTrue(diet >= SheetWords.Reply.values().length, rows.get(0)::toString);
        List<String> filled = new ArrayList<>(coming(rows.get(1)));
        while (filled.size() <= diet) {
            filled.add("");
        }
        filled.set(diet, "清真餐");
        take(unit, List.of(rows.get(0), filled));
        assertEquals(1, desk.answers(Desk.person(unit.unit(), 1), "diet"));
    }

    /** @return where the list is */
    private static String take(Desk.Unit unit, List<List<String>> sent) {
        String list = Sheets.location(Sheets.upload(unit::page, "/unit", "/unit/replies", Sheets.of(sent)));
        assertEquals(303, Sheets.take(unit, list));
        return list;
    }

    private static Response answer(Desk.Unit unit, int number, String document) {
        String page = "/unit/invitations/" + unit.numbers().get(number - 1);
        return Demo.posting(unit.page(), unit.page().get(page + "/registration"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Desk.form(Desk.person(unit.unit(), number), document, Desk.mobile()))
                .post(page + "/registration");
    }

    /** Nothing of the registration is told to the unit; an organiser sees both and joins them. */
    @Test
    void whoHasRegisteredAloneIsJoinedByAnOrganiser() {
        Desk.Unit unit = desk.unit(3);
        String first = NewGuest.unusedDocument();
        String reference = NewGuest.apply("", first, Desk.mobile(), "03").path("reference");
        answer(unit, 1, first).then().statusCode(303).header("Location", endsWith("/unit?done=joining"));
        String page = "/unit/invitations/" + unit.numbers().get(0);
        unit.page()
                .get(page)
                .then()
                .body(containsString("会务组正在核对"), not(containsString(reference)), not(containsString("新来者")));

        String second = NewGuest.unusedDocument();
        String other = NewGuest.apply("", second, Desk.mobile(), "03").path("reference");
        List<List<String>> rows =
                Sheets.read(unit.page().get("/unit/replies/sheet.xlsx").asByteArray());
        List<List<String>> sent =
                List.of(rows.get(0), filled(rows.get(2), ANSWER, "参会", DOCUMENT, second, MOBILE, Desk.mobile()));
        unit.page()
                .get(Sheets.location(Sheets.upload(unit::page, "/unit", "/unit/replies", Sheets.of(sent))))
                .then()
                .body(containsString("请会务组关联 1"), not(containsString(other)));
        String list = take(unit, sent);
        unit.page().get(list).then().body(containsString("无变化 1"));

        RequestSpecification reviewer = Demo.staffPage("reviewer1");
        Response requests = reviewer.get("/admin/invitations/requests");
        requests.then().body(containsString(reference), containsString(other), containsString("新来者"));
        for (int i = 0; i < 2; i++) {
            String acceptance =
                    "/admin/invitations/requests/" + desk.request(unit.numbers().get(i)) + "/acceptance";
            Demo.posting(Demo.staffPage("reviewer1"), requests)
                    .post(acceptance)
                    .then()
                    .statusCode(303);
        }
        unit.page().get("/unit").then().body(containsString("参会 2"));
        Demo.staffPage("reviewer1")
                .get("/admin/invitations/" + unit.numbers().get(0))
                .then()
                .body(containsString(reference));

        answer(unit, 3, first).then().statusCode(409);
        unit.page().get("/unit").then().body(containsString("参会 2"));
    }

    @Test
    void aLinkThatIsRenewedOrStoppedOpensNothing() {
        Desk.Unit unit = desk.unit(1);
        long id = desk.unitId(unit.unit());
        Response units = Demo.staffPage("reviewer1").get("/admin/invitations/units");
        units.then().body(containsString(unit.unit()), containsString("u***@example.org"));
        String path = "/admin/invitations/units/" + id;
        Demo.posting(Demo.staffPage("reviewer1"), units)
                .post(path + "/link-renewal")
                .then()
                .statusCode(303);
        unit.page().get("/unit").then().statusCode(not(200));
        Desk.Unit renewed = desk.again(unit);
        assertNotEquals(unit.token(), renewed.token());
        renewed.page().get("/unit").then().statusCode(200);
        assertEquals(List.of("link WAITING"), desk.unitOutbox(id));

        Demo.posting(Demo.staffPage("reviewer1"), units)
                .post(path + "/link-revocation")
                .then()
                .statusCode(303);
        renewed.page().get("/unit").then().statusCode(not(200));
        assertEquals(List.of("link CANCELLED"), desk.unitOutbox(id));
        Demo.posting(Demo.staffPage("reviewer1"), units)
                .post("/admin/invitations/units/1/link-renewal")
                .then()
                .statusCode(404);
    }
}
