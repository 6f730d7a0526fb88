package org.huitong.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.PackagedApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The whole programme of 2023 planned once more from nothing, in the packaged application: an edition with halls and no
 * forum, forums and agendas from two worksheets, halls by the assistant and by hand, published; then its host fills an
 * agenda, and a guest sees what has changed. Prints how long each part took; the figures quoted in
 * {@code docs/performance.md} come from here.
 */
class PlannedFromZeroIT {
    private static final Path DATA = Path.of(System.getProperty("huitong.test-data"));

    /** What is promised for everything up to the first publication. */
    private static final Duration PROMISED = Duration.ofMinutes(10);

    private static final String CODE = "2023-again";

    private static final String ADDED = "圆桌：由承办单位补充";

    private static PackagedApplication application;

    private long began;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        application = PackagedApplication.startAfresh(DATA);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        System.out.printf("%d MiB resident after planning%n", application.residentMebibytes());
        application.stop();
    }

    @Test
    void anEditionIsPlannedPublishedAndFilledByItsHost() throws IOException {
        Path files = Files.createTempDirectory("programme");
        try (Chromium chromium = new Chromium();
                Visitor founder = visitor(chromium.desk("zh-CN"));
                Visitor planner = visitor(chromium.desk("zh-CN"));
                Visitor host = visitor(chromium.desk("zh-CN"));
                Visitor guest = visitor(chromium.phone("zh-CN"))) {
            signIn(founder, "conference");
            signIn(planner, "organiser");
            Path forums = kept(planner, "forums.xlsx", files);
            Path agendas = kept(planner, "agenda.xlsx", files);

            began = System.nanoTime();
            found(founder);
            told("an edition with halls and without forums");
            choose(planner);
            planner.open("/admin/programme").sees("还没有论坛");
            take(planner, forums);
            told("forums from a worksheet");
            take(planner, agendas);
            told("agendas from a worksheet");
            planner.open("/admin/programme");
            assertEquals(17, planner.page.locator("main tbody tr").count());
            byTheAssistant(planner);
            told("halls by the assistant");
            byHand(planner);
            told("one forum moved by hand");
            publish(planner);
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            System.out.printf("planned from nothing and published in %d s%n", took.toSeconds());
            assertTrue(took.compareTo(PROMISED) < 0, took::toString);

            open(founder);
            guest.open("/agenda").fits().sees("开幕式及主论坛");
            guest.open("/agenda/changes").fits();
            hostFills(host);
            publish(planner);
            guest.open("/forums/06").fits().sees(ADDED);
            guest.open("/agenda/changes?since=1").fits().sees(ADDED);
        }
    }

    /** As last year, but for the programme. */
    private void found(Visitor founder) {
        founder.open("/admin/editions/new?from=2023").fill("编号", CODE);
        founder.page.locator("input[name=programme]").uncheck();
        founder.page.locator("input[name=place]").check();
        founder.look().page.locator("main form button.btn-primary").click();
        founder.sees("已新建").look();
    }

    private void choose(Visitor planner) {
        planner.open("/admin/editions");
        planner.page.locator("form:has(input[value='" + CODE + "']) button").click();
        planner.look();
    }

    /** A worksheet as the exchange of the programme hands it out. */
    private static Path kept(Visitor planner, String name, Path folder) {
        planner.open("/admin/programme/exchange");
        Download download = planner.page.waitForDownload(
                () -> planner.page.locator("a[href$='/" + name + "']").click());
        Path file = folder.resolve(name);
        download.saveAs(file);
        return file;
    }

    /** Looked at first, then taken over. */
    private static void take(Visitor planner, Path worksheet) {
        planner.open("/admin/programme/exchange");
        planner.page.locator("input[type=file]").setInputFiles(worksheet);
        planner.page.locator("main form button.btn-primary").click();
        planner.page.waitForURL(Pattern.compile(".*/exchange/\\d+"));
        assertEquals(0, planner.look().page.locator("[data-status=WRONG]").count());
        planner.page.locator("main form button.btn-primary").click();
        planner.page.waitForURL(Pattern.compile(".*added=.*"));
        planner.look();
    }

    private static void byTheAssistant(Visitor planner) {
        planner.open("/admin/assistant")
                .page
                .locator(".halls-waiting form button")
                .first()
                .click();
        Locator all = planner.page.locator("button[name=all]");
        all.waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        planner.look();
        all.click();
        confirm(planner);
        planner.page.waitForURL(Pattern.compile(".*done=accepted.*"));
        planner.look();
    }

    /** In the form of the booking: another hall that is free. */
    private static void byHand(Visitor planner) {
        planner.open("/admin/halls?day=2023-07-18");
        planner.page.locator(".halls-bar a:has-text('06 ')").first().click();
        planner.look()
                .page
                .locator(".halls-options li:has([data-status=SUITABLE]) input:not(:checked)")
                .first()
                .check();
        planner.press("保存更改");
        planner.page.waitForURL(Pattern.compile(".*done=changed.*"));
        planner.look();
    }

    private static void publish(Visitor planner) {
        planner.open("/admin/programme/versions").agree("confirmed");
        planner.page.locator("main button.btn-primary").first().click();
        planner.sees("已发布第").look();
    }

    /** The edition of the demonstration ends, and this one begins. */
    private void open(Visitor founder) {
        for (String phase : List.of("FROZEN", "ON_SITE", "CLOSED")) {
            enter(founder, "2023", phase);
        }
        enter(founder, CODE, "REGISTRATION_OPEN");
        enter(founder, "2023", "ARCHIVED");
    }

    private static void enter(Visitor founder, String edition, String phase) {
        founder.open("/admin/editions/" + edition);
        Locator button = founder.page.locator("form:has(input[name=phase][value=" + phase + "]) button");
        if (button.count() > 0) {
            button.click();
            confirm(founder);
            founder.page.waitForURL(Pattern.compile(".*done=entered"));
        }
    }

    private static void hostFills(Visitor host) {
        signIn(host, "host");
        host.open("/host/06")
                .page
                .locator("a[href*='/admin/programme/06/items/']:not([href$=new])")
                .first()
                .click();
        host.look().page.locator("input[name='title.zh']").fill(ADDED);
        host.page.locator("main form button.btn-primary").first().click();
        host.page.waitForURL(Pattern.compile(".*done=.*"));
        host.look().open("/host/06").sees(ADDED);
    }

    private static void confirm(Visitor who) {
        who.page.locator("#confirm button[value=yes]").click();
    }

    private void told(String part) {
        System.out.printf("%5.1f s  %s%n", (System.nanoTime() - began) / 1e9, part);
    }

    private static void signIn(Visitor who, String username) {
        who.open("/sign-in")
                .fill("用户名", username)
                .fill("密码", Demo.password(username))
                .press("登录");
        who.page.waitForLoadState();
    }

    private Visitor visitor(com.microsoft.playwright.BrowserContext context) {
        return new Visitor(context, application.address());
    }
}
