package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of registration. */
@MessageBundle("registration")
public interface RegistrationMessages {
    @Message(
            "{#when status}{#is SUBMITTED}待审核{#is PRE_APPROVED}待终审{#is APPROVED}已确认{#is CHANGES_REQUESTED}待修改{#is REJECTED}未通过{#is WAITLISTED}候补{#is WITHDRAWN}已撤回{/when}")
    String status(RegistrationStatus status);

    @Message(
            "{#when status}{#is HELD}暂留，待审核{#is CONFIRMED}已确认{#is WAITLISTED}候补中{#is OFFERED}有空位，待接受{#is RELEASED}已释放{/when}")
    String placeStatus(Place.Status status);

    @Message("此报名现为“{registration:status(status)}”，不能这样操作。请刷新后查看最新情况。")
    String illegalMove(RegistrationStatus status);

    @Message("此名额现为“{registration:placeStatus(status)}”，不能这样操作。请刷新后查看最新情况。")
    String illegalPlaceMove(Place.Status status);

    @Message("没有找到这个报名")
    String notFound();

    @Message("没有这个参会类别，请重新选择")
    String categoryUnknown();

    @Message("“{name}”须凭邀请函报名，请使用邀请函中的个人链接")
    String categoryByInvitation(Object name);

    @Message("“{name}”的报名于{opens}开始")
    String categoryNotYet(Object name, String opens);

    @Message("“{name}”的报名已于{closes}截止")
    String categoryClosed(Object name, String closes);

    @Message("请选择证件类型")
    String documentTypeMissing();

    @Message("没有这种证件类型，请重新选择")
    String documentTypeUnknown();

    @Message("更换证件类型时，请重新填写证件号码")
    String documentTypeWithoutNumber();

    @Message("外文姓名请用拉丁字母填写，如护照上的写法")
    String latinNameNotLatin();

    @Message("请填写单位")
    String organisationMissing();

    @Message("请填写职务")
    String positionMissing();

    @Message("请填写外文姓名")
    String latinNameMissing();

    @Message("最长{max}个字符，请缩短")
    String textTooLong(int max);

    @Message("内容中有看不见的控制字符，请删除后用键盘重新输入")
    String textHidden();

    @Message("请至少选择一个论坛或活动")
    String forumsMissing();

    @Message("“{code}”不在可选的论坛之列，请重新选择")
    String forumNotOffered(String code);

    @Message("“{first}”与“{second}”时间重叠，请只选其一")
    String forumOverlap(Object first, Object second);

    @Message("请阅读并同意个人信息处理告知书")
    String noticeMissing();

    @Message("告知书已更新为 {code} 版，请阅读后重新勾选")
    String noticeOutdated(String code);

    @Message("证件号码属于敏感个人信息，须单独勾选同意后才能收集")
    String sensitiveMissing();

    @Message("此证件已报名。请使用报名成功时得到的个人链接查看或修改；找不到链接时请联系会务组。")
    String duplicate();

    @Message("{names}已满员。可以选择加入候补名单，或改选其他论坛。")
    String full(String names);

    @Message("“{name}”")
    String quoted(Object name);

    @Message("请说明原因")
    String reasonMissing();

    @Message("在您操作之前，{who}已把此报名改为“{registration:status(status)}”。请查看最新情况后再决定。")
    String decidedMeanwhile(String who, RegistrationStatus status);

    @Message("在您操作之前，此报名已有变动，现为“{registration:status(status)}”。请查看最新情况后再决定。")
    String changedMeanwhile(RegistrationStatus status);

    @Message("没有找到这个名额")
    String placeNotFound();
}
