package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.PageLook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form on a phone: part by part, kept while typing, also without a connection. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class FormsInBrowserTest {
    private static Chromium chromium;

    @TestHTTPResource("/")
    URI site;

    @Inject
    Registrations registrations;

    private Scene scene;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        scene = Scene.with(Map.of("M", 10));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aFormOnAPhoneComesPartByPartAndLosesNothing() {
        TypedDetails typed = scene.applicant("M").details();
        try (BrowserContext phone = chromium.phone("zh-CN")) {
            Page page = phone.newPage();
            page.navigate(site.resolve("/register/" + scene.category).toString());
            assertEquals("1/3", progress(page));
            page.locator("#f-name").fill("王𬭚");
            page.locator("#f-documentType").selectOption(typed.documentType());
            page.locator("#f-documentNumber").fill(typed.documentNumber());
            PageLook.accessible(page, "first part");
            PageLook.fits(page, "first part");
            page.locator("[data-step-next]").click();
            assertEquals("1/3", progress(page), "the mobile number is missing");

            page.reload();
            page.locator("[data-draft-note]").waitFor();
            PageLook.accessible(page, "restored");
            assertEquals("王𬭚", page.locator("#f-name").inputValue());
            assertEquals("", page.locator("#f-documentNumber").inputValue(), "never kept");
            assertFalse(page.evaluate("JSON.stringify(localStorage)").toString().contains(typed.documentNumber()));

            page.locator("#f-documentType").selectOption(typed.documentType());
            page.locator("#f-documentNumber").fill(typed.documentNumber());
            page.locator("#f-mobile").fill(typed.mobile());
            page.locator("#f-organisation").fill(typed.organisation());
            page.locator("#f-organisation").press("Enter");
            assertEquals("2/3", progress(page));
            assertEquals("论坛和活动", page.evaluate("document.activeElement.textContent"));
            PageLook.accessible(page, "forums");
            PageLook.fits(page, "forums");
            page.locator("#forum-M").check();
            page.locator("[data-step-next]").click();
            assertEquals("3/3", progress(page));
            page.locator("#f-notice").check();
            page.locator("#f-sensitive").check();
            PageLook.accessible(page, "last part");

            phone.setOffline(true);
            Locator send = page.locator("form[data-steps] .actions button.btn-primary:not([data-step-next])");
            send.click();
            page.locator("[data-offline]").waitFor();
            assertEquals("王𬭚", page.locator("#f-name").inputValue());
            phone.setOffline(false);
            send.click();
            page.waitForURL("**/my/confirmation");
            assertEquals("{}", page.evaluate("JSON.stringify(localStorage)"));
        }
        assertEquals(1, scene.registrations());
    }

    @Test
    void whatTheServerFindsWrongOpensItsPartAndADeskShowsAll() {
        try (BrowserContext phone = chromium.phone("en-GB");
                BrowserContext desk = chromium.desk("en-GB")) {
            Page page = phone.newPage();
            page.navigate(site.resolve("/register/" + scene.category).toString());
            page.locator("form[data-steps]").evaluate("form => { form.noValidate = true; form.requestSubmit(); }");
            page.locator("[data-errors]").waitFor();
            assertEquals("1/3", progress(page));
            page.locator("[data-errors] a[href='#f-forums']").click();
            assertEquals("2/3", progress(page));
            page.locator("[data-step-back]").click();
            assertEquals("1/3", progress(page));
            Page wide = desk.newPage();
            wide.navigate(site.resolve("/register/" + scene.category).toString());
            assertTrue(wide.locator("#f-name").isVisible());
            assertTrue(wide.locator("#f-notice").isVisible());
            assertFalse(wide.locator("[data-step-next]").isVisible());
            PageLook.accessible(wide, "at a desk");
            Application other = scene.applicant("M");
            registrations.submit(other, Registration.Channel.WEB, "en");
            wide.locator("#f-documentType").selectOption("RESIDENT_ID");
            wide.locator("#f-documentNumber").fill(other.details().documentNumber());
            wide.locator("#f-mobile").click();
            wide.locator(".known button").waitFor();
            PageLook.accessible(wide, "registered already");
            wide.locator(".known button").click();
            wide.getByText("the personal link is on its way").waitFor();
        }
    }

    private static String progress(Page page) {
        return page.locator(".form-step:not([hidden]) .form-step-title").getAttribute("data-progress");
    }
}
