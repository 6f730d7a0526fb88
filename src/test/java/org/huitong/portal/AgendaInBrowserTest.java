package org.huitong.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.huitong.testsupport.PageLook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programme as everybody, a guest and its organiser see it, on a phone and at a desk, in both languages, with axe. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AgendaInBrowserTest {
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
    void readersFindTheirWayAndStarWhatTheyWant(String language, String screen) {
        try (BrowserContext context = context(language, screen)) {
            page = context.newPage();
            for (String path : List.of(
                    "/agenda?by=hall",
                    "/agenda?q=luo",
                    "/agenda/changes",
                    "/agenda/print",
                    "/forums/05/print",
                    "/venues",
                    "/venues/STRAITS",
                    "/agenda/starred")) {
                visit(path);
            }
            assertEquals(0, page.locator("[data-star]:visible").count(), "nothing is starred yet");
            visit("/agenda?by=forum");
            Locator star = page.locator("[data-star] .star").first();
            star.click();
            assertEquals("true", star.getAttribute("aria-pressed"));
            visit("/agenda/starred");
            assertEquals(1, page.locator("[data-star]:visible").count());
            visit("/agenda");
            assertEquals(
                    screen.equals("desk"), page.locator(".wide-only").first().isVisible());
        }
    }

    /** Nothing is lost without scripts: the starred page is the agenda then. */
    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void withoutScriptsTheAgendaIsAllThere(String language) {
        try (BrowserContext context = chromium.deskWithoutJavaScript(language)) {
            page = context.newPage();
            page.navigate(site.resolve("/agenda/starred").toString());
            assertTrue(page.locator("[data-star]:visible").count() > 1);
            assertEquals(0, page.locator(".star").count());
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, phone", "en, desk"})
    void guestsAndOrganisersSeeTheirs(String language, String screen) {
        try (BrowserContext context = context(language, screen)) {
            page = context.newPage();
            page.navigate(site.resolve("/r/" + NewGuest.register().token()).toString());
            visit("/my/agenda");
            page.navigate(site.resolve("/sign-in").toString());
            page.locator("#f-username").fill("programme");
            page.locator("#f-password").fill(Demo.password("programme"));
            page.locator("main form button.btn-primary").first().click();
            page.waitForURL(address -> address.contains("/admin"));
            visit("/admin/programme/versions");
            visit("/admin/programme/versions/1");
            visit("/admin/programme/versions/comparison?from=1&to=0");
        }
    }

    private static BrowserContext context(String language, String screen) {
        return screen.equals("phone") ? chromium.phone(language) : chromium.desk(language);
    }

    private void visit(String path) {
        page.navigate(site.resolve(path).toString());
        page.waitForLoadState();
        PageLook.accessible(page, path);
        PageLook.fits(page, path);
    }
}
