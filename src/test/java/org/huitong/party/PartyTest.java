package org.huitong.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.huitong.category.Category;
import org.huitong.form.TypedAnswers;
import org.huitong.platform.Refused;
import org.huitong.privacy.PrivacyNotices;
import org.huitong.registration.Application;
import org.huitong.registration.Registration;
import org.huitong.registration.RegistrationStatus;
import org.huitong.registration.Registrations;
import org.huitong.registration.Submitted;
import org.huitong.registration.TypedDetails;
import org.huitong.registration.Voucher;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes along, and who is registered together. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PartyTest {
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

    @Inject
    Registrations registrations;

    @Inject
    Companions companions;

    @Inject
    PrivacyNotices notices;

    private NewGuest principal;
    private long id;

    @BeforeEach
    void open() {
        allow(1);
        principal = NewGuest.register();
        id = registrations.byReference(principal.reference()).orElseThrow().id();
    }

    @AfterEach
    void close() {
        allow(0);
    }

    private static void allow(int most) {
        QuarkusTransaction.requiringNew().run(() -> Category.update("companions = ?1 where code = 'AUDIENCE'", most));
    }

    private Submitted bring(Voucher voucher) {
        var details = new TypedDetails(
                "随行示例",
                null,
                "RESIDENT_ID",
                NewGuest.unusedDocument(),
                "+8613800138001",
                null,
                "示例单位",
                null,
                new TypedAnswers(Map.of("accompanies", List.of(principal.reference()), "relation", List.of("FAMILY"))),
                true,
                null);
        var application = new Application("ENTOURAGE", details, List.of(), notices.current().code, null);
        return registrations.submit(application, Registration.Channel.WEB, "zh", voucher);
    }

    private RegistrationStatus status(String reference) {
        return registrations.byReference(reference).orElseThrow().status();
    }

    private String companion() {
        return bring(companions.voucher(id)).reference();
    }

    @Test
    void aGuestBringsAsManyAsTheCategorySaysAndBothSidesShowIt() {
        String reference = companion();
        assertEquals(
                "COMPANIONS_FULL",
                assertThrows(Refused.class, () -> bring(companions.voucher(id))).code());
        assertEquals(
                List.of(reference),
                companions.of(id).all().stream().map(Companions.One::reference).toList());
        String mine =
                Demo.linkPage("/r/" + principal.token()).get("/my/companions").asString();
        assertTrue(mine.contains(reference) && mine.contains("随行示例") && mine.contains("待审核"), mine);
        String one = Demo.staffPage("reviewer1")
                .get("/admin/registrations/" + reference)
                .asString();
        String other = Demo.staffPage("reviewer1")
                .get("/admin/registrations/" + principal.reference())
                .asString();
        assertTrue(one.contains("随行于") && one.contains(principal.reference()), one);
        assertTrue(other.contains(reference), other);
        Demo.linkPage("/r/" + principal.token())
                .get("/my/companions/" + reference + "/changes")
                .then()
                .statusCode(200);
        Demo.linkPage("/r/" + principal.token())
                .get("/my/companions/" + principal.reference() + "/changes")
                .then()
                .statusCode(404);
    }

    @Test
    void whoWithdrawsTakesThemAlongUnlessTheyAreKept() {
        String reference = companion();
        Response asked = Demo.linkPage("/r/" + principal.token()).get("/my/withdrawal");
        assertTrue(asked.asString().contains("随行示例"), asked.asString());
        registrations.withdraw(id);
        assertEquals(RegistrationStatus.WITHDRAWN, status(principal.reference()));
        assertEquals(RegistrationStatus.WITHDRAWN, status(reference));

        open();
        String kept = companion();
        Map<String, String> browser = Demo.page().get("/r/" + principal.token()).cookies();
        Response form = Demo.page().cookies(browser).get("/my/withdrawal");
        Demo.posting(Demo.page().cookies(browser).contentType(FORM), form)
                .formParam("keep", "true")
                .post("/my/withdrawal")
                .then()
                .statusCode(303);
        assertEquals(RegistrationStatus.WITHDRAWN, status(principal.reference()));
        assertEquals(RegistrationStatus.SUBMITTED, status(kept));
    }

    /** Counted under the lock on the guest only one of two at once passes; counted by nobody both would. */
    @Test
    void twoAtOnceAreNotMoreThanMayCome() {
        assertEquals(1, together(companions.voucher(id)));
        Voucher uncounted = new Voucher() {
            @Override
            public boolean admits() {
                return true;
            }

            @Override
            public void before() {
                // The control: nobody counts.
            }

            @Override
            public void registered(long registrationId) {
                companions.voucher(id).registered(registrationId);
            }
        };
        assertEquals(2, together(uncounted));
    }

    private long together(Voucher voucher) {
        return Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return bring(voucher) != null;
                    } catch (Refused refused) {
                        assertEquals("COMPANIONS_FULL", refused.code());
                        return false;
                    }
                }))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();
    }

    @Test
    void onePersonRegistersSeveralAndSeesThemOnOnePage() {
        Response start = Demo.page().get("/group-registrations");
        Response nobody = Demo.posting(Demo.page().contentType(FORM), start)
                .formParam("registeredBy", " ")
                .post("/group-registrations");
        assertEquals(422, nobody.statusCode());
        String group = Demo.posting(Demo.page().contentType(FORM), start)
                .formParam("registeredBy", "示例小学")
                .post("/group-registrations")
                .getHeader("Location");
        String path = group.substring(group.indexOf("/group-registrations"));
        String key = path.substring(path.lastIndexOf('/') + 1);
        Response form = Demo.page().get("/register/AUDIENCE?group=" + key);
        assertTrue(form.asString().contains("由示例小学代为报名"), form.asString());
        for (String name : List.of("甲示例", "乙示例")) {
            Map<String, String> fields = new HashMap<>(
                    Map.of("name", name, "documentType", "RESIDENT_ID", "documentNumber", NewGuest.unusedDocument()));
            fields.putAll(Map.of(
                    "mobile",
                    "13800138000",
                    "email",
                    "new@example.org",
                    "organisation",
                    "示例小学",
                    "position",
                    "教师",
                    "forums",
                    "03",
                    "notice",
                    notices.current().code,
                    "sensitive",
                    "true"));
            Response done = Demo.posting(Demo.page().contentType(FORM), form)
                    .formParams(fields)
                    .post("/register/AUDIENCE?group=" + key);
            assertEquals(303, done.statusCode(), done.asString());
            assertTrue(done.getHeader("Location").endsWith(path + "?done=added"), done.getHeader("Location"));
        }
        String page = Demo.page().get(path).asString();
        assertTrue(page.contains("甲示例") && page.contains("乙示例") && page.contains("待审核"), page);
        assertFalse(page.contains("13800138000"));
        Demo.page().get("/group-registrations/nonsense").then().statusCode(404);
    }
}
