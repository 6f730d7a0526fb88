package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form to register, as a browser without scripts sends it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RegisterPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    private Scene scene;

    @BeforeEach
    void open() {
        scene = Scene.with(Map.of("M", 10, "01", 10, "04", 10, "05", 1));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private String path() {
        return "/register/" + scene.category;
    }

    private static Map<String, Object> fields(Application a) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", a.details().name());
        fields.put("documentType", a.details().documentType());
        fields.put("documentNumber", a.details().documentNumber());
        fields.put("mobile", a.details().mobile());
        fields.put("email", a.details().email());
        fields.put("organisation", a.details().organisation());
        fields.put("position", a.details().position());
        fields.put("forums", a.forums().stream().map(Application.Choice::forum).toList());
        fields.put("notice", a.notice());
        fields.put("sensitive", "true");
        fields.put("submissionKey", UUID.randomUUID().toString());
        return fields;
    }

    private Map<String, Object> valid() {
        return fields(scene.applicant("M"));
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> fields = valid();
        fields.put(field, value);
        return fields;
    }

    private Response post(Map<String, Object> fields) {
        return post(fields, "zh");
    }

    private Response post(Map<String, Object> fields, String language) {
        Response form = Demo.page().get(path());
        var request = Demo.posting(Demo.page().contentType(FORM), form).queryParam("lang", language);
        fields.forEach((name, value) -> {
            if (value instanceof List<?> values) {
                request.formParam(name, values);
            } else {
                request.formParam(name, value);
            }
        });
        return request.post(path());
    }

    /** The message beside a field, empty without one. */
    private static String beside(Response page, String field) {
        Matcher error = Pattern.compile(
                        "<p class=\"field-error\" id=\"f-" + field + "-error\">.*?</span> (.*?)</p>", Pattern.DOTALL)
                .matcher(page.asString());
        return error.find() ? error.group(1) : "";
    }

    private static String value(Response page, String field) {
        Matcher input = Pattern.compile("name=\"" + field + "\"[^>]*? value=\"([^\"]*)\"")
                .matcher(page.asString());
        return input.find() ? input.group(1) : null;
    }

    @Test
    void everyoneSeesWhatIsOpenAndWhatIsAskedThere() {
        String zh = Demo.page().get("/register").asString();
        assertTrue(zh.contains("href=\"/register/AUDIENCE\"") && zh.contains("需要填写：姓名、证件、手机号码、电子邮箱、单位"), zh);
        assertFalse(zh.contains("href=\"/register/GUEST\""), "by invitation only");
        assertTrue(zh.contains("须凭邀请函报名"));
        String en = Demo.page().get("/register?lang=en").asString();
        assertTrue(
                en.contains(
                        "You will be asked for: Name, Identity document, Mobile number, E-mail address, Organisation"),
                en);
        assertTrue(en.contains("By invitation only"));
    }

    @Test
    void theFormAsksOnlyWhatTheCategoryNeedsAndSaysWhy() {
        String volunteer = Demo.page().get("/register/VOLUNTEER").asString();
        assertTrue(volunteer.contains("用于办理志愿者证件、保险和服务证明"));
        assertFalse(volunteer.contains("name=\"position\"") || volunteer.contains("name=\"forums\""));
        String invited = Demo.page().get("/register/GUEST").asString();
        assertTrue(invited.contains("须凭邀请函报名"));
        assertFalse(invited.contains("<form method=\"post\" action=\"/register/"));
        Demo.page().get("/register/NOBODY").then().statusCode(404);
    }

    @Test
    void aFullForumOffersItsWaitingListBeforeSubmitting() {
        post(with("forums", List.of("05"))).then().statusCode(303);
        String form = Demo.page().get(path()).asString();
        assertTrue(form.contains("name=\"waiting\" value=\"05\"") && form.contains("已满，加入候补"));
        assertTrue(form.contains("name=\"forums\" value=\"M\""));
    }

    @Test
    void registeringLeadsToTheConfirmationWithoutSayingConfirmed() {
        Response answer = post(with("forums", List.of("M", "01")));
        answer.then().statusCode(303);
        String location = answer.getHeader("Location");
        assertTrue(location.matches(".*/r/[A-Za-z0-9_-]{38}\\?to=confirmation"), location);
        Response exchanged = Demo.page().get(location);
        assertTrue(exchanged.getHeader("Location").endsWith("/my/confirmation"));
        String page =
                Demo.page().cookies(exchanged.cookies()).get("/my/confirmation").asString();
        assertTrue(page.contains("已收到您的报名") && page.contains("待审核") && page.contains("尚未确认"));
        assertTrue(page.contains("class=\"qr\"") && page.contains("现在尚不能凭此入场"));
        assertTrue(page.contains(location.substring(location.indexOf("/r/"), location.indexOf('?'))));
        assertFalse(page.contains("data-status=\"APPROVED\""));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("name", "", "请填写姓名", "Please enter the name"),
                Arguments.of("name", "王😀", "请去掉数字、表情和其他符号", "please remove digits, emoji and other symbols"),
                Arguments.of("name", "名".repeat(51), "姓名最长50个字符", "at most 50 characters"),
                Arguments.of("name", "王\u202Eabc", "看不见的控制字符", "invisible control characters"),
                Arguments.of("name", "x'; drop table person; --", "请去掉数字、表情和其他符号", "remove digits"),
                Arguments.of("latinName", "王", "请用拉丁字母填写", "in Latin letters"),
                Arguments.of("documentType", "", "请选择证件类型", "choose the type of document"),
                Arguments.of("documentType", "LIBRARY_CARD", "没有这种证件类型", "no such type"),
                Arguments.of("documentNumber", "", "请填写证件号码", "enter the number of your document"),
                Arguments.of("documentNumber", "000000199001010019", "第18位校验码不对", "does not fit the others"),
                Arguments.of("mobile", "12345", "内地手机号为11位数字", "This is no telephone number"),
                Arguments.of("email", "nobody", "电子邮箱格式不对", "This is no e-mail address"),
                Arguments.of("organisation", " ", "请填写单位", "enter the organisation"),
                Arguments.of("organisation", "长".repeat(101), "最长100个字符", "At most 100 characters"),
                Arguments.of("position", "主\u2066任", "看不见的控制字符", "invisible control characters"),
                Arguments.of("forums", List.of(), "请至少选择一个论坛", "choose at least one"),
                Arguments.of("forums", List.of("ZZ"), "“ZZ”不在可选的论坛之列", "not among the forums"),
                Arguments.of("forums", List.of("01", "04"), "“互联网与文明创建论坛”与“网络文明社会共建论坛”时间重叠", "are on at the same time"),
                Arguments.of("notice", "", "请阅读并同意", "read the privacy notice"),
                Arguments.of("notice", "2022-1", "告知书已更新为 2023-1 版", "replaced by version 2023-1"),
                Arguments.of("sensitive", "", "须单独勾选同意", "separate consent"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsSaidBesideItsFieldInTheReadersLanguage(String field, Object value, String zh, String en) {
        for (String language : List.of("zh", "en")) {
            Response page = post(with(field, value), language);
            page.then().statusCode(422);
            String expected = language.equals("zh") ? zh : en;
            assertTrue(beside(page, field).contains(expected), () -> field + ": " + beside(page, field));
            assertTrue(page.asString().contains("<a href=\"#f-" + field + "\">"), "named in the summary");
        }
        assertEquals(0, scene.registrations());
    }

    @Test
    void nothingTypedIsLost() {
        Map<String, Object> typed = with("name", "王9");
        typed.put("latinName", "Wang");
        typed.put("forums", List.of("M", "01"));
        Response page = post(typed);
        page.then().statusCode(422);
        for (String field : List.of("name", "latinName", "documentNumber", "email", "organisation", "position")) {
            assertEquals(typed.get(field), value(page, field), field);
        }
        assertEquals("+" + typed.get("mobile").toString().substring(1), value(page, "mobile"));
        assertEquals(typed.get("submissionKey"), value(page, "submissionKey"));
        String html = page.asString();
        assertTrue(html.contains("value=\"RESIDENT_ID\" selected"));
        assertTrue(html.contains("value=\"M\" checked") && html.contains("value=\"01\" checked"));
        assertFalse(html.contains("value=\"04\" checked"));
        assertTrue(Pattern.compile("name=\"notice\"[^>]* checked").matcher(html).find());
        assertTrue(
                Pattern.compile("name=\"sensitive\"[^>]* checked").matcher(html).find());
        assertEquals("no-store", page.getHeader("Cache-Control"));
    }

    @Test
    void theConsentsAreNeverGivenInAdvance() {
        String form = Demo.page().get(path()).asString();
        assertFalse(form.contains(" checked"), form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; drop table registration; --",
                "{config:secret}",
                "{{7*7}}${7*7}"
            })
    void whatLooksLikeCodeIsTextEverywhere(String text) {
        for (String field : List.of("name", "latinName", "documentNumber", "mobile", "email")) {
            Response page = post(with(field, text));
            page.then().statusCode(422);
            assertFalse(
                    page.asString().contains("<script>alert") || page.asString().contains("<img src=x"), field);
        }
        Map<String, Object> typed = with("organisation", text);
        typed.put("position", text);
        Response answer = post(typed);
        answer.then().statusCode(303);
        String link = answer.getHeader("Location");
        String my =
                Demo.linkPage(link.substring(0, link.indexOf('?'))).get("/my").asString();
        assertTrue(my.contains(escaped(text)), my);
        assertFalse(my.contains("<script>alert") || my.contains("<img src=x"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王𬭚",
                "张㛃",
                "周䶮",
                "阿依古丽·买买提",
                "达瓦",
                "陳樂怡",
                "Alexandra Friederike Charlotte von Musterberg",
                "محمد بن سلمان",
                "O'Brien-Smith"
            })
    void namesArriveWhole(String name) {
        namesArrive(name);
    }

    @Test
    void theLongestNamesArriveWhole() {
        namesArrive("𬭚".repeat(50));
        namesArrive("名".repeat(50));
    }

    private void namesArrive(String name) {
        Response answer = post(with("name", name));
        answer.then().statusCode(303);
        String link = answer.getHeader("Location");
        String my =
                Demo.linkPage(link.substring(0, link.indexOf('?'))).get("/my").asString();
        assertTrue(my.contains("<h1>" + escaped(name) + "</h1>"), my);
    }

    @Test
    void aRegisteredDocumentIsToldWithoutLosingTheForm() {
        Map<String, Object> typed = valid();
        post(typed).then().statusCode(303);
        typed.put("submissionKey", UUID.randomUUID().toString());
        Response page = post(typed);
        page.then().statusCode(409);
        assertTrue(page.asString().contains("此证件已报名"));
        assertEquals(typed.get("documentNumber"), value(page, "documentNumber"));
        assertFalse(page.asString().contains("R-"), "reveals nothing about the other registration");
    }

    @Test
    void aForumThatFilledUpMeanwhileIsOfferedForWaiting() {
        post(with("forums", List.of("05"))).then().statusCode(303);
        Map<String, Object> late = with("forums", List.of("M", "05"));
        Response page = post(late, "en");
        page.then().statusCode(409);
        assertTrue(page.asString().contains("“Forum on Algorithm Governance” – no place is left"), page.asString());
        assertTrue(page.asString().contains("name=\"waiting\" value=\"05\">"), "not chosen for the guest");
        assertTrue(page.asString().contains("value=\"M\" checked"));
        late.put("forums", List.of("M"));
        late.put("waiting", List.of("05"));
        post(late).then().statusCode(303);
        assertEquals(1, scene.places("05", Place.Status.WAITLISTED));
    }

    @Test
    void sendingTheFormTwiceRegistersOnce() {
        Map<String, Object> typed = valid();
        Response first = post(typed);
        Response second = post(typed);
        first.then().statusCode(303);
        assertEquals(first.getHeader("Location"), second.getHeader("Location"));
        assertEquals(1, scene.registrations());
    }

    /** A browser that still shows the form must not lead to the link that was taken out of the wrong hands. */
    @Test
    void theOldFormGivesNoLinkOnceTheLinkWasReplaced() {
        Map<String, Object> typed = valid();
        String link = post(typed).getHeader("Location");
        Response my = Demo.linkPage(link.substring(0, link.indexOf('?'))).get("/my");
        Demo.posting(Demo.linkPage(link.substring(0, link.indexOf('?'))), my)
                .post("/my/personal-link")
                .then()
                .statusCode(303);
        Response page = post(typed);
        page.then().statusCode(409);
        assertTrue(page.asString().contains("此证件已报名"));
        assertFalse(page.asString().contains("/r/"));
        assertNull(page.getHeader("Location"));
    }

    @Test
    void aPostFromElsewhereIsRefused() {
        Response page = Demo.page().contentType(FORM).formParams(valid()).post(path());
        page.then().statusCode(400);
        assertTrue(page.asString().contains("请求有误"));
        assertEquals(0, scene.registrations());
    }

    @Test
    void aFloodInOneFieldIsRefused() {
        Response page = post(with("organisation", "长".repeat(400_000)));
        assertTrue(List.of(400, 413).contains(page.statusCode()), page.statusLine());
        assertEquals(0, scene.registrations());
    }
}
