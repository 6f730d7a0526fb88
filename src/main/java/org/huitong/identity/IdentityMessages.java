package org.huitong.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about signing in. */
@MessageBundle("identity")
public interface IdentityMessages {
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

    @Message("演示账号见数据目录下的 demo-accounts.json,启动时也会显示在控制台。")
    String demoHint();

    @Message("链接已失效")
    String linkExpired();

    @Message("此个人链接已过期、被撤销或不完整。请打开最近一次收到的链接，或联系会务组重新发送。")
    String linkExpiredDetail();
}
