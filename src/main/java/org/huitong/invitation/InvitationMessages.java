package org.huitong.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about invitations and the answers to them. */
@MessageBundle("invitation")
public interface InvitationMessages {
    @Message("邀请")
    String title();

    @Message("邀请函")
    String letter();

    @Message("邀请目前为“{invitation:status(status)}”，不能这样操作。")
    String illegalMove(InvitationStatus status);

    @Message(
            "{#when status}{#is DRAFT}待发送{#is SENT}已发送{#is OPENED}已打开{#is ACCEPTED}参会{#is DECLINED}不参会{#is SUBSTITUTED}已换人{#is CANCELLED}已取消{/when}")
    String status(InvitationStatus status);

    @Message(
            "{#when status}{#is DRAFT}待发送{#is SENT}待回复{#is OPENED}待回复{#is ACCEPTED}参会{#is DECLINED}不参会{#is SUBSTITUTED}已换人{#is CANCELLED}已取消{/when}")
    String replyStatus(InvitationStatus status);

    @Message("{#when status}{#is ACCEPTED}参会{#is DECLINED}不参会{#is SUBSTITUTED}换人参会{#else}其他{/when}")
    String answerName(InvitationStatus status);

    @Message("没有这一参会类别。")
    String categoryUnknown();

    @Message("填写了单位联系人时，请填写单位。")
    String unitMissing();

    @Message("请填写手机或邮箱；由单位联系人答复的，可只填单位。")
    String contactMissing();

    @Message("没有论坛“{code}”。")
    String forumUnknown(String code);

    @Message("请填写回复截止时间，例如 2023-07-10T18:00。")
    String replyByWrong();

    @Message("此人已受邀，编号 {number}。")
    String alreadyInvited(String number);

    @Message("您的账号只负责部分论坛，不能发出邀请。")
    String scopeLimited();

    @Message("没有这份邀请。")
    String notFound();

    @Message("名单已变，现为 {count} 人。请核对后重新确认。")
    String countChanged(long count);

    @Message("今天已催复过一次，请明天再发。")
    String remindedToday();

    @Message("尚未设定报到时间和地点，邀请函不能发出。请先在届次设置中填写。")
    String noReception();

    @Message("这份邀请已回复“参会”并完成登记，不需重复提交。")
    String alreadyAccepted();

    @Message("回复时间已过，不能自行更改。可在邀请函页面提出更改请求，由会务组处理。")
    String replyOver();

    @Message("其间已有人对这份邀请作了答复。请重新打开页面查看。")
    String changedMeanwhile();

    @Message("此请求已处理。")
    String alreadyDecided();

    @Message("仍在回复时间内，请直接回复。")
    String stillOpen();

    @Message("新建邀请")
    String create();

    @Message("批量导入")
    String lists();

    @Message("邀请函文本")
    String letterTexts();

    @Message("正在发送，稍后刷新可见结果。")
    String doneSending();

    @Message("正在发送：还有 {count} 份等待发出。")
    String stillQueued(long count);

    @Message("{count} 件过期更改请求待处理")
    String requestsWaiting(long count);

    @Message("全部")
    String all();

    @Message("搜索")
    String search();

    @Message("姓名、拼音、单位、职务或编号")
    String searchHint();

    @Message("状态")
    String statusLabel();

    @Message("全部")
    String any();

    @Message("参会类别")
    String category();

    @Message("单位（由联系人答复）")
    String unit();

    @Message("只看未回复")
    String unansweredOnly();

    @Message("查询")
    String apply();

    @Message("没有符合条件的邀请")
    String none();

    @Message("清除条件")
    String clear();

    @Message("发送邀请函…")
    String sendAll();

    @Message("催复未回复者…")
    String remindAll();

    @Message("打印邀请函…")
    String printAll();

    @Message("姓名")
    String name();

    @Message("单位")
    String organisation();

    @Message("回复截止")
    String replyBy();

    @Message("编号")
    String number();

    @Message("邀请已保存，尚未发送。")
    String doneWritten();

    @Message("邀请已取消，个人链接已失效。")
    String doneCancelled();

    @Message("已接受更改请求。")
    String doneTaken();

    @Message("已拒绝更改请求。")
    String doneRefused();

    @Message("有一件过期更改请求待处理")
    String requestWaits();

    @Message("邀请信息")
    String details();

    @Message("称谓")
    String salutation();

    @Message("写在姓名之后，例如：教授、女士。")
    String salutationHelp();

    @Message("拟参加论坛")
    String forums();

    @Message("未指定")
    String noForums();

    @Message("发送时间")
    String sentAt();

