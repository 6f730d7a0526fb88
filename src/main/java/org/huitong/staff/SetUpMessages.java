package org.huitong.staff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for whoever sets up a new installation. */
@MessageBundle("setup")
public interface SetUpMessages {
    @Message("初始设置：三位管理员")
    String title();

    @Message("系统管理员管理账号，安全管理员授予角色和数据范围，审计管理员查看日志。三者须由三个人分别担任，都看不到业务数据。")
    String lead();

    @Message("每个人会得到一个自己的邀请链接，用来设置密码；没有默认账号，也没有共用密码。")
    String each();

    @Message("用户名")
    String username();

    @Message("姓名")
    String name();

    @Message("建立三个账号")
    String action();

    @Message("三位管理员须是三个不同的人，请填写不同的内容。")
    String samePerson();

    @Message("三个账号已建立")
    String doneTitle();

    @Message("请把下面的链接分别交给三位管理员本人。链接只显示这一次；如有遗失：系统管理员登录后可为另外两位重新生成；系统管理员自己的链接在应用重新启动时重新生成。")
    String done();

    @Message("初始设置链接无效、已过期，或设置已经完成。重新启动应用可得到新的链接（仅当还没有任何账号时）。")
    String linkUnknown();

    @Message("尚无任何账号。请在 {until} 前打开以下链接，设定三位管理员（链接也写入 {file}，仅运行用户可读）。")
    String offered(String until, String file);

    @Message("系统管理员 {username} 还没有设置密码。新的邀请链接有效至 {until}，原有链接已失效（链接也写入 {file}，仅运行用户可读）。")
    String invitedAgain(String username, String until, String file);

    @Message("尚无任何账号；同时启动的另一实例刚生成了初始设置链接，请看它的控制台。")
    String offeredElsewhere();
}
