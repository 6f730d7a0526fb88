package org.huitong.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huitong.form.Pictures;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A hall is made ready on a phone and at a desk, in both languages: put in place with a photo, signed by both sides, asked
 * for something extra. Nothing that axe finds, nothing wider than the screen, nothing refused by the browser. With
 * {@code -Dhuitong.pictures=true} pictures are kept in {@code target/pictures}.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class KitInBrowserTest {
    private static Chromium chromium;

    private final List<String> complaints = new ArrayList<>();
    private KitGround ground;
    private String forum;
    private long list;

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

    @BeforeEach
    void build() {
        ground = new KitGround();
        forum = ground.forum();
        list = ground.book(forum, ground.hall(120, 60));
    }

    @AfterEach
    void clear() {
        ground.clear();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,true", "en,false"})
    void hallIsMadeReady(String language, boolean phone) {
        Colleague venue = Colleague.with(List.of(Roles.VENUE, Roles.FINAL_REVIEWER), Scope.ALL);
        Colleague host = Colleague.with(List.of(Roles.HOST), new Scope(Map.of(Scope.Kind.FORUM, Set.of(forum))));
        long backdrop = ground.items(list).get("backdrop");
        try (BrowserContext context = phone ? chromium.phone(language) : chromium.desk(language)) {
            Page page = signedIn(context, venue);
            look(page, "/admin/kit", language, "kit-board");
            look(page, "/admin/kit/" + list, language, "kit-checklist");
            look(page, "/admin/kit/" + list + "/items/" + backdrop, language, "kit-item-open");
            page.locator("#f-photo").setInputFiles(new FilePayload("hall.jpg", "image/jpeg", Pictures.jpeg(800, 600)));
            page.locator("form[enctype] button").click();
            page.locator("img.photo").waitFor();
            look(page, null, language, "kit-item-done");
            page.locator("form[action$='/signature'] button").click();
            page.locator("form[action$='/signature-withdrawal']").waitFor(attached());
            look(page, null, language, "kit-item-signed");
            look(page, "/admin/kit/templates", language, "kit-templates");
            look(page, "/admin/kit/templates/SUB", language, "kit-template");
            look(page, "/admin/kit/templates/SUB/items/stage", language, "kit-template-item");
            look(page, "/admin/kit/requests", language, "kit-requests");
        }
        try (BrowserContext context = phone ? chromium.phone(language) : chromium.desk(language)) {
            Page page = signedIn(context, host);
            look(page, "/host/" + forum, language, "host");
            look(page, "/host/" + forum + "/guests", language, "host-guests");
            look(page, "/host/" + forum + "/requests/new", language, "host-request");
            page.locator("main form.form").evaluate("form => form.noValidate = true");
            page.locator("main form.form button.btn-primary").click();
            page.locator(".field-wrong").first().waitFor();
            look(page, null, language, "host-request-wrong");
            page.navigate(site.resolve("/admin/kit/" + list).toString());
            page.locator("input[name=item][value='" + backdrop + "']").check();
            page.locator("button[name=side]").click();
            page.waitForURL(address -> address.contains("done=signed"));
            look(page, null, language, "kit-checklist-host");
        }
        assertEquals(List.of(), complaints);
        assertEquals(
                2,
                KitGround.number("select count(*) from kit_signature where item_id = ?", backdrop),
                "both have signed");
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private Page signedIn(BrowserContext context, Colleague who) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
        page.navigate(site.resolve("/sign-in").toString());
        page.locator("#f-username").fill(who.username());
        page.locator("#f-password").fill(Colleague.PASSWORD);
        page.locator("main form button").click();
        page.waitForURL(address -> address.contains("/admin"));
        return page;
    }

    /** @param path null for the page that is shown already */
    private void look(Page page, String path, String language, String name) {
        if (path != null) {
            page.navigate(site.resolve(path).toString());
        }
        PageLook.accessible(page, name);
        PageLook.fits(page, name + " in " + language);
        if (Boolean.getBoolean("huitong.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(
                            "target/pictures", name + "-" + language + "-" + page.viewportSize().width + ".png")));
        }
    }
}
