package org.huitong.lodging;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.huitong.lodging.Scene.BOTH;
import static org.huitong.lodging.Scene.DAY;
import static org.huitong.lodging.Scene.EVE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.person.Sex;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** The organiser's pages: what they show, what they keep when they refuse, and who may use them. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LodgingPagesTest {
    @Inject
    Lodgings lodgings;

    @Inject
    Scene scene;

    private static Response page(String path) {
        return Demo.staffPage("lodging").get(path);
    }

    private static RequestSpecification posting(Response form) {
        return Demo.posting(Demo.staffPage("lodging"), form);
    }

    private static String newStay(String hotel, String guest) {
        return "/admin/hotels/%s/stays/new?room=101&bed=1&night=%s&registration=%s".formatted(hotel, EVE, guest);
    }

    private static RequestSpecification putting(String hotel, String guest) {
        return posting(page(newStay(hotel, guest)))
                .formParam("registration", guest)
                .formParam("room", "101")
                .formParam("bed", "1")
                .formParam("night", EVE.toString())
                .formParam("last", DAY.toString());
    }

    @Test
    void hotelsStandByClassInBothLanguages() {
        page("/admin/hotels")
                .then()
                .statusCode(200)
                .body(allOf(containsString("嘉宾酒店"), containsString("特邀观众酒店"), containsString("示例嘉宾酒店1")));
        page("/admin/hotels?lang=en")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Guest hotels"),
                        containsString("Demo Guest Hotel 1"),
                        containsString("still without a bed")));
    }

    @Test
    void theBoardShowsWhoIsWhereAndLinksFreeBeds() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.MALE);
        lodgings.putIn(guest, new Bed(hotel, "101", 1), BOTH);
        page("/admin/hotels/" + hotel)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("1 测试" + guest),
                        containsString("/stays/new?room=101&amp;bed=2&amp;night=" + EVE),
                        not(containsString("bed=1&amp;night=" + EVE))));
    }

    @Test
    void theBoardIsFiltered() {
        String hotel = scene.hotelOfTwins(2);
        for (int bed : List.of(1, 2)) {
            lodgings.putIn(
                    scene.guest(Sex.MALE), new Bed(hotel, "101", bed), new Nights(EVE.minusDays(1), DAY.plusDays(1)));
        }
        String board = "/admin/hotels/" + hotel;
        page(board).then().body(allOf(containsString("room-101"), containsString("room-102")));
        page(board + "?free=true").then().body(allOf(not(containsString("room-101")), containsString("room-102")));
        page(board + "?type=TWIN&floor=1").then().body(containsString("room-101"));
        page(board + "?floor=9").then().statusCode(200).body(not(containsString("room-101")));
        page(board + "?floor=nonsense").then().statusCode(200).body(containsString("room-101"));
    }

    @Test
    void waitingGuestsAreFoundByNameReadingAndReference() {
        String guest = scene.guest(Sex.FEMALE);
        String hotel = scene.hotelOfTwins(1);
        for (String q : List.of("测试" + guest, guest, guest.toLowerCase())) {
            page("/admin/stays?class=GUEST&q=" + q).then().statusCode(200).body(containsString("测试" + guest));
        }
        page("/admin/stays?class=AUDIENCE&q=" + guest).then().body(not(containsString("测试" + guest)));
        lodgings.putIn(guest, new Bed(hotel, "101", 1), BOTH);
        page("/admin/stays?class=GUEST&q=" + guest).then().body(not(containsString("测试" + guest)));
    }

    /** The desk of the new hotel learns that a guest was moved to it, and nothing of where from. */
    @Test
    void theHistoryOfAGuestTellsADeskNothingOfOtherHotels() {
        String before = scene.hotelOfTwins(1);
        String after = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.MALE);
        lodgings.putIn(guest, new Bed(before, "101", 1), BOTH);
        lodgings.move(guest, EVE, new Bed(after, "101", 2), Stay.in(new Bed(before, "101", 1), List.of(EVE, DAY)));
        Colleague desk = Colleague.with(Set.of(Roles.LODGING), new Scope(Map.of(Scope.Kind.HOTEL, Set.of(after))));
        desk.page()
                .get("/admin/stays/" + guest)
                .then()
                .statusCode(200)
                .body(allOf(containsString("调整住宿"), containsString(after), not(containsString(before))));
        page("/admin/stays/" + guest).then().statusCode(200).body(allOf(containsString(before), containsString(after)));
    }

    @Test
    void longListsComeInPages() {
        scene.guests(25, Sex.MALE);
        String hotel = scene.hotelOfTwins(1);
        String first = page("/admin/hotels/" + hotel + "?q=测试").asString();
        String next = first.substring(first.indexOf("rel=\"next\" href=\"") + 17);
        String second = page(next.substring(0, next.indexOf('"')).replace("&amp;", "&"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> shown = references(first);
        assertEquals(20, shown.size());
        assertEquals(
                List.of(), references(second).stream().filter(shown::contains).toList());
    }

    private static List<String> references(String page) {
        return java.util.regex.Pattern.compile("stays/new\\?registration=(R-\\w{6})")
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void aGuestIsPutIntoABedFromTheBoard() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.MALE);
        page("/admin/hotels/" + hotel + "/stays/new?room=101&bed=1&night=" + EVE + "&q=" + guest)
                .then()
                .statusCode(200)
                .body(containsString("registration=" + guest));
        putting(hotel, guest)
                .post("/admin/hotels/" + hotel + "/stays")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/hotels/" + hotel + "?done=placed#room-101"));
        assertEquals(2, scene.nightsOf(guest).size());
    }

    @Test
    void whatStandsAgainstABedIsSaidBeforeItIsTried() {
        String hotel = scene.hotelOfTwins(1);
        String woman = scene.guest(Sex.FEMALE);
        lodgings.putIn(woman, new Bed(hotel, "101", 2), BOTH);
        page(newStay(hotel, scene.guest(Sex.MALE)))
                .then()
                .statusCode(200)
                .body(allOf(containsString("不能同住"), containsString("测试" + woman)));
        page(newStay(hotel, scene.guest("AUDIENCE", "APPROVED", Sex.FEMALE)))
                .then()
                .statusCode(200)
                .body(containsString("不住嘉宾酒店"));
    }

    @Test
    void startingFromAGuestOnlySuitableBedsAreOffered() {
        String hotel = scene.hotelOfTwins(2);
        lodgings.putIn(scene.guest(Sex.FEMALE), new Bed(hotel, "101", 1), BOTH);
        String man = scene.guest(Sex.MALE);
        page("/admin/hotels/%s/stays/new?registration=%s&night=%s&last=%s".formatted(hotel, man, EVE, DAY))
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("room=102&amp;bed=1"),
                        containsString("room=102&amp;bed=2"),
                        not(containsString("room=101&amp;bed=2"))));
    }

    @Test
    void theSecondOfTwoOrganisersSeesWhoIsThereAndLosesNothing() {
        String hotel = scene.hotelOfTwins(1);
        String quick = scene.guest(Sex.MALE);
        String slow = scene.guest(Sex.MALE);
        RequestSpecification request = putting(hotel, slow);
        lodgings.putIn(quick, new Bed(hotel, "101", 1), BOTH);

        request.post("/admin/hotels/" + hotel + "/stays")
                .then()
                .statusCode(409)
                .body(allOf(
                        containsString("101 房 1 号床7月17日(星期一)当晚已经有人"),
                        containsString("测试" + quick),
                        containsString("name=\"registration\" value=\"" + slow + "\""),
                        containsString("<option value=\"" + EVE + "\" selected>"),
                        containsString("<option value=\"" + DAY + "\" selected>")));
        assertEquals(List.of(), scene.nightsOf(slow));
    }

    @Test
    void refusalsSpeakEnglishToo() {
        String hotel = scene.hotelOfTwins(1);
        lodgings.putIn(scene.guest(Sex.MALE), new Bed(hotel, "101", 1), BOTH);
        putting(hotel, scene.guest(Sex.MALE))
                .cookie("lang", "en")
                .post("/admin/hotels/" + hotel + "/stays")
                .then()
                .statusCode(409)
                .body(containsString("Room 101, bed 1 is taken on the night of Mon 17 July"));
    }

    @Test
    void nightsOutOfOrderKeepTheForm() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.MALE);
        posting(page(newStay(hotel, guest)))
                .formParam("registration", guest)
                .formParam("room", "101")
                .formParam("bed", "1")
                .formParam("night", DAY.toString())
                .formParam("last", EVE.toString())
                .post("/admin/hotels/" + hotel + "/stays")
                .then()
                .statusCode(422)
                .body(allOf(containsString("最后一晚不能早于第一晚"), containsString("value=\"" + guest + "\"")));
        posting(page(newStay(hotel, guest)))
                .formParam("registration", guest)
                .post("/admin/hotels/" + hotel + "/stays")
                .then()
                .statusCode(422)
                .body(containsString("请选择一张床"));
    }

    @Test
    void aGuestIsMovedAfterBothBedsWereShown() {
        String hotel = scene.hotelOfTwins(2);
        String guest = scene.guest(Sex.MALE);
        Stay old = lodgings.putIn(guest, new Bed(hotel, "101", 1), BOTH);
        Response form = page("/admin/stays/%s/move?from=%s&hotel=%s&room=102&bed=1".formatted(guest, DAY, hotel));
        form.then().statusCode(200).body(allOf(containsString("101 房 1 号床"), containsString("102 房 1 号床")));
        posting(form)
                .formParam("from", DAY.toString())
                .formParam("hotel", hotel)
                .formParam("room", "102")
                .formParam("bed", "1")
                .formParam("seen", new Stay(hotel, "101", 1, DAY, DAY).key())
                .post("/admin/stays/" + guest + "/move")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin/stays/" + guest + "?done=moved"));
        assertEquals(List.of(hotel + "/101/1/" + EVE, hotel + "/102/1/" + DAY), scene.nightsOf(guest));

        posting(form)
                .formParam("from", EVE.toString())
                .formParam("hotel", hotel)
                .formParam("room", "102")
                .formParam("bed", "2")
                .formParam("seen", old.key())
                .post("/admin/stays/" + guest + "/move")
                .then()
                .statusCode(409)
                .body(allOf(
                        containsString("刚刚被别人改动"),
                        containsString("102 房 1 号床"),
                        containsString("name=\"bed\" value=\"2\"")));
    }

    @Test
    void aGuestIsTakenOutAfterTheNightsWereShown() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.MALE);
        lodgings.putIn(guest, new Bed(hotel, "101", 1), BOTH);
        Response form = page("/admin/stays/" + guest + "/departure?from=" + DAY);
        form.then().statusCode(200).body(containsString("7月18日(星期二)入住"));
        posting(form)
                .formParam("from", DAY.toString())
                .formParam("seen", new Stay(hotel, "101", 1, DAY, DAY).key())
                .post("/admin/stays/" + guest + "/departure")
                .then()
                .statusCode(303);
        assertEquals(List.of(hotel + "/101/1/" + EVE), scene.nightsOf(guest));
        page("/admin/stays/" + guest + "?done=freed").then().body(containsString("已退床"));
    }

    @Test
    void theRoomingListSaysOnlyWhatTheHotelNeeds() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.FEMALE);
        lodgings.putIn(guest, new Bed(hotel, "101", 1), BOTH);
        page("/admin/hotels/" + hotel + "/rooming-list?lang=en")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("测试" + guest),
                        containsString("Female"),
                        containsString("Mon 17 July"),
                        containsString("Wed 19 July"),
                        not(containsString("测试单位")),
                        not(containsString("0000")),
                        not(containsString(">" + guest + "<"))));
    }

    @Test
    void reportingReadsAndChangesNothing() {
        String hotel = scene.hotelOfTwins(1);
        String guest = scene.guest(Sex.MALE);
        RequestSpecification reporting = Demo.staffPage("reporting");
        reporting.get("/admin/hotels/" + hotel).then().statusCode(200).body(not(containsString("/stays/new")));
        Demo.staffPage("reporting")
                .get("/admin/stays/" + guest)
                .then()
                .statusCode(200)
                .body(not(containsString("/move")));
        for (String closed : List.of(newStay(hotel, guest), "/admin/stays/" + guest + "/move")) {
            Demo.staffPage("reporting").get(closed).then().statusCode(403);
        }
        Demo.posting(Demo.staffPage("reporting"), page(newStay(hotel, guest)))
                .formParam("registration", guest)
                .post("/admin/hotels/" + hotel + "/stays")
                .then()
                .statusCode(403);
        Demo.staffPage("venue").get("/admin/hotels").then().statusCode(403);
        Demo.page().get("/admin/hotels").then().statusCode(303);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        String hotel = scene.hotelOfTwins(1);
        Demo.staffPage("lodging")
                .formParam("registration", scene.guest(Sex.MALE))
                .post("/admin/hotels/" + hotel + "/stays")
                .then()
                .statusCode(400);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        page("/admin/hotels/NONE").then().statusCode(404);
        page("/admin/hotels/NONE/rooming-list").then().statusCode(404);
        page("/admin/stays/R-000000").then().statusCode(404);
    }
}
