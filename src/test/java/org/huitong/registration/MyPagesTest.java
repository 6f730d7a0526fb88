package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.huitong.platform.LocalText;
import org.huitong.platform.Message;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A guest's own pages. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class MyPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    /** A feature above, which knows something for the guests of this test only. */
    @ApplicationScoped
    static class HallAndHotel implements GuestFacts {
        static final Set<Long> KNOWN = ConcurrentHashMap.newKeySet();

        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<Fact> factsOf(long registrationId) {
            if (!KNOWN.contains(registrationId)) {
                return List.of();
            }
            Message<?> label = Message.of(RegistrationMessages.class, RegistrationMessages::stay);
            return List.of(
                    new Fact("M", label, LocalText.of("会议厅十三", "Hall Thirteen"), null),
                    new Fact(null, label, LocalText.of("示例酒店", "Example Hotel"), "1203"));
        }
    }

    @Inject
    Registrations registrations;

    @Inject
    Reviews reviews;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = Scene.with(Map.of("M", 10, "05", 1));
    }

    @AfterEach
    void close() {
        scene.close();
        assertEquals(List.of(), Scene.wrongPools());
    }

    private Submitted submit(Application application) {
        return registrations.submit(application, Registration.Channel.WEB, "zh");
    }

    private long id(Submitted submitted) {
        return registrations.byReference(submitted.reference()).orElseThrow().id();
    }

    private static String get(Submitted guest, String path) {
        Response page = Demo.linkPage("/r/" + guest.token()).get(path);
        page.then().statusCode(200);
        return page.asString();
    }

    private static Response post(Submitted guest, String path, Map<String, ?> fields) {
        // One browser throughout: the CSRF token belongs to its cookie.
        Map<String, String> browser = Demo.page().get("/r/" + guest.token()).cookies();
        Response form = Demo.page().cookies(browser).get("/my/withdrawal");
        return Demo.posting(Demo.page().cookies(browser).contentType(FORM), form)
                .formParams(fields)
                .post(path);
    }

    @Test
    void nothingLooksConfirmedBeforeItIs() {
        Submitted guest = submit(scene.applicant("M"));
        String submitted = get(guest, "/my");
        assertTrue(submitted.contains("参会资格和名额尚未确认") && submitted.contains("暂留，待审核"));
        assertFalse(Pattern.compile(">\\s*已确认\\s*<").matcher(submitted).find(), submitted);
        assertFalse(submitted.contains("<details class=\"pass\" open>"));
        reviews.preApprove(guest.reference(), null);
        assertTrue(get(guest, "/my?lang=en").contains("Neither your participation nor your places are confirmed yet"));
        reviews.approve(guest.reference(), null);
        String approved = get(guest, "/my");
        assertTrue(approved.contains("您的参会资格已确认") && approved.contains("<details class=\"pass\" open>"));
        assertTrue(Pattern.compile(">\\s*已确认\\s*<").matcher(approved).find());
    }

    @Test
    void ownDataIsMasked() {
        Application application = scene.applicant("M");
        String page = get(submit(application), "/my");
        assertTrue(page.contains(
                "000***********" + application.details().documentNumber().substring(14)));
        assertFalse(page.contains(application.details().documentNumber()));
        assertFalse(page.contains(application.details().mobile().substring(3)));
        assertTrue(page.contains("t***@example.org"));
    }

    @Test
    void othersAddHallAndHotelInTheReadersLanguage() {
        Submitted guest = submit(scene.applicant("M"));
        assertFalse(get(guest, "/my").contains("会议厅十三"));
        HallAndHotel.KNOWN.add(id(guest));
        String zh = get(guest, "/my");
        assertTrue(zh.contains("会议厅十三") && zh.contains("示例酒店") && zh.contains("1203"));
        assertTrue(get(guest, "/my?lang=en").contains("Hall Thirteen"));
        String calendar = Demo.page().get("/calendar/" + guest.token() + ".ics").asString();
        assertTrue(calendar.lines().anyMatch(line -> line.startsWith("LOCATION:") && line.contains("会议厅十三")), calendar);
    }

    @Test
    void anOfferIsTakenUpOrPassedOn() {
        Submitted holder = submit(scene.applicant("05"));
        Submitted second = submit(scene.waiter("05"));
        Submitted third = submit(scene.waiter("05"));
        assertTrue(get(third, "/my").contains("候补第 2 位"));
        post(holder, "/my/withdrawal", Map.of())
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/my?done=withdrawn"));
        assertTrue(get(holder, "/my?done=withdrawn").contains("您已撤回报名"));
        assertFalse(get(holder, "/my").contains("class=\"qr\""), "the code is gone with the registration");
        assertTrue(get(second, "/my").contains("action=\"/my/places/05/acceptance\""));
        post(second, "/my/places/05/refusal", Map.of()).then().statusCode(303);
        post(third, "/my/places/05/acceptance", Map.of()).then().statusCode(303);
        assertEquals(1, scene.places("05", Place.Status.HELD));
        post(third, "/my/places/05/acceptance", Map.of()).then().statusCode(303);
        Response late = post(third, "/my/places/05/refusal", Map.of());
        late.then().statusCode(409);
        assertTrue(late.asString().contains("此名额现为“暂留，待审核”"), late.asString());
        post(third, "/my/places/ZZ/acceptance", Map.of()).then().statusCode(404);
    }

    @Test
    void whatTheReviewerAskedIsChangedHere() {
        Submitted guest = submit(scene.applicant("M"));
        assertTrue(get(guest, "/my/changes").contains("可自行修改至"));
        reviews.requestChange(guest.reference(), null, "请填写<b>单位全称</b>", List.of("organisation"));
        assertTrue(get(guest, "/my").contains("请填写&lt;b&gt;单位全称&lt;/b&gt;"));
        String form = get(guest, "/my/changes");
        assertTrue(form.contains("value=\"测试者\"") && form.contains("留空则不变") && form.contains("请修改此项：单位"));
        Response wrong =
                post(guest, "/my/changes", Map.of("name", "测试者", "organisation", "", "mobile", "", "forums", "M"));
        wrong.then().statusCode(422);
        assertTrue(wrong.asString().contains("请填写单位"));
        post(guest, "/my/changes", Map.of("name", "测试者", "organisation", "示例单位全称", "mobile", "", "forums", "M"))
                .then()
                .statusCode(303);
        RegistrationView view = registrations.byReference(guest.reference()).orElseThrow();
        assertEquals(RegistrationStatus.SUBMITTED, view.status());
        assertEquals("示例单位全称", view.organisation());
    }

    @Test
    void onlyTheLinkOpensThePageAndItLeadsNowhereElse() {
        Demo.page().get("/my").then().statusCode(401);
        Demo.page().cookie("guest", "nonsense").get("/my").then().statusCode(401);
        Submitted guest = submit(scene.applicant("M"));
        String to = Demo.page()
                .queryParam("to", "https://example.org/")
                .get("/r/" + guest.token())
                .getHeader("Location");
        assertTrue(to.endsWith("/my"), to);
    }

    @Test
    void theCodeHoldsNoPersonalDataAndNoKey() {
        GuestPass pass = Scene.get(GuestPass.class);
        String content = pass.content("R-7K3F9Q");
        assertTrue(content.matches("H1:R-7K3F9Q:[A-Za-z0-9_-]{16}"), content);
        assertEquals(content, pass.content("R-7K3F9Q"));
        assertFalse(pass.content("R-7K3F9R").endsWith(content.substring(12)));
    }

    @Test
    void theCalendarHoldsWhatIsHeldAndNothingElse() {
        submit(scene.applicant("05"));
        Submitted guest = submit(scene.waiter("M", "05"));
        Response answer = Demo.page().get("/calendar/" + guest.token() + ".ics?lang=en");
        answer.then().statusCode(200).header("Cache-Control", "no-store");
        assertEquals(
                "text/calendar;charset=UTF-8", answer.getHeader("Content-Type").replace(" ", ""));
        String calendar = answer.asString();
        assertTrue(calendar.contains("UID:" + guest.reference() + "-M@huitong"));
        assertTrue(calendar.contains("SUMMARY:Opening Ceremony and Main Forum"));
        assertTrue(calendar.contains("DTSTART:20230718T010000Z") && calendar.contains("DTEND:20230718T033000Z"));
        assertTrue(calendar.contains("STATUS:TENTATIVE"));
        assertFalse(calendar.contains("-05@huitong"), "waiting is no appointment");
        Demo.page().get("/calendar/" + "A".repeat(38) + ".ics").then().statusCode(404);
        registrations.withdraw(id(guest));
        String after = Demo.page().get("/calendar/" + guest.token() + ".ics").asString();
        assertTrue(after.contains("UID:" + guest.reference() + "-M@huitong"), "struck out, not forgotten");
        assertTrue(after.contains("STATUS:CANCELLED") && !after.contains("STATUS:TENTATIVE"), after);
    }
}
