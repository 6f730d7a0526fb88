package org.huitong.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.notification.Outgoing;

/** Words about personal links. */
@MessageBundle("identity")
public interface IdentityMessages {
    @Message("链接已失效")
    String linkExpired();

    @Message("此个人链接已过期、被撤销或不完整。请打开最近一次收到的链接，或联系会务组重新发送。")
    String linkExpiredDetail();

    @Message("找不到此人，无法发送个人链接。")
    String linkNobody();

    @Message("用编号和验证码进入")
    String codeSignIn();

    @Message("没有个人链接，或链接已失效？输入编号，我们会把验证码发到登记的手机或邮箱。")
    String codeIntro();

    @Message("报名编号")
    String codeReference();

    @Message("报名成功时告知的编号，例如 R-7K3F9Q。")
    String codeReferenceHelp();

    @Message("志愿者编号或报名编号")
    String codeVolunteerReference();

    @Message("例如 V-001 或 R-7K3F9Q。")
    String codeVolunteerReferenceHelp();

    @Message("请填写编号。")
    String codeReferenceMissing();

    @Message("验证码发到")
    String codeKind();

    @Message("{#when kind}{#is SMS}登记的手机{#is EMAIL}登记的邮箱{/when}")
    String codeKindName(Outgoing.Kind kind);

    @Message("发送验证码")
    String codeSend();

    @Message("输入验证码")
    String codeEnter();

    @Message("如果编号正确且登记了该联系方式，验证码很快就会送达，{minutes} 分钟内有效。")
    String codeOnItsWay(long minutes);

    @Message("6 位验证码")
    String code();

    @Message("进入")
    String codeUse();

    @Message("重新获取验证码")
    String codeAgain();

    @Message("验证码不对、已过期或已使用。请核对最近收到的一条；多次不对时请重新获取。")
    String codeWrong();

    @Message("收不到？请联系会务组重新发送个人链接。")
    String codeHelp();

    @Message("您的验证码")
    String codeSubject();

    @Message("【{conference}】验证码 {code}，{minutes} 分钟内有效。工作人员不会向您索要，请勿告诉他人。")
    String codeText(String conference, String code, long minutes);

    @Message("您的个人链接")
    String linkSubject();

    @Message("【{conference}】您的个人链接：{address} 请妥善保管；之前的链接已失效。")
    String linkText(String conference, String address);
}
