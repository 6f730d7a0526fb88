package org.huitong.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.NewGuest;
import org.huitong.testsupport.PageLook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answering on a phone of 360 pixels, and the organiser's pages at a desk, with axe. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ReplyInBrowserTest {
    private static Chromium chromium;

    @Inject
    Desk desk;

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

    @Test
    void whoeverIsInvitedOpensTheLinkAndRegisters() {
        Desk.Guest guest = desk.invited("王𬭚机");
        try (BrowserContext context = chromium.phone("zh")) {
            page = context.newPage();
            visit("/i/" + guest.token());
            assertTrue(page.url().endsWith("/reply"), page.url());
            page.locator("summary").nth(1).click();
            look("a substitute");
            page.locator("a.btn-wide").click();
            page.waitForURL("**/reply/registration");
            look("the form");
            assertEquals("王𬭚机", page.locator("#f-name").inputValue());
            assertTrue(page.locator("#forum-01").isChecked(), "the proposed forum");
            page.locator("#f-documentType").selectOption("RESIDENT_ID");
            page.locator("#f-documentNumber").fill(NewGuest.unusedDocument());
            // Part by part, to the last one with the consents.
            for (int part = 0; part < 20 && !page.locator("input[name=notice]").isVisible(); part++) {
                page.locator("[data-step-next]").click();
            }
            page.locator("input[name=notice]").check();
            page.locator("input[name=sensitive]").check();
            page.locator("form[data-steps] .actions button.btn-primary:not([data-step-next])")
                    .click();
            page.waitForURL("**/my/confirmation*");
            assertEquals("ACCEPTED SUBMITTED", desk.state(guest.id()));
            visit("/reply");
        }
    }

    @Test
    void theContactOfAUnitHasRoomOnAPhoneAndAtADesk() {
        Desk.Unit unit = desk.unit(12);
        try (BrowserContext context = chromium.phone("zh")) {
            page = context.newPage();
            visit("/u/" + unit.token());
            assertEquals(12, page.locator("ul.rows > li").count());
            page.locator("ul.rows a").first().click();
            page.waitForURL("**/unit/invitations/*");
            look("one of the unit");
        }
        try (BrowserContext context = chromium.desk("en")) {
            page = context.newPage();
            visit("/u/" + unit.token());
        }
    }

    /** In both languages, with a list that was looked at, a unit, and a request to join a registration with an invitation. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theOrganisersPagesCanBeReadByEveryone(String language) {
        Desk.Guest late = desk.late("迟到甲");
        late.posting()
                .formParam("wanted", "DECLINED")
                .post("/reply/late-reply")
                .then()
                .statusCode(303);
        Desk.Unit unit = desk.unit(1);
        String document = NewGuest.unusedDocument();
        NewGuest.apply("", document, Desk.mobile(), "03").then().statusCode(201);
        String answer = "/unit/invitations/" + unit.numbers().get(0) + "/registration";
        Demo.posting(unit.page(), unit.page().get(answer))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Desk.form(Desk.person(unit.unit(), 1), document, Desk.mobile()))
                .post(answer)
                .then()
                .statusCode(303);
        String list = Sheets.location(Sheets.upload(
                () -> Demo.staffPage("reviewer2"),
                "/admin/invitations/lists",
                "/admin/invitations/lists",
                Sheets.of(List.of(
                        List.of("姓名", "手机", "单位"), List.of("来宾甲", Desk.mobile(), "示例单位"), List.of("", "12", "示例单位"))),
                "category",
                "GUEST",
                "replyBy",
                "2023-07-15T18:00"));
        try (BrowserContext context = chromium.desk(language)) {
            page = context.newPage();
            visit("/sign-in");
            page.locator("#f-username").fill("reviewer2");
            page.locator("#f-password").fill(Demo.password("reviewer2"));
            page.locator("main form button").click();
            page.waitForURL(address -> address.contains("/admin"));
            for (String path : new String[] {
                "",
                "/new",
                "/lists",
                "/letter",
                "/requests",
                "/units",
                "/print",
                "/sending?mailing=REMINDER",
                "/" + late.number()
            }) {
                visit("/admin/invitations" + path);
            }
            visit(list);
            visit("/admin/people/export");
            visit("/admin/readings");
            visit("/admin/readings/effect?place=SURNAME&characters=%E7%8E%8B&reading=wong");
        }
    }

    private void visit(String path) {
        page.navigate(site.resolve(path).toString());
        look(path);
    }

    private void look(String name) {
        page.waitForLoadState();
        PageLook.passable(page, name);
        PageLook.fits(page, name);
    }
}
