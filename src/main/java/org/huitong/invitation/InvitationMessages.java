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

    @Message("其间已有人更改了这些文本。请对照后重新保存。")
    String letterStale();

    @Message("请填写。")
    String textMissing();

    @Message("最多 {most} 个字。")
    String textTooLong(int most);

    @Message("含有看不见的控制字符，请重新输入。")
    String textHidden();

    @Message("邀请函正文须写明报到时间和地点：请保留 {placeholder}。")
    String bodyWithoutReception(String placeholder);

    @Message("须包含个人链接 {placeholder}。")
    String textWithoutLink(String placeholder);

    @Message("此处不能使用占位符 {found}。")
    String placeholderUnknown(String found);

    @Message("{first}至{last}")
    String days(String first, String last);

    @Message("{name}（{moment}）")
    String forumLine(String name, String moment);

    @Message("请在回执中自选论坛")
    String forumsByChoice();

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

    @Message("请点击您的个人链接回复（请勿转发）：{link}")
    String mailLink(String link);

    @Message("{name}：{conference}拟邀请{unit}有关人员参会，请于{until}前统一回复：{link} {reception}")
    String unitLetter(String name, String unit, String conference, String until, String link, String reception);

    @Message("{name}：{conference}的邀请尚有人员待回复，请于{until}前处理：{link} {reception}")
    String unitReminder(String name, String conference, String until, String link, String reception);

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

    @Message("文本已保存。")
    String doneTexts();

    @Message("报到时间地点（取自届次设置）：{reception}")
    String receptionIs(String reception);

    @Message("可用占位符：{words}")
    String placeholders(String words);

    @Message("{#when tag}{#is 'zh'}中文{#is 'en'}英文{#else}{tag}{/when}")
    String inLanguage(String tag);

    @Message("标题（也作邮件主题）")
    String letterTitle();

    @Message("正文")
    String letterBody();

    @Message("短信")
    String letterSms();

    @Message("催复消息")
    String letterReminder();

    @Message("保存")
    String save();

    @Message("预览")
    String preview();

    @Message("恢复默认文本")
    String usualTexts();

    @Message("恢复默认文本？现有文本将丢失。")
    String usualTextsConfirm();

    @Message("邀请与回执")
    String tally();

    @Message("请确认已告知本人并取得同意。")
    String informedMissing();

    @Message("不在本单位的受邀名单中：请保留邀请编号，姓名与名单一致。")
    String rowUnknown();

    @Message("与第 {line} 行重复。")
    String rowRepeated(int line);

    @Message("“是否参会”只能填：参会、不参会、换人。")
    String rowAnswerUnknown();

    @Message("姓名与受邀人“{name}”不一致；换人请在“是否参会”填“换人”，并填写接替人姓名。")
    String rowOtherName(String name);

    @Message("号码以数字保存，末几位已丢失：请把该列设为“文本”后重新填写。")
    String rowDigitsLost();

    @Message("行号")
    String sheetLine();

    @Message("原因")
    String sheetReason();

    @Message("待更正")
    String sheetWrong();

    @Message("以下 {count} 行有误，请更正后重新上传。")
    String sheetWrongNote(long count);

    @Message("参会回执")
    String sheetReplies();

    @Message("选项")
    String sheetWords();

    @Message("请逐行填写“是否参会”。参会者填写证件类型、证件号码和手机；换人时填写接替人姓名，证件和手机填接替人的。请勿更改邀请编号。")
    String sheetHelp();

    @Message("邀请名单")
    String sheetInvitations();

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

    @Message("用表格统一答复")
    String byList();

    @Message("下载本单位回执表，填好后上传；先逐行检查，确认后才生效，重复上传不会重复登记。")
    String byListHelp();

    @Message("下载回执表")
    String downloadSheet();

    @Message("填好的回执表")
    String filledSheet();

    @Message("上传并检查")
    String uploadSheet();

    @Message("名单检查结果")
    String listLooked();

    @Message("有 {count} 行未能处理，其余已完成：")
    String someFailed(int count);

    @Message("下载有误的行（Excel）")
    String wrongAsFile();

    @Message("本单位人员已知悉并同意个人信息处理告知，包括证件号码等敏感信息。")
    String informed();

    @Message("阅读告知（{code} 版）")
    String readNotice(String code);

    @Message("确认导入（{count} 行）")
    String takeList(long count);

    @Message("重新上传")
    String uploadAnother();

    @Message("没有需要导入的行。")
    String nothingToTake();

    @Message(
            "{#when deed}{#is NEW}新邀请{#is COME}参会{#is DECLINE}不参会{#is SUBSTITUTE}换人{#is SAME}无变化{#is SKIP}未填{#is WRONG}有误{/when}")
    String deed(Dealings.Deed deed);

    @Message("第 {line} 行 {name}")
    String lineOf(int line, String name);

    @Message("从 Excel 或 CSV 批量新建邀请。先检查、后保存；同一人重复导入不会重复。")
    String listsLead();

    @Message("邀请名单")
    String listFile();

    @Message(".xlsx 或 .csv，最多 {rows} 行。表头可用：姓名、称谓、单位、职务、人员类别、手机、邮箱、参加论坛、单位联系人、联系人手机。")
    String listHelp(int rows);

    @Message("未填“人员类别”时按")
    String usualCategory();

    @Message("未填“回复截止”时按")
    String usualReplyBy();

    @Message("下载模板")
    String template();

    @Message("确认新建 {count} 份邀请")
    String takeInvitations(long count);

    @Message("名单已导入，邀请尚未发送。")
    String doneTakenList();

    @Message("打印邀请函")
    String printLetters();

    @Message("筛选结果中没有可打印的邀请函。")
    String nobodyToPrint();

    @Message("一次最多打印 {most} 份，请缩小筛选范围。")
    String tooManyLetters(int most);

    @Message("将把 {count} 份邀请函排入一个 PDF 文件（每份单独编页）。此操作记入日志。")
    String printCount(long count);

    @Message("生成 PDF")
    String printNow();

    @Message("以下姓名或单位中有字体不含的字，打印时以“〓”代替：")
    String glyphsMissing();
}
