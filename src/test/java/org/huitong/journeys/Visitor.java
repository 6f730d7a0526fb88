package org.huitong.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huitong.testsupport.PageLook;

/** Someone with a browser: finds things by what they are called, and looks at every page they pass with axe. */
final class Visitor implements AutoCloseable {
    /** More than any form has. */
    private static final int PARTS = 8;

    private final BrowserContext context;
    private final String site;
    private final List<String> troubles = new ArrayList<>();
    final Page page;

    Visitor(BrowserContext context, String site) {
        this.context = context;
        this.site = site;
        this.page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                troubles.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> troubles.add(page.url() + ": " + error));
    }

    /** Goes to a page of the site, which must be there, and readable for everyone. */
    Visitor open(String path) {
        var answer = page.navigate(path.startsWith("http") ? path : site + path);
        assertTrue(answer.ok(), () -> path + ": " + answer.status());
        return look();
    }

    /** Looks at the present page: no serious fault by axe. */
    Visitor look() {
        page.waitForLoadState();
        PageLook.passable(page, page.url());
        return this;
    }

    /** Nothing is wider than the screen. */
    Visitor fits() {
        PageLook.fits(page, page.url());
        return this;
    }

    Visitor fill(String label, String value) {
        reached(page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                        .first())
                .fill(value);
        return this;
    }

    Visitor choose(String label, String value) {
        reached(page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                        .first())
                .selectOption(value);
        return this;
    }

    Visitor tick(String label) {
        reached(page.getByLabel(label).first()).check();
        return this;
    }

    /** Ticks the box of this input. */
    Visitor agree(String input) {
        reached(page.locator("input[name=" + input + "]")).check();
        return this;
    }

    /** On a phone a long form shows one part at a time: goes on, or back, to where this is. */
    private Locator reached(Locator wanted) {
        for (String way : List.of("[data-step-next]", "[data-step-back]")) {
            Locator button = page.locator(way);
            for (int part = 0; part < PARTS; part++) {
                if (wanted.count() > 0 && !wanted.isVisible() && button.isVisible()) {
                    button.click();
                }
            }
        }
        return wanted;
    }

    Visitor press(String name) {
        reached(page.locator("button", new Page.LocatorOptions().setHasText(name))
                .last());
        button(name).click();
        return this;
    }

    /** Waits until parts of the page that were asked for have come. */
    Visitor settle() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Visitor follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    /** The page says so somewhere that can be seen. */
    Visitor sees(String text) {
        page.getByText(text).locator("visible=true").first().waitFor();
        return this;
    }

    String url() {
        return page.url();
    }

    Visitor picture(Path file, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), troubles, "the browser's console");
    }
}
