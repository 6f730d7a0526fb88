package org.huitong.testsupport;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The real browser of the journeys: the system's Chromium, without a screen. */
public final class Chromium implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** One for all tests of a run: starting it takes as long as some of them. It ends with the process. */
    private static Browser browser;

    private static synchronized Browser browser() {
        if (browser == null) {
            browser = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(ARGUMENTS));
        }
        return browser;
    }

    /** A phone of 360 × 740 pixels. */
    public BrowserContext phone(String language) {
        return context(language, 360, 740, true);
    }

    /** A screen on a desk. */
    public BrowserContext desk(String language) {
        return context(language, 1280, 900, true);
    }

    public BrowserContext deskWithoutJavaScript(String language) {
        return context(language, 1280, 900, false);
    }

    /** A reader of any other kind: in the dark, on the narrowest of screens. */
    public BrowserContext reader(Browser.NewContextOptions options) {
        return browser().newContext(options);
    }

    private BrowserContext context(String language, int width, int height, boolean javaScript) {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setViewportSize(width, height)
                        .setJavaScriptEnabled(javaScript)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    }

    private static Path executable() {
        return Stream.of(
                        System.getenv("HUITONG_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found: install the package chromium, or name one in HUITONG_CHROMIUM"));
    }

    /** Closes what is still open in it. */
    @Override
    public void close() {
        browser().contexts().forEach(BrowserContext::close);
    }
}
