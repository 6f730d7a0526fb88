package org.huitong.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** What guests do, each story from the first page to the last, wherever the application runs. */
abstract class GuestStories {
    /** The address of the application, without a slash at its end. */
    abstract String site();

    /** 一位来宾在手机上报名，组委会审核并安排会场和床位，来宾看到安排，志愿者看到班次。 */
    @Test
    void guestRegistersOrganiserAssignsVolunteerSeesTheShift() {
        Guest guest = Guest.called("欧阳示例");
        try (Chromium chromium = new Chromium();
                Visitor phone = visitor(chromium.phone("zh-CN"));
                Visitor desk = visitor(chromium.desk("zh-CN"));
                Visitor colleague = visitor(chromium.desk("zh-CN"));
                Visitor volunteer = visitor(chromium.phone("zh-CN"))) {
            phone.open("/").fits();
            phone.open("/forums/09").fits();
            phone.open("/register").fits().follow("特邀观众");
            guest.fillIn(phone.look().fits()).tick("数字公益慈善发展论坛").press("提交报名");
            phone.sees("已收到您的报名").look().fits();
            String reference =
                    phone.page.locator(".reference").first().textContent().trim();
            phone.open("/my").fits().sees("待审核");

            signIn(desk, "organiser");
            desk.look().follow("报名审核");
            desk.look().fill("搜索", reference).press("筛选").settle();
            desk.page.waitForTimeout(600); // the search also runs by itself a moment after the last key
            desk.settle().look().follow(guest.name());
            desk.look().press("初审通过");
            desk.sees("初审已通过").sees("须由另一位终审人员作终审").look();
            signIn(colleague, "reviewer2");
            colleague.open("/admin/registrations/" + reference).press("终审通过");
            colleague.sees("来宾的名额已确认").look();

            desk.open("/admin/halls");
            desk.page.locator("a[href*='forum=09']").first().click();
            desk.look();
            var choice = desk.page
                    .locator(".halls-options li:has([data-status=SUITABLE])")
                    .first();
            String hall = choice.locator("strong").textContent().trim();
            choice.locator("input").check();
            desk.press("确认安排");
            desk.sees("已安排会场").look();
            desk.open("/admin/programme/versions").look().agree("confirmed");
            desk.page.locator("main button.btn-primary").first().click();
            desk.sees("已发布第").look();

            desk.open("/admin/stays/" + reference).follow("示例观众酒店2");
            desk.look();
            desk.page
                    .getByLabel(java.util.regex.Pattern.compile("^选择 "))
                    .first()
                    .click();
            desk.look().press("确认安排");
            desk.sees("已安排入住").look();

            phone.open("/my").fits();
            phone.sees("已确认").sees(hall).sees("示例观众酒店2");

            volunteer.open(Demo.volunteer(0).path("link").asText()).fits();
            volunteer.sees("下一班").look();
        }
    }

    @Test
    void guestRegistersInEnglishAndWithdraws() {
        Guest guest = Guest.called("Alexandra Example");
        try (Chromium chromium = new Chromium();
                Visitor phone = visitor(chromium.phone("en-GB"))) {
            phone.open("/").fits();
            assertEquals("en", phone.page.locator("html").getAttribute("lang"));
            phone.open("/agenda").fits();
            phone.open("/venues").fits();
            phone.open("/register/AUDIENCE");
            guest.fillInEnglish(phone.fits()).tick("Algorithm Governance").press("Submit registration");
            phone.sees("We have received your registration").look().fits();
            phone.open("/my").fits().sees("Algorithm Governance").follow("Withdraw");
            phone.look().press("Withdraw now");
            phone.sees("Withdrawn").look();
        }
    }

    /** Everything works without scripts, and nothing typed is lost when something is wrong. */
    @Test
    void guestRegistersWithoutJavaScriptAfterAMistake() {
        Guest guest = Guest.called("单雪示例");
        try (Chromium chromium = new Chromium();
                Visitor visitor = visitor(chromium.deskWithoutJavaScript("zh-CN"))) {
            visitor.page.navigate(site() + "/register/ENTERPRISE");
            guest.fillIn(visitor);
            visitor.page.locator("input[name=forums]").first().check();
            visitor.fill("证件号码", wrong(guest.document())).press("提交报名");
            visitor.sees("校验码");
            assertEquals(guest.name(), visitor.page.getByLabel("姓名").first().inputValue());
            assertTrue(visitor.page.locator("input[name=forums]").first().isChecked());
            visitor.fill("证件号码", guest.document()).press("提交报名");
            visitor.sees("已收到您的报名");
            visitor.page.navigate(site() + "/my");
            visitor.sees("待审核");
        }
    }

    private static String wrong(String document) {
        char last = document.charAt(17);
        return document.substring(0, 17) + (last == '0' ? '1' : '0');
    }

    private Visitor visitor(BrowserContext context) {
        return new Visitor(context, site());
    }

    private static void signIn(Visitor desk, String username) {
        desk.open("/sign-in")
                .fill("用户名", username)
                .fill("密码", Demo.password(username))
                .press("登录");
        desk.sees("概览");
    }
}
