package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.huitong.notification.OutboxMessage;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is registered already is led to the registration, and nobody learns of another's. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class KnownDocumentsTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    Registrations registrations;

    private Scene scene;
    private TypedDetails known;
    private Submitted guest;

    @BeforeEach
    void open() {
        scene = Scene.with(Map.of("M", 10));
        Application application = scene.applicant("M");
        known = application.details();
        guest = registrations.submit(application, Registration.Channel.WEB, "zh");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private Response post(String path, Map<String, String> fields) {
        Response form = Demo.page().get("/register/" + scene.category);
        return Demo.posting(Demo.page().contentType(FORM), form)
                .formParams(fields)
                .post("/register/" + scene.category + path);
    }

    private static Map<String, String> document(String number) {
        return Map.of("documentType", "RESIDENT_ID", "documentNumber", number);
    }

    private long reminders() {
        return QuarkusTransaction.requiringNew()
                .call(() -> OutboxMessage.count("about = ?1 and intent like 'link-reminder:%'", guest.reference()));
    }

    @Test
    void theFormSaysSoAtOnceAndTellsNothingMore() {
        String said = post("/document-check", document(known.documentNumber())).asString();
        assertTrue(said.contains("此证件已报名") && said.contains("发送个人链接"), said);
        assertFalse(said.contains(guest.reference()) || said.contains("测试者"), said);
        assertEquals("", post("/document-check", document(Scene.newDocument())).asString());
        assertEquals("", post("/document-check", document("1")).asString());
    }

    @Test
    void theLinkGoesToTheContactsOnFileOnceAnHourAndTheAnswerIsTheSame() {
        Map<String, String> typed = new HashMap<>(document(known.documentNumber()));
        typed.put("name", "别人");
        for (int i = 0; i < 2; i++) {
            Response answer = post("/personal-link", typed);
            assertEquals(200, answer.statusCode());
            assertTrue(
                    answer.asString().contains("如此证件已报名") && answer.asString().contains("value=\"别人\""));
        }
        assertEquals(2, reminders(), "one by text message and one by e-mail");
        assertTrue(
                post("/personal-link", document(Scene.newDocument())).asString().contains("如此证件已报名"));
    }

    @Test
    void withoutAScriptTheRefusalOffersTheSame() {
        Map<String, String> fields = new HashMap<>(document(known.documentNumber()));
        fields.putAll(Map.of(
                "name", "测试者", "mobile", "13900001234", "organisation", "示例单位", "forums", "M", "notice", "2023-1"));
        fields.put("sensitive", "true");
        Response refused = post("", fields);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("formaction=\"/register/" + scene.category + "/personal-link\""));
    }
}