    @Message("打开时间")
    String openedAt();

    @Message("答复时间")
    String answeredAt();

    @Message("报名")
    String registration();

    @Message("（待接替人填写）")
    String waitsForSubstitute();

    @Message("接替")
    String inPlaceOf();

    @Message("接替人")
    String successor();

    @Message("操作")
    String actions();

    @Message("发送邀请函")
    String sendLetter();

    @Message("重新发送邀请函")
    String sendAgain();

    @Message("再次向此人发送邀请函？")
    String sendAgainConfirm();

    @Message("更换个人链接并重发")
    String renewLink();

    @Message("原链接立即失效，并发送带有新链接的邀请函。确定吗？")
    String renewLinkConfirm();

    @Message("催复")
    String remind();

    @Message("取消邀请")
    String cancel();

    @Message("取消后个人链接失效；如已登记参会，报名同时撤回。确定吗？")
    String cancelConfirm();

    @Message("已发消息")
    String messages();

    @Message("手机或邮箱至少填一项；由单位联系人答复的可不填。")
    String contactHelp();

    @Message("语言")
    String language();

    @Message("自有编号")
    String givenNumber();

    @Message("单位联系人")
    String unitContactTitle();

    @Message("一位联系人可在一个页面统一答复本单位全部受邀人。")
    String unitContactHelp();

    @Message("联系人姓名")
    String unitContact();

    @Message("联系人手机")
    String unitMobile();

    @Message("联系人邮箱")
    String unitEmail();

    @Message("保存")
    String write();

    @Message("{#when mailing}{#is LETTER}发送邀请函{#is REMINDER}催复{/when}")
    String mailing(Invitation.Mailing mailing);

    @Message("筛选结果中没有需要发送的人：邀请函只发给待发送者，催复只发给未回复且今天未催过者。")
    String nobodyToWrite();

    @Message(
            "{#when mailing}{#is LETTER}将向 {count} 位待发送的受邀人发出邀请函（单位联系人每单位一份）。{#is REMINDER}将催复 {count} 位未回复的受邀人（每人每天最多一次）。{/when}")
    String reach(long count, Invitation.Mailing mailing);

    @Message("确认发送（{count} 人）")
    String sendNow(long count);

    @Message("过期更改请求")
    String requests();

    @Message("没有待处理的请求")
    String noRequests();

    @Message("{#when kind}{#is 'UNIT_CONTACT'}单位联系人提出{#else}本人提出{/when}")
    String askedBy(String kind);

    @Message("更改前后对照")
    String comparison();

    @Message("现为")
    String before();

    @Message("请求改为")
    String after();

    @Message("答复")
    String answer();

    @Message("接受")
    String takeRequest();

    @Message("拒绝")
    String refuseRequest();

    @Message("拒绝这一请求？")
    String refuseConfirm();

    @Message("邀请与回执")
    String tally();

    @Message("最多 {most} 个字。")
    String textTooLong(int most);

    @Message("含有看不见的控制字符，请重新输入。")
    String textHidden();

    @Message("单位联系人")
    String units();

    @Message("单位联系人凭个人链接代本单位人员答复。换了联系人或链接外泄时，可停用原链接，或换发新链接。")
    String unitsLead();

    @Message("没有单位联系人。")
    String noUnits();

    @Message("联系方式")
    String reachedAt();

    @Message("受邀人数")
    String unitPeople();

    @Message("未答复")
    String unitOpen();

    @Message("个人链接")
    String unitLink();

    @Message("换发链接")
    String renewUnitLink();

    @Message("向{unit}的联系人发送新链接？原链接即刻失效。")
    String renewUnitConfirm(String unit);

    @Message("停用链接")
    String revokeUnitLink();

    @Message("停用{unit}的链接？下次发函或催办时会带上新链接。")
    String revokeUnitConfirm(String unit);

    @Message("新链接已进入发送队列，原链接已失效。")
    String doneUnitRenewed();

    @Message("链接已停用。")
    String doneUnitRevoked();

    @Message("该单位没有仍可答复的邀请，未换发链接。")
    String nothingOpen();

    @Message("该报名已取消，或已属于另一份邀请，不能关联。")
    String notJoinable();

    @Message("无")
    String noRegistration();

    @Message("单位联系人答复此人参会，但已有同一证件的个人报名。请核对是否同一人；关联后，邀请即以该报名为答复，报名内容不变。")
    String joinHelp();

    @Message("确认同一人并关联")
    String join();

    @Message("邀请{name}演讲：寄出后和答复后，嘉宾页上的邀请状态随之更新；接受后，嘉宾与其报名关联。")
    String toSpeak(String name);
}
