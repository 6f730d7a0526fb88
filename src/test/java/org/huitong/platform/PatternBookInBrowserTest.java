package org.huitong.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.PageLook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as readers meet them: on a phone and at a desk, by day and by night, with and without scripts. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PatternBookInBrowserTest {
    private static final int DESK = 1280;
    private static final int PHONE = 360;
    // WCAG 2.1, 1.4.10 Reflow: the narrowest page that must not need sideways scrolling.
    private static final int NARROWEST = 320;

    private static Chromium chromium;

    private final List<String> complaints = new ArrayList<>();

    @TestHTTPResource("/pattern-book/")
    URI book;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @AfterEach
    void nothingWasRefusedByTheContentSecurityPolicy() {
        assertEquals(List.of(), complaints);
    }

    private Page reader(int width, Browser.NewContextOptions options) {
        BrowserContext context = chromium.reader(options.setViewportSize(width, 800));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        return context.newPage();
    }

    private Page reader(int width) {
        return reader(width, new Browser.NewContextOptions());
    }

    private Page at(String name, int width) {
        return opened(reader(width), name, "zh");
    }

    private Page opened(Page page, String name, String language) {
        page.navigate(book.resolve(name + "?lang=" + language).toString());
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "site, LIGHT, zh, 1280",
        "site, DARK, en, 360",
        "admin, LIGHT, zh, 1280",
        "admin, DARK, en, 1280",
        "admin, LIGHT, en, 360",
        "phone, LIGHT, en, 360",
        "phone, DARK, zh, 360"
    })
    void axeFindsNothing(String name, ColorScheme scheme, String language, int width) {
        var options = new Browser.NewContextOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE);
        Page page = opened(reader(width, options), name, language);
        PageLook.accessible(page, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "admin", "phone"})
    void fitsTheNarrowestScreen(String name) {
        for (String language : List.of("zh", "en")) {
            Page page = opened(reader(NARROWEST), name, language);
            assertEquals(NARROWEST, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    @Test
    void asksBeforeWhatHurts() {
        Page page = at("site", DESK);
        List<String> sent = posts(page);
        Locator withdraw = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("撤回报名"));
        withdraw.click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new GetByRoleOptions().setName("请确认"));
        assertThat(dialog).containsText("确定撤回");
        dialog.getByText("取消").click();
        assertThat(dialog).isHidden();
        assertThat(withdraw).isFocused();
        assertEquals(List.of(), sent);

        withdraw.click();
        page.waitForRequest(Request::isNavigationRequest, () -> dialog.getByText("确定", exact())
                .click());
        assertEquals(1, sent.size());
    }

    @Test
    void sendsAFormOnceWithTheButtonThatWasPressed() {
        Page page = at("site", DESK);
        List<String> sent = posts(page);
        page.evaluate("document.getElementById('sample').noValidate = true");
        Locator draft = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("存为草稿"));
        draft.click();
        assertThat(draft).isDisabled();
        assertEquals(1, sent.size());
        assertTrue(sent.get(0).contains("draft=1"), sent.get(0));
    }

    @Test
    void showsAFieldOnlyWhileItIsAskedFor() {
        Page page = at("site", PHONE);
        Locator passport = page.getByLabel("护照号码");
        assertThat(passport).isHidden();
        assertThat(passport).isDisabled();
        page.getByLabel("证件类型").selectOption("PASSPORT");
        assertThat(passport).isVisible();
        assertThat(passport).isEnabled();
        page.getByLabel("证件类型").selectOption("RESIDENT_ID");
        assertThat(passport).isHidden();
    }

    @Test
    void startsAtTheProblems() {
        Page page = at("phone", PHONE);
        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).first().click();
        assertThat(page.getByLabel("手机号码")).isFocused();
    }

    @Test
    void countsDownByTheConferenceClockInTheWordsOfTheServer() {
        Page page = reader(DESK);
        page.clock().install();
        opened(page, "site", "zh");
        Locator countdown = page.locator(".countdown");
        Instant now = Instant.from(java.time.OffsetDateTime.parse(countdown.getAttribute("data-now")));
        assertThat(countdown).hasText(When.until(now, PatternBook.OPENING));
        page.clock().fastForward("01:01:00");
        assertThat(countdown).hasText(When.until(now.plus(Duration.ofMinutes(61)), PatternBook.OPENING));
    }

    @Test
    void copiesTheReference() {
        Page page = at("site", DESK);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Locator copy = page.locator("button[data-copy]");
        copy.click();
        assertThat(copy).hasText("已复制");
        assertEquals("R-7K3F9Q", page.evaluate("navigator.clipboard.readText()"));
    }

    @Test
    void everythingIsThereWithoutScripts() {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        Page page = opened(reader(PHONE, options), "site", "zh");
        assertThat(page.getByLabel("护照号码")).isVisible();
        assertThat(page.locator("button[data-copy]")).isHidden();
        Page admin = opened(page, "admin", "zh");
        admin.getByText("菜单").click();
        assertThat(admin.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("工作台导航")))
                .isVisible();
    }

    @Test
    void aPartOfAPageIsSwappedEvenWhenItIsARefusal() {
        Page page = at("admin", DESK);
        Locator part = page.locator("#part");
        page.getByText("part-200").click();
        assertThat(part).hasText("200");
        page.getByText("part-422").click();
        assertThat(part).hasText("422");
        assertThat(page.locator("#part-problem")).isHidden();
        page.getByText("part-500").click();
        assertThat(page.locator("#part-problem")).isVisible();
        assertThat(part).hasText("422");
        // The browser and htmx report both refusals on their console.
        complaints.clear();
    }

    private static List<String> posts(Page page) {
        var bodies = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                bodies.add(request.postData());
            }
        });
        return bodies;
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
