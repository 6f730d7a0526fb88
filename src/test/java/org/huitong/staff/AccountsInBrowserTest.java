package org.huitong.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.PageLook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages of accounts and roles on a phone and at a desk, in both languages: nothing that axe finds, nothing wider than
 * the screen, nothing refused. With {@code -Dhuitong.pictures=true} pictures are kept in {@code target/pictures}.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AccountsInBrowserTest {
    private static Chromium chromium;

    private final List<String> complaints = new ArrayList<>();

    @TestHTTPResource("/")
    URI site;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,true", "en,false"})
    void systemAdministratorInvitesSomebodyWhoSetsAPassword(String language, boolean phone) {
        try (BrowserContext context = phone ? chromium.phone(language) : chromium.desk(language)) {
            Page page = signedIn(context, "sysadmin");
            look(page, language, "accounts");
            page.navigate(site.resolve("/admin/accounts?q=nobody-at-all").toString());
            look(page, language, "accounts-none");
            page.navigate(site.resolve("/admin/accounts/new").toString());
            look(page, language, "account-new");
            page.locator("#f-username").fill("No Good");
            page.locator("#f-displayName").fill("林示例");
            page.locator("main form").evaluate("form => form.noValidate = true");
            page.locator("main form button.btn-primary").click();
            look(page, language, "account-new-wrong");
            page.locator("#f-username").fill("b-" + UUID.randomUUID().toString().substring(0, 8));
            page.locator("main form button.btn-primary").click();
            String link = page.locator(".link-to-keep").textContent();
            look(page, language, "account-link");
            page.locator("main .actions a").click();
            look(page, language, "account");

            page.navigate(site.resolve(URI.create(link).getPath()).toString());
            look(page, language, "invitation");
            page.locator("#f-password").fill("short");
            page.locator("#f-repeated").fill("shorter");
            page.locator("main form button").click();
            look(page, language, "invitation-wrong");
            page.locator("#f-password").fill("Copper-9-lantern-Ruz");
            page.locator("#f-repeated").fill("Copper-9-lantern-Ruz");
            page.locator("main form button").click();
            page.locator("main a[href='/sign-in']").waitFor();
            look(page, language, "invitation-used");
        }
        assertEquals(List.of(), complaints);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,true", "en,false"})
    void securityAdministratorLooksBeforeGranting(String language, boolean phone) {
        try (BrowserContext context = phone ? chromium.phone(language) : chromium.desk(language)) {
            Page page = signedIn(context, "secadmin");
            look(page, language, "roles");
            page.navigate(site.resolve("/admin/roles/forum-host").toString());
            look(page, language, "grant");
            page.locator("#role-REPORTING").check();
            page.locator("main form button.btn-primary").click();
            look(page, language, "grant-review");
            page.locator("main button.btn-outline-secondary").click();
            assertTrue(page.locator("#role-REPORTING").isChecked());
            page.locator("#role-AUDIT_ADMINISTRATOR").check();
            page.locator("main form button.btn-primary").click();
            look(page, language, "grant-refused");
        }
        assertEquals(List.of(), complaints);
    }

    private Page signedIn(BrowserContext context, String username) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
        page.navigate(site.resolve("/sign-in").toString());
        page.locator("#f-username").fill(username);
        page.locator("#f-password").fill(Demo.password(username));
        page.locator("main form button").click();
        page.waitForURL(address -> address.contains("/admin/"));
        return page;
    }

    private static void look(Page page, String language, String name) {
        int width = page.viewportSize().width;
        PageLook.accessible(page, name);
        PageLook.fits(page, name + " in " + language);
        if (Boolean.getBoolean("huitong.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/pictures", name + "-" + language + "-" + width + ".png")));
        }
    }
}
