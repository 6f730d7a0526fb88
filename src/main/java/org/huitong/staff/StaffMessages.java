package org.huitong.staff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about staff accounts and signing in. */
@MessageBundle("staff")
public interface StaffMessages {
    @Message("工作人员登录")
    String signIn();

    @Message("用户名")
    String username();

    @Message("密码")
    String password();

    @Message("登录")
    String signInAction();

    @Message("用户名或密码不正确。连续 {failures} 次输错，账号将锁定 {minutes} 分钟。")
    String refused(int failures, long minutes);

    @Message("嘉宾和志愿者无需密码：请打开短信或邮件中的个人链接。")
    String linkHint();

    @Message("演示账号见数据目录下的 demo-accounts.json，启动时也会显示在控制台。")
    String demoHint();
}
