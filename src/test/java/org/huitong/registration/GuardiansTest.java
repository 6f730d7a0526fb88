package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huitong.person.DocumentType;
import org.huitong.person.IdentityDocument;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A child is registered with the consent of a guardian. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class GuardiansTest {
    private Scene scene;

    @BeforeEach
    void open() {
        scene = Scene.with(Map.of("M", 10));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private static String childsDocument() {
        String digits = "00000020240101" + Scene.newDocument().substring(14, 17);
        return IntStream.rangeClosed(0, 10)
                .mapToObj(check -> digits + (check == 10 ? "X" : check))
                .filter(number -> IdentityDocument.check(
                                DocumentType.RESIDENT_ID, number, true, LocalDate.of(2026, 1, 1))
                        .value()
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Response register(Map<String, String> guardian) {
        Map<String, String> fields = new HashMap<>(guardian);
        fields.putAll(Map.of(
                "name",
                "小示例",
                "documentType",
                "RESIDENT_ID",
                "documentNumber",
                childsDocument(),
                "mobile",
                "13900001234",
                "organisation",
                "示例小学",
                "forums",
                "M",
                "notice",
                Scene.NOTICE,
                "sensitive",
                "true"));
        Response form = Demo.page().get("/register/" + scene.category);
        assertFalse(form.asString().contains("guardianName\""), "nobody else is asked");
        return Demo.posting(Demo.page().contentType("application/x-www-form-urlencoded; charset=UTF-8"), form)
                .formParams(fields)
                .post("/register/" + scene.category);
    }

    @Test
    void theFormAsksForAGuardianAndKeepsTheNumberSealed() {
        Response asked = register(Map.of());
        assertEquals(422, asked.statusCode());
        assertTrue(asked.asString().contains("name=\"guardianName\"")
                && asked.asString().contains("未满 14 周岁"));
        Response done = register(Map.of(
                "guardianName",
                "监护示例",
                "guardianRelation",
                "PARENT",
                "guardianMobile",
                "13911112222",
                "guardianConsent",
                "true"));
        assertEquals(303, done.statusCode(), done.asString());
        String link = done.getHeader("Location").replaceAll(".*(/r/[^?]+).*", "$1");
        String mine = Demo.linkPage(link).get("/my").asString();
        assertTrue(mine.contains("监护示例（父亲或母亲）139****2222"), mine);
        List<Guardian> kept = QuarkusTransaction.requiringNew()
                .call(() -> Guardian.list("registration.category.code", scene.category));
        assertEquals(1, kept.size());
        assertFalse(new String(kept.get(0).sealedMobile, StandardCharsets.ISO_8859_1).contains("13911112222"));
    }
}
