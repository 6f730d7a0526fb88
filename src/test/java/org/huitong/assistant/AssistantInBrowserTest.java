package org.huitong.assistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.huitong.booking.Bookings;
import org.huitong.booking.Ground;
import org.huitong.identity.Roles;
import org.huitong.identity.Scope;
import org.huitong.staff.Colleague;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.PageLook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hall taken from the ranking, and a proposal from the form to what is applied, in a browser and with axe. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AssistantInBrowserTest {
    private static Chromium chromium;

    @Inject
    Bookings bookings;

    @TestHTTPResource("/")
    URI site;

    private Ground ground;
    private Page page;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void build() {
        ground = new Ground();
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @Test
    void rankedTakenProposedAccepted() {
        String first = ground.forum(140);
        String second = ground.forum(90);
        ground.hall(150);
        Colleague host =
                Colleague.with(Set.of(Roles.VENUE), new Scope(Map.of(Scope.Kind.FORUM, Set.of(first, second))));
        try (BrowserContext context = chromium.desk("zh")) {
            page = context.newPage();
            signIn(host);
            visit("/admin/assistant");
            page.locator(".halls-waiting a").first().click();
            page.waitForURL("**/admin/assistant/" + first);
            look("ranking");
            assertTrue(page.locator(".hall-rank").count() > 1);
            page.locator("main summary").first().click();
            page.locator("main details summary h2").click();
            look("ranking, unfolded");
            page.locator(".hall-rank form button").first().click();
            confirm();
            page.waitForURL(address -> address.endsWith("done=taken"));
            assertEquals(1, bookings.hallsByForum().get(first).size());

            visit("/admin/assistant/proposals");
            visit("/admin/assistant");
            page.locator(".halls-waiting form button").click();
            page.waitForURL("**/admin/assistant/proposals/*");
            page.locator("input[name=row]").first().waitFor();
            look("proposal");
            assertEquals(1, page.locator("input[name=row]").count());
            page.locator("main form button[name=all]").click();
            confirm();
            page.waitForURL(address -> address.endsWith("done=accepted"));
            assertEquals(1, bookings.hallsByForum().get(second).size());
            look("proposal, accepted");
        }
        try (BrowserContext context = chromium.phone("en")) {
            page = context.newPage();
            signIn(host);
            for (String path : new String[] {"", "/" + first, "/proposals"}) {
                visit("/admin/assistant" + path);
                PageLook.fits(page, path);
            }
            page.locator("table a").first().click();
            page.waitForURL("**/admin/assistant/proposals/*");
            look("proposal on a phone");
            PageLook.fits(page, "proposal on a phone");
        }
    }

    private void confirm() {
        page.locator("#confirm button[value=yes]").click();
    }

    private void signIn(Colleague host) {
        page.navigate(site.resolve("/sign-in").toString());
        page.locator("#f-username").fill(host.username());
        page.locator("#f-password").fill(Colleague.PASSWORD);
        page.locator("main form button").click();
        page.waitForURL(address -> address.contains("/admin"));
    }

    private void visit(String path) {
        page.navigate(site.resolve(path).toString());
        look(path);
    }

    private void look(String name) {
        PageLook.accessible(page, name);
    }
}
