package org.huitong.agenda;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huitong.edition.Editions;
import org.huitong.platform.LocalText;
import org.huitong.program.Agendas;
import org.huitong.program.CastWish;
import org.huitong.program.Speaker;
import org.huitong.program.SpeakerWish;
import org.huitong.program.Speakers;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organiser publishes, the public sees it then and not before, and it can be taken back. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class VersionPagesTest {
    private static final String PAGE = "/admin/programme/versions";
    private static final String STAFF = "programme";
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    Versions versions;

    @Inject
    Editions editions;

    @Inject
    Speakers speakers;

    @Inject
    Agendas agendas;

    @Inject
    EntityManager database;

    private int before;
    private DraftForum forum;

    @BeforeEach
    void plan() {
        before = versions.current().number();
        forum = new DraftForum(database, editions);
    }

    @AfterEach
    void takeBack() {
        forum.delete();
        DraftForum.takeBack(versions, before);
    }

    @Test
    void whatIsDraftedBecomesPublicWhenItIsPublished() {
        Demo.page().get("/forums/" + forum.code).then().statusCode(404);
        page().then()
                .statusCode(200)
                .body(containsString("版本测试论坛" + forum.code))
                .body(containsString("新增"));
        publish(choice()).then().statusCode(303).header("Location", endsWith("?done=" + (before + 1)));
        Demo.page().get("/forums/" + forum.code).then().statusCode(200).body(containsString("8:30"));
        forum.shift(Duration.ofMinutes(30));
        page().then().body(containsString("08:30–10:30")).body(containsString("09:00–11:00"));
        Demo.page().get("/forums/" + forum.code).then().body(containsString("08:30–10:30"));
        publish(choice()).then().statusCode(303);
        Demo.page().get("/forums/" + forum.code).then().body(containsString("09:00–11:00"));
        Demo.page()
                .get("/forums/" + forum.code + ".ics")
                .then()
                .body(containsString("SEQUENCE:" + (before + 2)))
                .body(containsString("STATUS:CONFIRMED"))
                .body(containsString("LAST-MODIFIED:"));
        Demo.staffPage(STAFF)
                .get(PAGE + "/comparison?from=" + (before + 1) + "&to=" + (before + 2))
                .then()
                .statusCode(200)
                .body(containsString("08:30–10:30"));
        Demo.staffPage(STAFF)
                .get(PAGE + "/" + (before + 1))
                .then()
                .statusCode(200)
                .body(containsString("版本演讲" + forum.code));
        restore(before).then().statusCode(303);
        Demo.page().get("/forums/" + forum.code).then().statusCode(404);
        Demo.page().get("/api/agenda").then().body(not(containsString("版本演讲" + forum.code)));
        Demo.page()
                .get("/forums/" + forum.code + ".ics")
                .then()
                .statusCode(200)
                .body(containsString("STATUS:CANCELLED"))
                .body(containsString("SEQUENCE:" + (before + 3)));
    }

    /** The public reads of a speaker who is off the file until the programme is published again. */
    @Test
    void aSpeakerWhoIsGoneStaysPublishedUntilTheNextVersion() {
        String name = "离开者" + forum.code;
        long item = forum.item();
        long speaker = speakers.add(new SpeakerWish(name, null, LocalText.of("示例大学教授", "Professor"), null));
        agendas.cast(forum.code, item, 0, List.of(new CastWish(speaker, Speaker.Role.SPEAKER)), null);
        publish(choice()).then().statusCode(303);
        String path = "/admin/programme/speakers/" + speaker;
        Supplier<Response> removal =
                () -> Demo.posting(Demo.staffPage(STAFF), Demo.staffPage(STAFF).get(path))
                        .contentType(FORM)
                        .formParam("version", 0)
                        .post(path + "/removal");
        removal.get().then().statusCode(409).body(containsString("还在议程中"));
        agendas.cast(forum.code, item, 1, List.of(), null);
        removal.get().then().statusCode(303).header("Location", endsWith("?done=removedPublished"));
        Demo.staffPage(STAFF)
                .get("/admin/programme/speakers?done=removedPublished")
                .then()
                .body(containsString("下一次发布后更新"));
        Demo.page().get("/forums/" + forum.code).then().statusCode(200).body(containsString(name));
        publish(choice()).then().statusCode(303);
        Demo.page().get("/forums/" + forum.code).then().statusCode(200).body(not(containsString(name)));
    }

    @Test
    void nobodyPublishesWhatTheyHaveNotSeen() {
        Response seen = page();
        String choice = choice();
        forum.shift(Duration.ofMinutes(30));
        publish(seen, Map.of("seen", before, "forum", choice, "confirmed", "true"))
                .then()
                .statusCode(409)
                .body(containsString("草稿刚刚有改动"));
        publish(choice()).then().statusCode(303);
        publish(seen, Map.of("seen", before, "forum", choice, "confirmed", "true"))
                .then()
                .statusCode(409)
                .body(containsString("第 " + (before + 1) + " 版"));
    }

    @Test
    void publishingIsConfirmedAndConcernsSomething() {
        Response seen = page();
        publish(seen, Map.of("seen", before, "confirmed", "true"))
                .then()
                .statusCode(422)
                .body(containsString("请至少选择"));
        publish(seen, Map.of("seen", before, "forum", choice(), "note-zh", "改动说明"))
                .then()
                .statusCode(422)
                .body(containsString("再勾选确认"))
                .body(containsString("改动说明"));
        assertEquals(before, versions.current().number());
    }

    @Test
    void whoOnlyReadsCannotPublish() {
        Response seen = Demo.staffPage("reporting").get(PAGE);
        seen.then().statusCode(200).body(not(containsString("name=\"confirmed\"")));
        Demo.posting(Demo.staffPage("reporting"), page())
                .formParam("seen", before)
                .post(PAGE)
                .then()
                .statusCode(403);
    }

    private static Response page() {
        return Demo.staffPage(STAFF).get(PAGE);
    }

    /** What stands for the forum in the form. */
    private String choice() {
        Matcher value = Pattern.compile("name=\"forum\" value=\"(" + forum.code + ":[^\"]+)\"")
                .matcher(page().asString());
        assertTrue(value.find());
        return value.group(1);
    }

    private Response publish(String choice) {
        Response form = page();
        return publish(form, Map.of("seen", versions.current().number(), "forum", choice, "confirmed", "true"));
    }

    private static Response publish(Response form, Map<String, Object> fields) {
        return Demo.posting(Demo.staffPage(STAFF).contentType(FORM), form)
                .formParams(fields)
                .post(PAGE);
    }

    private Response restore(int number) {
        return Demo.posting(Demo.staffPage(STAFF), page())
                .formParam("seen", versions.current().number())
                .post(PAGE + "/" + number + "/restoration");
    }
}
