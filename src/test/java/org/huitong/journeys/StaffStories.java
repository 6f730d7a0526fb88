package org.huitong.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.huitong.testsupport.Authenticator;
import org.huitong.testsupport.Chromium;
import org.huitong.testsupport.Demo;
import org.junit.jupiter.api.Test;

/** What staff and their administrators do, wherever the application runs. */
abstract class StaffStories {
    private static final String PASSWORD = "Lotus-Harbour-2023";

    /** The address of the application, without a slash at its end. */
    abstract String site();

    /**
     * 系统管理员邀请，安全管理员授权；被邀请人设置密码、启用验证器，只在自己的酒店范围内工作，范围外被拒绝；审计管理员两者都查得到。
     */
    @Test
    void memberIsInvitedWorksInsideTheirScopeAndTheAuditorFindsBoth() {
        String username =
                "hotel." + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("desk");
        try (Chromium chromium = new Chromium();
                Visitor system = visitor(chromium.desk("zh-CN"));
                Visitor security = visitor(chromium.desk("zh-CN"));
                Visitor member = visitor(chromium.phone("zh-CN"));
                Visitor auditor = visitor(chromium.desk("zh-CN"))) {
            signIn(system, "sysadmin", Demo.password("sysadmin"));
            system.open("/admin/accounts/new").fill("用户名", username).fill("姓名", "示例前台");
            system.press("建立账号并生成邀请链接");
            String invitation =
                    system.look().page.locator(".link-to-keep").textContent().trim();

            signIn(security, "secadmin", Demo.password("secadmin"));
            security.open("/admin/roles/" + username);
            security.page.locator("input[name=roles][value=LODGING]").check();
            security.page.locator("input[name=HOTEL][value=G1]").check();
            security.press("下一步：核对修改");
            security.look().press("确认授予");
            security.sees("已授予").look();

            member.open(invitation).fits();
            member.page.locator("input[name=password]").fill(PASSWORD);
            member.page.locator("input[name=repeated]").fill(PASSWORD);
            member.press("设置密码");
            member.sees("前往登录").look();
            signIn(member, username, PASSWORD);
            String secret = member.look().fits().page.locator(".long-key").textContent();
            member.page.locator("input[name=code]").fill(new Authenticator(secret).code());
            member.press("启用");
            assertEquals(
                    10, member.look().fits().page.locator(".recovery-codes li").count());
            member.page
                    .getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("已保存，继续"))
                    .click();
            member.open("/admin/hotels/G1").fits().sees("示例嘉宾酒店1");
            assertEquals(404, member.page.navigate(site() + "/admin/hotels/G2").status());
            assertEquals(
                    403, member.page.navigate(site() + "/admin/registrations").status());

            signIn(auditor, "auditor", Demo.password("auditor"));
            auditor.open("/admin/audit?object=" + username);
            auditor.page.locator("tbody tr:has-text('登录')").first().waitFor();
            auditor.open("/admin/audit").fill("人员（用户名）", username).press("查找");
            auditor.look();
            auditor.page.locator("tbody tr:has-text('没有权限')").first().waitFor();
            auditor.open("/admin/audit?object=G2&actor=" + username).look();
            auditor.page.locator("tbody tr:has-text('没有这家酒店')").first().waitFor();
            assertEquals(403, auditor.page.navigate(site() + "/admin/hotels/G1").status());
        }
    }

    private void signIn(Visitor who, String username, String password) {
        who.open("/sign-in").fill("用户名", username).fill("密码", password).press("登录");
        who.page.waitForLoadState();
    }

    private Visitor visitor(BrowserContext context) {
        return new Visitor(context, site());
    }
}
