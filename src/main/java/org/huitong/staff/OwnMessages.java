package org.huitong.staff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about one's own account. */
@MessageBundle("own")
public interface OwnMessages {
    @Message("我的账号")
    String title();

    @Message("用户名")
    String username();

    @Message("角色")
    String roles();

    @Message("账号有效期至")
    String expiresOn();

    @Message("密码")
    String password();

    @Message("{date}设置")
    String password_since(String date);

    @Message("请在{date}前更换")
    String password_until(String date);

    @Message("修改密码")
    String password_change();

    @Message("当前密码")
    String password_present();

    @Message("保存")
    String save();

    @Message("密码已修改，其他登录已全部退出。")
    String password_done();

    @Message("修改密码后，其他浏览器上的登录将全部退出。")
    String password_hint();

    @Message("动态验证码")
    String factor();

    @Message("{date}启用，剩余 {left} 个恢复码")
    String factor_since(String date, long left);

    @Message("未启用")
    String factor_none();

    @Message("管理动态验证码")
    String factor_manage();

    @Message("更换手机")
    String factor_replace();

    @Message("启用动态验证码")
    String factor_enrol();

    @Message("用新手机上的验证器应用扫描二维码，输入应用显示的验证码和当前密码。启用后原手机的验证码和全部恢复码失效。")
    String factor_replaceHint();

    @Message("用手机上的验证器应用扫描二维码，再输入应用显示的验证码和当前密码。")
    String factor_enrolHint();

    @Message("恢复码")
    String codes();

    @Message("剩余 {left} 个。重新生成后，原有恢复码全部失效。")
    String codes_left(long left);

    @Message("重新生成恢复码")
    String codes_renew();

    @Message("恢复码只剩 {left} 个。如果手机已丢失，请在此更换手机；恢复码快用完时请重新生成。")
    String codes_used(long left);

    @Message("登录的浏览器")
    String sessions();

    @Message("{count} 个")
    String count(long count);

    @Message("查看和退出")
    String sessions_manage();

    @Message("如有不是您本人的登录，请立即退出，并修改密码。")
    String sessions_hint();

    @Message("浏览器")
    String sessions_browser();

    @Message("网络地址")
    String sessions_address();

    @Message("登录时间")
    String sessions_since();

    @Message("最近使用")
    String sessions_seen();

    @Message("当前浏览器")
    String sessions_present();

    @Message("退出")
    String sessions_end();

    @Message("{browser}，{time}登录：退出")
    String sessions_endOf(String browser, String time);

    @Message("退出全部登录")
    String sessions_endAll();

    @Message("将退出所有浏览器上的登录，包括当前这一个。确定吗？")
    String sessions_endAllConfirm();

    @Message("已退出该浏览器。")
    String sessions_ended();

    @Message("微信")
    String browser_weChat();

    @Message("{browser}（{system}）")
    String browser_on(String browser, String system);

    @Message("未知浏览器")
    String browser_unknown();

    @Message("访问令牌")
    String tokens();

    @Message("管理访问令牌")
    String tokens_manage();

    @Message("供其他系统以您的身份调用接口。令牌的权限不会超过您当前的角色。")
    String tokens_lead();

    @Message("没有访问令牌。")
    String tokens_none();

    @Message("名称")
    String tokens_name();

    @Message("写明用途，例如“数据大屏”。")
    String tokens_nameHelp();

    @Message("请填写名称，最多 {max} 个字。")
    String tokens_nameMissing(int max);

    @Message("权限")
    String tokens_roles();

    @Message("请至少选择一项您自己拥有的权限。")
    String tokens_rolesMissing();

    @Message("有效期")
    String tokens_life();

    @Message("请选择有效期，最长 {days} 天。")
    String tokens_lifeWrong(long days);

    @Message("{days} 天")
    String tokens_days(long days);

    @Message("创建令牌")
    String tokens_create();

    @Message("令牌已创建")
    String tokens_created();

    @Message("请立即复制并妥善保管：{minutes} 分钟后不再显示。使用方法：")
    String tokens_createdLead(long minutes);

    @Message("创建时间")
    String tokens_since();

    @Message("有效期至")
    String tokens_until();

    @Message("已过期")
    String tokens_over();

    @Message("最近使用")
    String tokens_used();

    @Message("从未使用")
    String tokens_unused();

    @Message("已无权限")
    String tokens_rolesGone();

    @Message("撤销")
    String tokens_revoke();

    @Message("撤销令牌“{name}”？使用它的系统将立即无法访问。")
    String tokens_revokeConfirm(String name);

    @Message("令牌已撤销。")
    String tokens_revoked();

    @Message("返回访问令牌")
    String tokens_back();
}
