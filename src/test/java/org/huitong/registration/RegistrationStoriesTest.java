package org.huitong.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.huitong.category.Category;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.DatabaseResource;
import org.huitong.testsupport.Demo;
import org.huitong.testsupport.PageLook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What reviewers and guests do with many registrations and few places, in a real browser; every page looked at with axe. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RegistrationStoriesTest {
    private static final int MANY = 312;
    private static Chromium chromium;

    @TestHTTPResource("/")
    URI site;

    @Inject
    Registrations registrations;

    @Inject
    Amendments amendments;

    @Inject
    CapDesk caps;

    @Inject
    Quotas quotas;

    @Inject
    EntityManager database;

    private Scene scene;
    private Page page;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @AfterEach
    void everyPoolIsRight() {
        scene.close();
        assertEquals(List.of(), Scene.wrongPools());
    }

    /** 审核人员按筛选一次通过 312 条，随即整体撤销，没有人收到通知。 */
    @Test
    void aReviewerApprovesAllOfAFilterTakesItBackAndNobodyIsTold() {
        scene = Scene.with(Map.of("M", 1));
        String first = submit("M").reference();
        QuarkusTransaction.requiringNew().run(() -> passedFirstReview(first));
        try (BrowserContext desk = chromium.desk("zh-CN")) {
            signIn(desk);
            visit("/admin/registrations");
            page.locator("#f-category").selectOption(scene.category);
            page.locator("#f-status").selectOption("PRE_APPROVED");
            page.locator("form.filters button.btn-primary").click();
            page.locator("#results a[href*='bulk-decisions/new'][href*='status=PRE_APPROVED&category=" + scene.category
                            + "']")
                    .click();
            page.locator("ul.tabs a", new Page.LocatorOptions().setHasText("终审通过"))
                    .click();
            seen("筛选结果共 312 条，其中 312 条目前可以终审通过");
            look("the preview");
            assertEquals(10, page.locator("main tbody tr").count(), "a sample");
            page.locator("main form.form button.btn-primary").click();
            page.locator("#confirm button[value=yes]").click();
            seen("已完成，可撤销");
            seen("已处理 312 / 312 条");
            look("done");
            assertEquals(MANY, standing(RegistrationStatus.APPROVED));
            page.locator("#progress form[action$='/undoing'] button").click();
            page.locator("#confirm button[value=yes]").click();
            seen("已撤销");
            look("taken back");
        }
        assertEquals(MANY, standing(RegistrationStatus.PRE_APPROVED));
        String them = "select r.id from registration r join category c on c.id = r.category_id where c.code = '"
                + scene.category + "'";
        assertEquals(0, count("select count(*) from news where decision and registration_id in (" + them + ")"));
        assertEquals(
                0,
                count("select count(*) from outbox_message m join registration r on r.reference = m.about"
                        + " where m.occasion = 'APPROVED' and m.status <> 'CANCELLED' and r.id in (" + them + ")"));
        assertEquals(1, scene.places("M", Place.Status.HELD));
    }

    /** The one that came in by the form, and {@link #MANY} with it that wait for the final review. */
    private void passedFirstReview(String reference) {
        Registration one =
                Registration.<Registration>find("reference", reference).firstResult();
        for (int i = 1; i < MANY; i++) {
            var other = new Registration();
            other.edition = one.edition;
            other.person = one.person;
            other.category = one.category;
            other.reference = References.next();
            other.status = one.status;
            other.channel = one.channel;
            other.language = one.language;
            other.noticeCode = one.noticeCode;
            other.consentedAt = one.consentedAt;
            other.submittedAt = one.submittedAt;
            other.searchText = one.searchText;
            other.sortKey = one.sortKey;
            other.strokeKey = one.strokeKey;
            other.persist();
        }
        CategoryQuota.update("taken = taken + ?1 where categoryId = ?2", MANY - 1, one.category.id);
        Registration.update(
                "status = ?1, preApprovedBy = ?2 where category = ?3",
                RegistrationStatus.PRE_APPROVED,
                "reviewer1",
                one.category);
    }

    private long standing(RegistrationStatus status) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Registration.count("category.code = ?1 and status = ?2", scene.category, status));
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql).getSingleResult()).longValue());
    }

    /** 候补的来宾在手机上等到空位并接受。 */
    @Test
    void aGuestOnTheWaitingListIsOfferedAPlaceAndTakesIt() {
        scene = Scene.with(Map.of("M", 1));
        Submitted holder = submit("M");
        Submitted guest = submit("M");
        try (BrowserContext phone = chromium.phone("zh-CN")) {
            page = phone.newPage();
            page.navigate(site.resolve("/r/" + guest.token()).toString());
            seen("候补第 1 位");
            look("waiting");
            registrations.withdraw(
                    registrations.byReference(holder.reference()).orElseThrow().id());
            page.reload();
            Locator accept = page.locator("#place-M button.btn-primary");
            accept.waitFor();
            look("offered");
            accept.click();
            page.waitForURL("**/my?done=accepted");
            look("taken");
            assertEquals(0, page.locator("#place-M button").count(), "nothing is left to answer");
        }
        assertEquals(1, scene.places("M", Place.Status.HELD));
        assertEquals(1, scene.taken("M"));
    }

    /** 名额、名额池、代表团限额、修改申请、催办等页面。 */
    @Test
    void thePagesWherePlacesAreLookedAfterKeepNobodyOut() {
        scene = Scene.withDelegations(Map.of("M", 5));
        Submitted guest = registrations.submit(Scene.from("35", scene.waiter("M")), Registration.Channel.WEB, "zh");
        long cap = caps.set("M", scene.category, "35", "2");
        QuarkusTransaction.requiringNew()
                .run(() -> Category.update("changesUntil = opensAt where code = ?1", scene.category));
        amendments.ask(
                registrations.byReference(guest.reference()).orElseThrow().id(),
                Edit.of(new TypedDetails("王𬭚", null, null, null, null, null, "示例单位", "主任")));
        List<String> pages = List.of(
                "/admin/quotas",
                "/admin/quotas/pools",
                "/admin/quotas/delegations",
                "/admin/quotas/delegations/" + cap,
                quotas.ofForum("M", scene.category).address(),
                "/admin/quotas/categories/" + scene.category,
                "/admin/delegations",
                "/admin/changes",
                "/admin/registrations/" + guest.reference(),
                "/admin/registrations?delegation=35&category=" + scene.category,
                "/admin/messages/reminders");
        try (BrowserContext desk = chromium.desk("zh-CN")) {
            signIn(desk);
            pages.forEach(this::visit);
            page.setViewportSize(360, 740);
            visit("/admin/registrations/" + guest.reference());
            visit("/admin/messages/reminders");
        }
    }

    private Submitted submit(String forum) {
        return registrations.submit(scene.waiter(forum), Registration.Channel.WEB, "zh");
    }

    private void signIn(BrowserContext context) {
        page = context.newPage();
        page.navigate(site.resolve("/sign-in").toString());
        page.locator("#f-username").fill("reviewer2");
        page.locator("#f-password").fill(Demo.password("reviewer2"));
        page.locator("main form button.btn-primary").click();
        page.waitForURL(address -> address.contains("/admin"));
    }

    private void visit(String path) {
        page.navigate(site.resolve(path).toString());
        look(path);
    }

    private void seen(String text) {
        page.getByText(text).locator("visible=true").first().waitFor();
    }

    private void look(String name) {
        page.waitForLoadState();
        PageLook.accessible(page, name);
        PageLook.fits(page, name);
    }
}
