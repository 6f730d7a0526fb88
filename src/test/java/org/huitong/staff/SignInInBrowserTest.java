package org.huitong.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.PageLook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of signing in and of one's own account, on a phone and at a desk, in both languages, with axe. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SignInInBrowserTest {
    private static Chromium chromium;

    @TestHTTPResource("/")
    URI site;

    @Inject
    StaffMember members;

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    private boolean desk;

    @ParameterizedTest
    @CsvSource({"zh, phone", "en, desk"})
    void memberSetsEverythingUpAndLooksAfterIt(String language, String screen) {
        String name = members.make(account -> {
            account.setPassword(StaffMember.PASSWORD, members.now());
            account.passwordChangedAt = members.now().minus(Duration.ofDays(100));
        });
        desk = screen.equals("desk");
        try (BrowserContext context = screen.equals("phone") ? chromium.phone(language) : chromium.desk(language)) {
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(site.resolve("/sign-in").toString());
            look("01-sign-in");
            page.locator("#f-username").fill(name);
            page.locator("#f-password").fill("wrong");
            submit();
            look("02-refused");
            page.locator("#f-password").fill(StaffMember.PASSWORD);
            submit();
            look("03-enrolment");
            page.locator("#f-code").fill("123");
            submit();
            look("04-enrolment-refused");
            String secret = page.locator("main .reference").innerText().replace(" ", "");
            page.locator("#f-code").fill(Totp.code(secret, Totp.step(members.now())));
            submit();
            look("05-recovery-codes");
            String recovery = page.locator("main .reference").first().innerText();
            page.locator("main a.btn-primary").click();
            look("06-password");
            page.locator("#f-password").fill("1234");
            page.locator("#f-repeated").fill("12345");
            submit();
            look("07-password-refused");
            page.locator("#f-password").fill("nT4?Wheelbarrow");
            page.locator("#f-repeated").fill("nT4?Wheelbarrow");
            submit();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                    .click();
            look("08-account");
            visit("/admin/account/password", "09-change-password");
            submit("form.form button");
            look("10-change-password-refused");
            visit("/admin/account/second-factor", "11-second-factor");
            visit("/admin/account/sessions", "12-sessions");
            visit("/admin/account/tokens", "13-tokens-none");
            page.locator("#f-name").fill("大屏");
            submit("form.form button");
            look("14-tokens-refused");
            page.locator("#f-roles-0").check();
            page.locator("#f-present").fill("nT4?Wheelbarrow");
            submit("form.form button");
            look("15-token");
            visit("/admin/account/tokens", "16-tokens");
            page.locator("form[action='/sign-out'] button").click();
            page.locator("#f-username").fill(name);
            page.locator("#f-password").fill("nT4?Wheelbarrow");
            submit();
            look("17-code");
            page.locator("#f-code").fill("123");
            submit();
            look("18-code-refused");
            page.locator("main a[href^='/sign-in/recovery']").click();
            look("19-recovery");
            page.locator("#f-code").fill("123");
            submit();
            look("20-recovery-refused");
            page.locator("#f-code").fill(recovery);
            submit();
            look("21-recovered");
            assertThat(page).hasURL(site.resolve("/admin/account/second-factor").toString());
        }
        assertEquals(List.of(), complaints);
    }

    private void visit(String path, String name) {
        page.navigate(site.resolve(path).toString());
        look(name);
    }

    private void submit() {
        submit("main form.form button.btn-primary");
    }

    private void submit(String button) {
        page.locator("main " + button.replace("main ", "")).first().click();
        page.waitForLoadState();
    }

    /** Refusals, which differ by their messages only, are shown to axe on the phone. */
    private void look(String name) {
        page.waitForLoadState();
        if (!(desk && name.endsWith("refused"))) {
            axe(name);
        }
        PageLook.fits(page, name);
    }

    private void axe(String name) {
        PageLook.accessible(page, name);
    }
}
