package org.huitong.program;

import static org.huitong.program.Planned.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Pattern;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.PageLook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organiser moves an item with the mouse, with the keyboard and with those that follow it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PlanInBrowserTest {
    private static Chromium chromium;

    @TestHTTPResource("/")
    URI site;

    @Inject
    Programmes programmes;

    @Inject
    Agendas agendas;

    @Inject
    Forums forums;

    @Inject
    ProgrammeDesk desk;

    private String code;
    private long first;
    private long second;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void plan() {
        code = Planned.code();
        programmes.create(code, Planned.forum("拖动论坛"));
        first = agendas.add(code, Planned.item("甲", at("18:00", "18:30")));
        second = agendas.add(code, Planned.item("乙", at("18:30", "19:00")));
    }

    @AfterEach
    void clear() {
        programmes.remove(code, forums.byCode(code).orElseThrow().version);
    }

    private Span time(long id) {
        return ItemPages.item(desk.sheet(code), id).time();
    }

    private String path(String rest) {
        return site.resolve("/admin/programme" + rest).toString();
    }

    private void signIn(Page page) {
        page.navigate(site.resolve("/sign-in").toString());
        page.locator("[name=username]").fill("programme");
        page.locator("[name=password]").fill(Demo.password("programme"));
        page.locator("main button.btn-primary").click();
        page.waitForURL("**/admin");
    }

    @Test
    void itemsMoveByMouseByKeyboardAndWithWhatFollows() {
        try (BrowserContext context = chromium.desk("zh-CN")) {
            Page page = context.newPage();
            signIn(page);
            page.navigate(path("/" + code));
            Locator handle = page.locator(".plan-handle").nth(1);
            BoundingBox box = handle.boundingBox();
            double x = box.x + 40;
            double y = box.y + 10;
            page.mouse().move(x, y);
            page.mouse().down();
            page.mouse().move(x, y + box.height / 2, new Mouse.MoveOptions().setSteps(4));
            page.mouse().up();
            page.waitForURL(Pattern.compile(".*[?]done=moved&.*"));
            assertEquals(at("18:45", "19:15"), time(second));
            page.getByText("撤销移动").click();
            page.waitForURL(Pattern.compile(".*[?]done=movedBack.*"));
            assertEquals(at("18:30", "19:00"), time(second));

            page.locator(".plan-handle").nth(1).press("ArrowDown");
            page.locator(".plan-handle").nth(1).press("ArrowDown");
            page.locator(".plan-handle").nth(1).press("Enter");
            page.waitForURL(Pattern.compile(".*[?]done=moved&moved.*"));
            assertEquals(at("18:40", "19:10"), time(second));
            page.locator(".plan-handle").nth(0).press("Shift+ArrowDown");
            page.locator(".plan-handle").nth(0).press("Enter");
            page.waitForURL(Pattern.compile(".*&moved=" + first + "&.*"));
            assertEquals(at("18:00", "18:35"), time(first));
            PageLook.accessible(page, "forum");

            page.navigate(path("/" + code + "/items/" + first));
            PageLook.accessible(page, "item");
            page.locator("#f-end").fill("2023-07-19T18:50");
            page.locator("button[name=look]").click();
            PageLook.accessible(page, "push");
            page.locator("main form button.btn-primary").click();
            page.waitForURL(Pattern.compile(".*[?]done=pushed.*"));
            assertEquals(at("18:55", "19:25"), time(second));
            page.getByText("撤销顺延").click();
            page.waitForURL(Pattern.compile(".*[?]done=movedBack.*"));
            assertEquals(at("18:40", "19:10"), time(second));
        }
    }

    @Test
    void everyPageCanBeReadInBothLanguagesAndOnAPhone() {
        try (BrowserContext desk = chromium.desk("en-GB");
                BrowserContext phone = chromium.phone("zh-CN")) {
            Page wide = desk.newPage();
            signIn(wide);
            Page narrow = phone.newPage();
            signIn(narrow);
            for (String rest : new String[] {
                "",
                "?by=order",
                "/new",
                "/speakers",
                "/materials",
                "/exchange",
                "/" + code,
                "/" + code + "/facts",
                "/" + code + "/items/" + first
            }) {
                wide.navigate(path(rest));
                PageLook.accessible(wide, rest);
                narrow.navigate(path(rest));
                PageLook.fits(narrow, rest);
            }
        }
    }
}
