package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;
import org.huitong.platform.LocalText;

/** What is wrong with a form or a decision about a registration, beside its field. */
@MessageBundle("registrationrule")
public interface RegistrationRuleMessages {
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

    @Message("其中有敏感个人信息，须单独勾选同意后才能收集")
    String sensitiveMissing();

    @Message("初审和终审须由两人分别完成。此报名由您初审，请由另一位终审人员处理。")
    String sameReviewer();

    @Message("请说明原因")
    String reasonMissing();

    @Message("在您操作之前，{who}已把此报名改为“{registration:status(status)}”。请查看最新情况后再决定。")
    String decidedMeanwhile(String who, RegistrationStatus status);

    @Message("在您操作之前，此报名已有变动，现为“{registration:status(status)}”。请查看最新情况后再决定。")
    String changedMeanwhile(RegistrationStatus status);

    @Message("此类别的表单没有这个字段，请重新选择")
    String fieldUnknown();

    @Message("此报名刚刚有变动（例如在另一个窗口中修改过，或已有审核结果）。您填写的内容仍在下面，请核对后再次提交。")
    String editedMeanwhile();

    @Message("自行修改的期限已过")
    String changesClosed();

    @Message("自行更换照片的期限已过。如需更换，请在个人页面“申请修改”中提交新照片。")
    String photoClosed();

    @Message("您修改了{form:list(names)}，提交后报名将重新审核，审核通过前参会资格和名额尚未确认。请勾选确认后再次提交。")
    String backToReview(List<String> names);

    @Message("本类别必须有照片，不能删除；可以换一张")
    String photoRequired();

    @Message("报名已结束，照片不再更改")
    String photoOver();

    @Message("更换照片须重新审核：请在“修改”页面中更换")
    String photoReviewed();

    @Message("与已有名额的“{forum}”时间冲突。如确需同时安排，请填写理由。")
    String overlapReasonMissing(LocalText forum);

    @Message("审核清单的必选项尚未勾选：{items}。请先勾选，再通过。")
    String checklistMissing(String items);
}
