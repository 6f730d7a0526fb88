package org.huitong.openid;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words about sign-in by a provider outside. */
@MessageBundle("openid")
public interface OpenIdMessages {
    @Message("统一身份认证")
    String general();

    @Message("身份已确认")
    String recognised();

    @Message("{provider}已确认您的身份，即将进入下一步。")
    String recognisedLead(LocalText provider);

    @Message("继续")
    String goOn();

    @Message("无法登录")
    String refused();

    @Message("{provider}确认了您的身份，但没有与之对应且可以使用的账号。请联系系统管理员，并告知下面的标识；如果您有本系统的密码，也可以用密码登录。")
    String unknown(LocalText provider);

    @Message("您在{provider}的标识")
    String yourSubject(LocalText provider);

    @Message("目前无法连接{provider}。请用密码登录，或稍后再试。")
    String unreachable(LocalText provider);

    @Message("未能通过{provider}完成登录。请重新开始，或用密码登录；如果仍然不行，请联系系统管理员。")
    String notVerified(LocalText provider);

    @Message("返回登录页")
    String back();

    @Message("账号管理")
    String accounts();

    @Message("{provider}标识")
    String subjectTitle(LocalText provider);

    @Message("登记后，{name}可以用{provider}代替密码登录，动态验证码仍须输入。请登记{provider}的用户标识（subject，固定不变），不要填写邮箱；本人登录被拒绝时，页面上会显示该标识。")
    String subjectLead(String name, LocalText provider);

    @Message("用户标识")
    String subject();

    @Message("留空则取消登记。")
    String subjectHelp();

    @Message("标识最多 255 个英文字母、数字或符号，不含空格。")
    String subjectForm();

    @Message("保存")
    String save();
}
