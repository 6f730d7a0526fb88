package org.huitong.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.huitong.testsupport.PageLook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The auditor's pages and the second way in, on a phone and at a desk, in both languages, with axe. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AuditInBrowserTest {
    private static Chromium chromium;

    @TestHTTPResource("/")
    URI site;

    private Page page;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"zh, phone", "en, desk"})
    void theAuditorSearchesReadsAndVerifies(String language, String screen) {
        String reference = NewGuest.register().reference();
        try (BrowserContext context = context(language, screen)) {
            page = context.newPage();
            visit("/sign-in");
            page.locator("#f-username").fill("auditor");
            page.locator("#f-password").fill(Demo.password("auditor"));
            submit();
            page.waitForURL(address -> address.contains("/admin"));
            visit("/admin/audit");
            visit("/admin/audit?actor=nobody-at-all");
            visit("/admin/audit?from=yesterday");
            assertEquals("f-from", page.evaluate("() => document.querySelector('.is-invalid').id"));
            visit("/admin/audit?object=" + reference);
            page.locator("main tbody a").first().click();
            look("a line");
            visit("/admin/audit/verification?seq=1&hash=00");
            page.locator("form[action='/admin/audit/verification'] button.btn-primary")
                    .click();
            look("verification");
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, phone, /my", "en, desk, /volunteer"})
    void whoeverHasLostTheLinkAsksForACode(String language, String screen, String home) {
        try (BrowserContext context = context(language, screen)) {
            page = context.newPage();
            visit(home + "/sign-in");
            page.locator("main form").evaluate("form => form.noValidate = true");
            submit();
            look("nothing typed");
            assertEquals("f-reference", page.evaluate("() => document.querySelector('.is-invalid').id"));
            page.locator("#f-reference").fill("R-" + language + "0000");
            submit();
            look("code");
            page.locator("#f-code").fill("123456");
            submit();
            look("wrong code");
            assertEquals("f-code", page.evaluate("() => document.querySelector('.is-invalid').id"));
            assertEquals("", page.locator("#f-code").inputValue());
        }
    }

    private static BrowserContext context(String language, String screen) {
        return screen.equals("phone") ? chromium.phone(language) : chromium.desk(language);
    }

    private void visit(String path) {
        page.navigate(site.resolve(path).toString());
        look(path);
    }

    private void submit() {
        page.locator("main form button.btn-primary").first().click();
        page.waitForLoadState();
    }

    private void look(String name) {
        page.waitForLoadState();
        PageLook.accessible(page, name);
        PageLook.fits(page, name);
    }
}
