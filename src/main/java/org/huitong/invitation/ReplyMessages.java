package org.huitong.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for those who are invited, and for the contact of a unit who answers for many. */
@MessageBundle("reply")
public interface ReplyMessages {
    @Message("请选择希望更改为哪一种答复。")
    String wantedMissing();

    @Message("返回本单位名单")
    String backToUnit();

    @Message("已记录：不参会。感谢告知。")
    String doneDeclined();

    @Message("已记录换人。接替人填写登记后即完成。")
    String doneSubstituted();

    @Message("请求已提交，会务组处理后另行通知。")
    String doneLate();

    @Message("已登记参会，编号 {reference}。")
    String registeredAs(String reference);

    @Message("我的会议页面")
    String toMyPage();

    @Message("由 {name} 接替参会。")
    String successorIs(String name);

    @Message("您受托接替他人参会，原有论坛名额为您保留，请填写本人信息。")
    String takesOver();

    @Message("请于 {moment} 前回复。")
    String replyUntil(String moment);

    @Message("下载邀请函（PDF）")
    String letterAsPdf();

    @Message("您的答复")
    String yourAnswer();

    @Message("参会，填写登记信息")
    String attend();

    @Message("不能参会")
    String notAttend();

    @Message("确认后，您的报名将撤回，所占名额让给候补人员。")
    String declineRegistered();

    @Message("原因")
    String reason();

    @Message("确认不参会")
    String declineSend();

    @Message("换人参会")
    String sendSubstitute();

    @Message("原有论坛名额保留给接替人；您的个人链接随即失效，接替人填写本人信息后重新审核。")
    String substituteRegistered();

    @Message("接替人将收到自己的个人链接；您的链接随即失效。")
    String substituteHelp();

    @Message("接替人姓名")
    String substituteName();

    @Message("确认换人")
    String substituteSend();

    @Message("职务")
    String position();

    @Message("手机")
    String mobile();

    @Message("邮箱")
    String email();

    @Message("回复时间已过")
    String lateTitle();

    @Message("如需更改，请联系会务组，或在此提出请求，由会务组决定是否接受。")
    String lateHelp();

    @Message("您请求更改为“{answer}”，正在处理。")
    String lateWaits(String answer);

    @Message("上一次请求未被接受。如有疑问请联系会务组。")
    String lateRefused();

    @Message("提出更改请求")
    String lateAsk();

    @Message("希望更改为")
    String wanted();

    @Message("换人参会时，请填写接替人信息。")
    String lateSubstitute();

    @Message("提交请求")
    String lateSend();

    @Message("单位参会回执")
    String unitTitle();

    @Message("单位联系人：{name}")
    String unitContactIs(String name);

    @Message("共 {all} 人：参会 {coming}，不参会 {declined}，待回复 {open}。")
    String unitCounts(int all, long coming, long declined, long open);

    @Message("本单位受邀人员")
    String unitPeople();

    @Message("已登记参会。")
    String doneAccepted();

    @Message("回执已导入。")
    String doneList();

    @Message("接替 {name}")
    String replacing(String name);

    @Message("此人此前已自行报名。已请会务组核对并关联，您无需再做什么。")
    String doneJoining();

    @Message("此人此前已自行报名，会务组正在核对。")
    String joins();
}
