package org.huitong.staff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which accounts are managed, and of the links that set a password. */
@MessageBundle("account")
public interface AccountMessages {
    @Message("账号管理")
    String title();

    @Message("姓名或用户名")
    String search();

    @Message("状态")
    String stateLabel();

    @Message("全部状态")
    String anyState();

    @Message("查找")
    String find();

    @Message("清除筛选")
    String clear();

    @Message("没有符合条件的账号")
    String none();

    @Message("邀请新人员")
    String invite();

    @Message("姓名")
    String name();

    @Message("用户名")
    String username();

    @Message("邮箱")
    String email();

    @Message("工作组")
    String group();

    @Message("该标识已登记在另一个账号上，请核对。")
    String subjectTaken();

    @Message("登记或更改")
    String enterSubject();

    @Message("不属于任何工作组")
    String noGroup();

    @Message("角色")
    String roles();

    @Message("尚未授予角色")
    String noRoles();

    @Message("有效期至")
    String end();

    @Message("长期有效")
    String noEnd();

    @Message("{#when state}{#is INVITED}待设置密码{#is ACTIVE}正常{#is LOCKED}已锁定{#is EXPIRED}已到期{#is DEACTIVATED}已停用{/when}")
    String state(AccountState state);

    @Message("以小写字母开头，3–40 个小写字母、数字、点、横线或下划线；建立后不能更改。")
    String usernameForm();

    @Message("这个用户名已被使用，请换一个。")
    String usernameTaken();

    @Message("请填写姓名。")
    String nameMissing();

    @Message("姓名最多 {most} 个字，不能含有控制字符。")
    String nameForm(int most);

    @Message("请填写完整的邮箱地址，例如 name@example.org，或留空。")
    String emailForm();

    @Message("没有这个工作组，请重新选择。")
    String groupUnknown();

    @Message("请填写日期，例如 2023-07-31。")
    String endForm();

    @Message("有效期不能早于今天。要立即停止使用，请停用账号。")
    String endPast();

    @Message("当天仍可使用；留空表示长期有效。")
    String endHelp();

    @Message("账号建立时没有任何角色：由安全管理员授予角色和数据范围。")
    String inviteHelp();

    @Message("建立账号并生成邀请链接")
    String inviteAction();

    @Message("基本信息")
    String details();

    @Message("保存")
    String save();

    @Message("已保存。")
    String saved();

    @Message("账号已停用，其全部登录已结束，访问令牌已作废。")
    String deactivated();

    @Message("账号已恢复使用，原有角色不变；需重新登录，访问令牌须重新生成。")
    String reactivated();

    @Message("账号已解锁。")
    String unlocked();

    @Message("已清除双重验证，访问令牌已作废；下次登录时重新设置双重验证。")
    String factorReset();

    @Message("登录")
    String signingIn();

    @Message("密码")
    String password();

    @Message("已设置")
    String isSet();

    @Message("未设置")
    String notSet();

    @Message("双重验证")
    String factor();

    @Message("尚未使用的链接有效至")
    String openLink();

    @Message("建立时间")
    String created();

    @Message("锁定至")
    String lockedUntil();

    @Message("重新生成邀请链接")
    String renewInvitation();

    @Message("原有链接将立即失效。确定重新生成？")
    String renewConfirm();

    @Message("生成重设密码链接")
    String resetPassword();

    @Message("将为 {name} 生成一个重设密码的链接，原有链接立即失效；用链接设好新密码之前，原密码仍可使用；设好之后，其全部登录结束，访问令牌作废。确定继续？")
    String resetConfirm(String name);

    @Message("清除双重验证")
    String resetFactor();

    @Message("{name} 须重新绑定验证器，其全部登录将结束，访问令牌将作废。请先当面或电话核实本人身份。确定清除？")
    String resetFactorConfirm(String name);

    @Message("停用账号")
    String deactivate();

    @Message("{name} 将立即退出登录，且不能再登录；其访问令牌全部作废，恢复使用后也须重新生成。确定停用？")
    String deactivateConfirm(String name);

    @Message("恢复使用")
    String reactivate();

    @Message("{name} 将恢复使用，原有角色和数据范围随之生效。确定恢复？")
    String reactivateConfirm(String name);

    @Message("立即解锁")
    String unlock();

    @Message("将清除 {name} 的输错次数，可立即再次登录。确定解锁？")
    String unlockConfirm(String name);

    @Message("没有这个账号")
    String unknown();

    @Message("另一位管理员刚刚修改了此账号，您的修改没有保存。下面保留了您填写的内容，不同之处已注明现在的值；核对后请再次保存。")
    String changed();

    @Message("现在的值：{value}")
    String nowStands(String value);

    @Message("账号已停用或已到期，不能生成链接。请先恢复使用或延长有效期。")
    String notInForce();

    @Message("邀请链接")
    String invitationTitle();

    @Message("重设密码链接")
    String resetTitle();

    @Message("请将此链接交给 {name} 本人。链接只显示这一次，有效至 {until}，使用一次后失效。")
    String handOver(String name, String until);

    @Message("返回账号")
    String backToAccount();

    @Message("设置密码")
    String setPassword();

    @Message("{name}，您好！请为账号 {username} 设置密码。")
    String welcome(String name, String username);

    @Message("新密码")
    String newPassword();

    @Message("再输入一次")
    String repeat();

    @Message("链接已经使用")
    String linkUsedTitle();

    @Message("密码已经设置，请登录。如果不是您本人设置的，请立即联系系统管理员。")
    String linkUsed();

    @Message("前往登录")
    String toSignIn();

    @Message("链接已被替换")
    String linkReplacedTitle();

    @Message("系统管理员后来生成了新的链接，请使用最新的一个。")
    String linkReplaced();

    @Message("链接已过期")
    String linkExpiredTitle();

    @Message("请联系系统管理员重新生成链接。")
    String linkExpired();

    @Message("链接无效")
    String linkUnknown();

    @Message("链接不完整或不存在。请完整复制收到的链接，或联系系统管理员。")
    String linkUnknownDetail();

    @Message("这个链接不能再用了。")
    String linkDead();
}
