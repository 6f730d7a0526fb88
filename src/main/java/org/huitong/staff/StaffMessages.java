package org.huitong.staff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

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

    @Message("或者")
    String or();

    @Message("使用{name}登录")
    String signInBy(LocalText name);

    @Message("用户名或密码不正确。连续 {failures} 次输错，账号将锁定 {minutes} 分钟。")
    String refused(int failures, long minutes);

    @Message("登录已超时或已中止，请重新开始。")
    String again();

    @Message("嘉宾和志愿者无需密码：请打开短信或邮件中的个人链接。")
    String linkHint();

    @Message("演示账号见数据目录下的 demo-accounts.json，启动时也会显示在控制台。")
    String demoHint();

    @Message("输入动态验证码")
    String code_title();

    @Message("请打开手机上的验证器应用，输入当前显示的 6 位验证码。")
    String code_lead();

    @Message("验证码")
    String code();

    @Message("继续")
    String next();

    @Message("验证码不正确、已过期或已用过。请等待应用显示下一个验证码再试；连续 {failures} 次输错，账号将锁定 {minutes} 分钟。")
    String code_refused(int failures, long minutes);

    @Message("手机不在身边？使用恢复码")
    String code_lost();

    @Message("使用恢复码")
    String recovery_title();

    @Message("输入启用动态验证码时保存的任意一个恢复码。每个恢复码只能使用一次。")
    String recovery_lead();

    @Message("恢复码")
    String recovery();

    @Message("恢复码不正确或已用过。连续 {failures} 次输错，账号将锁定 {minutes} 分钟。")
    String recovery_refused(int failures, long minutes);

    @Message("恢复码也找不到？请联系系统管理员重置动态验证码。")
    String recovery_lost();

    @Message("返回输入验证码")
    String recovery_back();

    @Message("启用动态验证码")
    String enrolment_title();

    @Message("工作人员账号须使用密码和动态验证码登录。请用手机上的验证器应用扫描二维码，再输入应用显示的验证码。")
    String enrolment_lead();

    @Message("任何支持 TOTP 的验证器应用均可使用。")
    String enrolment_apps();

    @Message("启用动态验证码的二维码")
    String enrolment_qr();

    @Message("无法扫描时，请在应用中手工输入密钥：")
    String enrolment_secret();

    @Message("启用")
    String enrolment_action();

    @Message("验证码不正确。请确认手机时间准确，并输入应用当前显示的验证码。")
    String enrolment_refused();

    @Message("保存恢复码")
    String codes_title();

    @Message("手机丢失时可用恢复码登录，每个只能使用一次。请打印或抄写下来，与手机分开保管：{minutes} 分钟后不再显示。")
    String codes_lead(long minutes);

    @Message("已保存，继续")
    String codes_done();

    @Message("更换密码")
    String expired_title();

    @Message("密码已使用超过 {days} 天，请设置新密码后继续。")
    String expired_lead(long days);

    @Message("新密码")
    String newPassword();

    @Message("再次输入新密码")
    String repeated();

    @Message("保存并继续")
    String expired_action();

    @Message("工作台只对指定网络开放。请从办公网络访问，或联系系统管理员。")
    String address();
}
