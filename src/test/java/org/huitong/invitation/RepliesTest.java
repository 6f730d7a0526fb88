package org.huitong.invitation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.Test;

/** Whoever is invited answers behind the personal link, and an organiser sees it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RepliesTest {
    @Inject
    Desk desk;

    private static RequestSpecification reviewer() {
        return Demo.staffPage("reviewer2");
    }

    @Test
    void theLetterIsReadAndAnsweredWithTheOrdinaryFormThoughTheCategoryIsByInvitation() {
        Desk.Guest guest = desk.invited("王𬭚甲");
        Demo.page().get("/reply").then().statusCode(401);
        Demo.page().get("/i/" + guest.token() + "x").then().statusCode(410);
        guest.page()
                .get("/reply")
                .then()
                .statusCode(200)
                .body(containsString("报到时间"), containsString("王𬭚甲女士"), containsString("7月15日"));
        assertEquals("OPENED", desk.state(guest.id()));
        guest.page()
                .get("/reply/registration")
                .then()
                .statusCode(200)
                .body(
                        containsString("value=\"王𬭚甲\""),
                        containsString("value=\"示例单位\""),
                        containsString("name=\"forums\" value=\"01\" checked"));
        guest.registering("王𬭚甲", "000000199001010010")
                .post("/reply/registration")
                .then()
                .statusCode(422)
                .body(containsString("value=\"王𬭚甲\""));
        Response answer = guest.registering("王𬭚甲", NewGuest.unusedDocument()).post("/reply/registration");
        answer.then().statusCode(303).header("Location", containsString("/r/"));
        assertEquals("ACCEPTED SUBMITTED", desk.state(guest.id()));
        String reference = desk.reference(guest.id());
        guest.page().get("/reply").then().body(containsString(reference));
        reviewer().get("/admin/registrations/" + reference).then().body(containsString("受邀回执"), containsString("数据"));
        reviewer().get("/admin/invitations/" + guest.number()).then().body(containsString(reference));
    }

    @Test
    void onesMindCanBeChangedUntilTheTimeIsOver() {
        Desk.Guest guest = desk.registered("张㛃乙");
        String reference = desk.reference(guest.id());
        guest.posting()
                .formParam("reason", "临时有事")
                .post("/reply/declining")
                .then()
                .statusCode(303);
        assertEquals("DECLINED", desk.state(guest.id()));
        reviewer().get("/admin/registrations/" + reference).then().body(containsString("data-status=\"WITHDRAWN\""));
        reviewer()
                .get("/admin/invitations/" + guest.number())
                .then()
                .body(containsString("临时有事"), containsString("不参会"));
        guest.registering("张㛃乙", NewGuest.unusedDocument())
                .post("/reply/registration")
                .then()
                .statusCode(303);
        assertEquals("ACCEPTED SUBMITTED", desk.state(guest.id()));
    }

    @Test
    void aGuestWhoWithdrawsHasDeclinedTheInvitation() {
        Desk.Guest guest = desk.invited("欧阳丙");
        String link = guest.registering("欧阳丙", NewGuest.unusedDocument())
                .post("/reply/registration")
                .getHeader("Location")
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
        RequestSpecification own = Demo.linkPage(link);
        Demo.posting(own, own.get("/my/withdrawal"))
                .post("/my/withdrawal")
                .then()
                .statusCode(303);
        assertEquals("DECLINED", desk.state(guest.id()));
    }

    @Test
    void aSubstituteNamedBeforeTheAnswerGetsALinkAndTheFirstOnesEnds() {
        Desk.Guest guest = desk.invited("阿依古丽·甲");
        guest.posting()
                .formParam("substituteName", "")
                .post("/reply/substitution")
                .then()
                .statusCode(422)
                .body(containsString("f-substituteName-error"), containsString("f-substituteMobile-error"));
        guest.posting()
                .formParam("substituteName", "接替者丁")
                .formParam("substitutePosition", "副主任")
                .formParam("substituteMobile", Desk.mobile())
                .post("/reply/substitution")
                .then()
                .statusCode(303);
        assertEquals("SUBSTITUTED", desk.state(guest.id()));
        Demo.page().get("/i/" + guest.token()).then().statusCode(410);
        Desk.Guest next = desk.successor(guest);
        assertEquals("SENT", desk.state(next.id()));
        assertEquals(List.of("1:SMS WAITING"), desk.outbox(next.id()));
        next.page().get("/reply").then().body(containsString("接替者丁"));
        reviewer()
                .get("/admin/invitations/" + next.number())
                .then()
                .body(containsString("阿依古丽·甲"), containsString(guest.number()));
    }

    @Test
    void aSubstituteTakesARegistrationOverWithItsPlacesAndTheReviewBeginsAgain() {
        Desk.Guest guest = desk.registered("尉迟甲");
        String reference = desk.reference(guest.id());
        approve(reference);
        guest.posting()
                .formParam("substituteName", "欧阳戊")
                .formParam("substituteMobile", Desk.mobile())
                .post("/reply/substitution")
                .then()
                .statusCode(303);
        Desk.Guest next = desk.successor(guest);
        assertEquals("SUBSTITUTED", desk.state(guest.id()));
        assertEquals("SENT CHANGES_REQUESTED", desk.state(next.id()));
        next.page().get("/reply/registration").then().body(containsString("原有论坛名额保留"), not(containsString("f-forums")));
        next.registering("欧阳戊", NewGuest.unusedDocument())
                .post("/reply/registration")
                .then()
                .statusCode(303);
        assertEquals("ACCEPTED SUBMITTED", desk.state(next.id()));
        assertEquals(reference, desk.reference(next.id()));
        reviewer()
                .get("/admin/registrations/" + reference)
                .then()
                .body(
                        containsString("欧阳戊"),
                        containsString("data-status=\"HELD\""),
                        containsString("换人：接替人完成登记"),
                        containsString("尉**"));
    }

    private void approve(String reference) {
        for (String[] step : new String[][] {{"reviewer1", "pre-approval"}, {"reviewer2", "approval"}}) {
            Demo.api(step[0])
                    .contentType("application/json")
                    .body("{}")
                    .post("/api/admin/registrations/" + reference + "/" + step[1])
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void afterItsTimeAnAnswerIsARequestThatAnOrganiserSeesBesideThePresentOne() {
        Desk.Guest guest = desk.late("达瓦甲");
        guest.posting().post("/reply/declining").then().statusCode(409).body(containsString("回复时间已过"));
        guest.page().get("/reply").then().body(containsString("提出更改请求"), not(containsString("/reply/registration")));
        guest.posting().post("/reply/late-reply").then().statusCode(422);
        guest.posting()
                .formParam("wanted", "DECLINED")
                .formParam("reason", "另有安排")
                .post("/reply/late-reply")
                .then()
                .statusCode(303);
        Response requests = reviewer().get("/admin/invitations/requests");
        requests.then().body(containsString("达瓦甲"), containsString("另有安排"));
        String acceptance = requests.asString()
                .substring(requests.asString().indexOf(guest.number()))
                .replaceFirst("(?s).*?action=\"([^\"]+/acceptance)\".*", "$1");
        Demo.posting(reviewer(), requests).post(acceptance).then().statusCode(303);
        assertEquals("DECLINED", desk.state(guest.id()));
        Demo.posting(reviewer(), requests).post(acceptance).then().statusCode(409);

        Desk.Guest other = desk.late("达瓦乙");
        other.posting()
                .formParam("wanted", "ACCEPTED")
                .post("/reply/late-reply")
                .then()
                .statusCode(303);
        Response again = reviewer().get("/admin/invitations/requests");
        String second = again.asString()
                .substring(again.asString().indexOf(other.number()))
                .replaceFirst("(?s).*?action=\"([^\"]+/acceptance)\".*", "$1");
        Demo.posting(reviewer(), again).post(second).then().statusCode(303);
        other.registering("达瓦乙", NewGuest.unusedDocument())
                .post("/reply/registration")
                .then()
                .statusCode(303);
    }

    @Test
    void ofTwoTabsOneRegistersAndTheOtherIsTold() throws Exception {
        Desk.Guest guest = desk.invited("双标签甲");
        String document = NewGuest.unusedDocument();
        List<Integer> answers = both(
                () -> guest.registering("双标签甲", document)
                        .post("/reply/registration")
                        .statusCode(),
                () -> guest.registering("双标签甲", document)
                        .post("/reply/registration")
                        .statusCode());
        assertEquals(List.of(303, 409), answers);
        assertEquals(1, desk.registrations("双标签甲"));
        assertEquals("ACCEPTED SUBMITTED", desk.state(guest.id()));
    }

    @Test
    void ofComingAndNotComingAtOnceOneStandsInTheEnd() throws Exception {
        Desk.Guest guest = desk.invited("进退甲");
        List<Integer> answers = both(
                () -> guest.registering("进退甲", NewGuest.unusedDocument())
                        .post("/reply/registration")
                        .statusCode(),
                () -> guest.posting().post("/reply/declining").statusCode());
        String state = desk.state(guest.id());
        assertTrue(
                // One came while the other was looking and is told; or they came one after the other, and the last
                // counts.
                answers.equals(List.of(303, 409)) || answers.equals(List.of(303, 303)), answers::toString);
        assertTrue(state.equals("ACCEPTED SUBMITTED") || state.equals("DECLINED"), state);
        if (state.equals("DECLINED") && desk.registrations("进退甲") == 1) {
            reviewer().get("/admin/registrations?q=进退甲").then().body(containsString("WITHDRAWN"));
        }
    }

    private static List<Integer> both(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> done : pool.invokeAll(List.of(one, other))) {
                answers.add(done.get());
            }
            return answers.stream().sorted().toList();
        } finally {
            pool.shutdown();
        }
    }
}
