package org.huitong.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that belong to no feature: problems, paging, times. */
@MessageBundle("platform")
public interface PlatformMessages {
    @Message("请检查标出的各项")
    String problem_invalid();

    @Message("没有找到")
    String problem_notFound();

    @Message("您要找的页面或内容不存在，可能已移动或链接不完整。请核对网址，或从首页重新进入。")
    String problem_notFoundDetail();

    @Message("请先登录")
    String problem_signIn();

    @Message("此内容需要先验明身份。请重新登录，或使用短信、邮件中的个人链接。")
    String problem_signInDetail();

    @Message("无权访问")
    String problem_forbidden();

    @Message("您的账号没有此项权限。如工作需要，请联系管理员。")
    String problem_forbiddenDetail();

    @Message("请求有误")
    String problem_badRequest();

    @Message("提交的内容无法识别。请返回上一页，刷新后重试。")
    String problem_badRequestDetail();

    @Message("内容过大")
    String problem_tooLarge();

    @Message("提交的内容超过了允许的大小。请删减后重试。")
    String problem_tooLargeDetail();

    @Message("请求过于频繁")
    String problem_tooMany();

    @Message("短时间内请求过多。请在 {minutes} 分钟后再试。")
    String problem_tooManyDetail(long minutes);

    @Message("用编号和验证码进入")
    String problem_codeSignIn();

    @Message("系统出错了")
    String problem_internal();

    @Message("系统遇到意外问题，您的操作没有生效。请稍后重试；如仍不行，请把编号 {id} 告诉会务组。")
    String problem_internalDetail(String id);

    @Message("内容已被他人修改")
    String problem_stale();

    @Message("在您操作期间，此内容已被他人修改，您的操作没有生效。请刷新后查看最新情况再决定。")
    String problem_staleDetail();

    @Message("返回首页")
    String home();

    @Message("返回工作台")
    String desk();

    @Message("返回上一页")
    String back();
}
