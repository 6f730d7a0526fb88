package org.huitong.journeys;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huitong.testsupport.Authenticator;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.Mailbox;
import org.huitong.testsupport.NewGuest;
import org.huitong.testsupport.OpenIdProvider;
import org.huitong.testsupport.RoamingBrowser;
import org.huitong.testsupport.TwoInstances;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two instances in front of one database, and a balancer that sends every request where it likes. They run with the
 * commercial cryptography suite, so that it is proved from the form to the sealed log.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoInstancesIT extends ProviderStories {
    /** How a value that is sealed with SM4 and the first secret begins. */
    private static final String SM4_HEAD = "02020001";

    private static OpenIdProvider provider;
    private static TwoInstances site;
    private static StaffOfTwo staff;

    private final RoamingBrowser browser = new RoamingBrowser();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        provider = OpenIdProvider.start();
        site = TwoInstances.start(Map.of(
                "HUITONG_CRYPTO_SUITE", "SM",
                "HUITONG_AUDIT_SEAL_EVERY", "1s",
                "HUITONG_BEHIND_PROXY", "true",
                "HUITONG_OIDC_ISSUER", provider.issuer(),
                "HUITONG_OIDC_CLIENT_ID", OpenIdProvider.CLIENT,
                "HUITONG_OIDC_CLIENT_SECRET", OpenIdProvider.CLIENT_SECRET,
                "HUITONG_OIDC_NAME_ZH", "示例统一身份",
                "HUITONG_OIDC_NAME_EN", "Example Identity"));
        staff = new StaffOfTwo(site);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        site.close();
        provider.close();
    }

    @Override
    TwoInstances site() {
        return site;
    }

    @Override
    OpenIdProvider provider() {
        return provider;
    }

    @Test
    void everyStepOfSigningInReachesAnotherInstance() throws IOException {
        Authenticator phone = staff.newcomer("roaming", browser);
        page(site.a("/admin/account"), 200);
        page(site.b("/admin/account"), 200);

        var again = new RoamingBrowser();
        staff.password(again, "roaming", StaffOfTwo.PASSWORD, 303);
        again.post(site.b("/sign-in/code"), site.b("/sign-in/code"), "code", phone.code(1))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/admin"));
        again.get(site.a("/admin/account")).then().statusCode(200);
        // A code that was used at one instance is used at the other.
        var thief = new RoamingBrowser();
        staff.password(thief, "roaming", StaffOfTwo.PASSWORD, 303);
        thief.post(site.a("/sign-in/code"), site.a("/sign-in/code"), "code", phone.code(1))
                .then()
                .statusCode(422);
    }

    @Test
    void signingOutAtOneEndsTheSessionAtTheOther() throws IOException {
        staff.demo(browser, "lodging");
        page(site.a("/admin"), 200);
        browser.post(site.a("/admin"), site.b("/sign-out")).then().statusCode(303);
        page(site.a("/admin"), 303);
    }

    @Test
    void deactivationAtOneEndsTheSessionAtTheOther() throws IOException {
        staff.demo(browser, "reporting");
        page(site.b("/admin"), 200);
        var administrator = new RoamingBrowser();
        staff.demo(administrator, "sysadmin");
        administrator
                .post(site.a("/admin/accounts/reporting"), site.a("/admin/accounts/reporting/deactivation"))
                .then()
                .statusCode(303);
        page(site.b("/admin"), 303);
    }

    @Test
    void failuresAtBothLockTheAccount() throws IOException {
        for (int i = 0; i < 5; i++) {
            String form = i < 3 ? site.a("/sign-in") : site.b("/sign-in");
            browser.post(form, form, "username", "venue", "password", "wrong")
                    .then()
                    .statusCode(422);
        }
        staff.password(browser, "venue", site.staff("venue").path("password").asText(), 422);
    }

    @Test
    void linkAndCodeOfOneCountAtTheOther() throws IOException, InterruptedException {
        String mobile = Mailbox.newMobile();
        Response registered = NewGuest.apply(site.a(""), NewGuest.unusedDocument(), mobile, "03");
        String reference = registered.path("reference");
        browser.get(site.b("/r/" + registered.path("accessToken"))).then().statusCode(303);
        browser.get(site.a("/my")).then().statusCode(200).body(containsString(reference));

        var elsewhere = new RoamingBrowser();
        Response asked =
                elsewhere.post(site.b("/my/sign-in"), site.a("/my/sign-in"), "reference", reference, "kind", "SMS");
        String request = StaffOfTwo.found("request=([A-Za-z0-9_-]+)", asked.getHeader("Location"));
        String code = Mailbox.code(site.messageTo(mobile));
        elsewhere
                .post(site.a("/my/sign-in/code"), site.b("/my/sign-in/code"), "request", request, "code", code)
                .then()
                .statusCode(303);
        elsewhere.get(site.a("/my")).then().statusCode(200).body(containsString(reference));
    }

    @Test
    void lastPlaceIsGivenOnceAndADocumentRegisteredOnce() throws Exception {
        site.one("update forum_quota q join forum f on f.id = q.forum_id join category c on c.id = q.category_id"
                + " set q.capacity = q.taken + 1 where f.code = '07' and c.code = 'AUDIENCE'");
        List<Callable<Response>> applicants = new ArrayList<>();
        String twice = NewGuest.unusedDocument();
        for (int i = 0; i < 4; i++) {
            String there = i % 2 == 0 ? site.a("") : site.b("");
            String document = NewGuest.unusedDocument();
            applicants.add(() -> NewGuest.apply(there, document, Mailbox.newMobile(), "07"));
            applicants.add(() -> NewGuest.apply(there, twice, Mailbox.newMobile(), "03"));
        }
        var pool = Executors.newFixedThreadPool(applicants.size());
        List<String> outcomes = new ArrayList<>();
        for (Future<Response> done : pool.invokeAll(applicants)) {
            Response answer = done.get();
            outcomes.add(
                    answer.statusCode() == 201
                            ? answer.path("places[0].forum") + " " + answer.path("places[0].status")
                            : String.valueOf(answer.statusCode()));
        }
        pool.shutdown();
        Collections.sort(outcomes);
        assertEquals(
                List.of("03 HELD", "07 HELD", "07 WAITLISTED", "07 WAITLISTED", "07 WAITLISTED", "409", "409", "409"),
                outcomes);
    }

    @Test
    void numbersAreSealedWithTheCommercialSuiteAndReadAtTheOther() throws IOException, SQLException {
        String document = NewGuest.unusedDocument();
        String reference =
                NewGuest.apply(site.a(""), document, Mailbox.newMobile(), "03").path("reference");
        assertEquals(
                SM4_HEAD + " " + SM4_HEAD,
                site.one(
                        "select lower(concat(hex(left(p.document_number, 4)), ' ', hex(left(p.mobile, 4))))"
                                + " from registration r join person p on p.id = r.person_id where r.reference = ?",
                        reference));
        staff.demo(browser, "reviewer1");
        browser.post(
                        site.a("/admin"),
                        site.b("/admin/registrations/" + reference + "/document-reading"),
                        "purpose",
                        "IDENTITY_CHECK")
                .then()
                .statusCode(200)
                .body(containsString(document.substring(6, 14)));
    }

    /** TLS ends at the proxy: what it says of the request counts for the cookies and for the promise to come by TLS. */
    @Test
    void behindAProxyWithTlsTheBrowserIsToldToComeThatWay() {
        Response plain = Demo.page().get(site.a("/sign-in"));
        assertNull(plain.getHeader("Strict-Transport-Security"));
        Response secure = Demo.page()
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "huitong.example.org")
                .get(site.a("/sign-in"));
        assertEquals("max-age=31536000", secure.getHeader("Strict-Transport-Security"));
        assertTrue(secure.getHeader("Content-Security-Policy").endsWith("; upgrade-insecure-requests"));
        List<String> cookies = secure.getHeaders().getValues("Set-Cookie");
        assertTrue(!cookies.isEmpty() && cookies.stream().allMatch(c -> c.contains("Secure")), cookies.toString());
    }

    /** The last: one of the two is gone afterwards. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whatOneLeavesBehindWhenItIsKilledTheOtherGoesOnWith() throws Exception {
        staff.demo(browser, "forum-host");
        String reference = null;
        for (int i = 0; i < 6; i++) {
            String there = i % 2 == 0 ? site.b("") : site.a("");
            reference = NewGuest.apply(there, NewGuest.unusedDocument(), Mailbox.newMobile(), "03")
                    .path("reference");
        }
        site.killTheFirst();
        page(site.b("/admin"), 200);
        Demo.page().get(site.b("/my/sign-in")).then().statusCode(200);
        assertEquals("WHOLE", verified());
        assertEquals("0", site.one("select count(*) from audit_seal where suite <> 'SM'"));
        assertEquals(
                "1",
                site.one(
                        "select count(*) from audit_entry e join audit_seal s on s.entry_id = e.id"
                                + " where e.action = 'RegistrationSubmitted' and e.subject_key = ?",
                        reference));
    }

    /** What the auditor's program is told once everything is sealed and the chain was walked. */
    private static String verified() throws IOException, InterruptedException {
        String token = site.staff("auditor").path("token").asText();
        String address = site.b("/api/admin/audit/verification");
        boolean started = false;
        for (int i = 0; i < 100; i++) {
            Response report = Demo.bearer(token).get(address);
            report.then().statusCode(200);
            int waiting = report.path("waiting");
            String status = report.path("status");
            if (!started && waiting == 0) {
                Demo.bearer(token)
                        .contentType("application/json")
                        .post(address)
                        .then()
                        .statusCode(202);
                started = true;
            } else if (started && !status.equals("RUNNING")) {
                assertTrue((int) report.path("checked") > 0, report.asString());
                return status;
            }
            Thread.sleep(100);
        }
        return "not sealed in time";
    }

    private void page(String address, int status) {
        browser.get(address).then().statusCode(status);
    }
}
