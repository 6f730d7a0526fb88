package org.huitong.correspondence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of templates, and those that messages are put together from. */
@MessageBundle("correspondence")
public interface CorrespondenceMessages {
    @Message("消息")
    String title();

    @Message("收发记录")
    String messages();

    @Message("消息模板")
    String templates();

    @Message(
            "{#when occasion}{#is SUBMITTED}收到报名{#is CHANGES_REQUESTED}退回修改{#is APPROVED}报名确认{#is REJECTED}未通过{#is TAKEN_BACK}前一通知作废{#is WITHDRAWN}撤回报名{#is PLACE_OFFERED}候补有空位{#is OFFER_EXPIRED}候补名额到期{#is PLACE_TAKEN}接受候补名额{#is AMENDMENT_ACCEPTED}同意修改申请{#is AMENDMENT_REFUSED}不同意修改申请{#is CHANGES_REMINDER}催办修改{#is OFFER_REMINDER}候补名额将到期{/when}")
    String occasion(Occasion occasion);

    @Message(
            "{#when occasion}{#is SUBMITTED}来宾提交报名，或按要求修改后再次提交时{#is CHANGES_REQUESTED}审核人退回修改，{minutes} 分钟后{#is APPROVED}终审通过，{minutes} 分钟后{#is REJECTED}审核不予通过，{minutes} 分钟后{#is TAKEN_BACK}审核决定被撤销，而相应通知已经发出时{#is WITHDRAWN}来宾撤回报名时{#is PLACE_OFFERED}候补的论坛有了空位时{#is OFFER_EXPIRED}来宾未在期限内接受候补名额时{#is PLACE_TAKEN}来宾接受候补名额时{#is AMENDMENT_ACCEPTED}审核人同意来宾的修改申请时{#is AMENDMENT_REFUSED}审核人不同意来宾的修改申请时{#is CHANGES_REMINDER}在“催办”页提醒尚未修改的来宾时{#is OFFER_REMINDER}候补名额将到期而来宾尚未答复时{/when}")
    String when(Occasion occasion, long minutes);

    @Message("以下情形会自动给来宾发消息。审核决定的通知要等到撤销期限过后才发出；决定被撤销，通知随之取消。")
    String templatesLead();

    @Message("{#if own}已修改{#else}默认文本{/if}")
    String version(boolean own);

    @Message("发送方式")
    String ways();

    @Message("电子邮件")
    String byEmail();

    @Message("短信")
    String bySms();

    @Message("不发送")
    String notSent();

    @Message("邮件标题")
    String subject();

    @Message("邮件正文")
    String mail();

    @Message("短信内容")
    String sms();

    @Message("可用的占位符")
    String placeholders();

    @Message("发送时替换成来宾的实际内容。邮件标题不加密保存，只能使用 {allowed}。")
    String placeholdersHelp(String allowed);

    @Message(
            "{#when open}{#is NAME}姓名{#is REFERENCE}报名编号{#is CATEGORY}参会类别{#is CONFERENCE}会议简称{#is FORUMS}论坛名称{#is PLACES}名额明细，每行一个{#is LINK}个人链接{#is RECEPTION}报到时间和地点{#is REASON}审核人告知的内容{#is FORUM}所涉论坛及时间{#is DEADLINE}接受名额的期限{#is OFFER}直达该名额的个人链接{/when}")
    String placeholder(Placeholder open);

    @Message("保存")
    String save();

    @Message("预览")
    String preview();

    @Message("预览对象")
    String previewOf();

    @Message("填写报名编号；留空则取最近的五个报名。个人链接在预览中不显示。")
    String previewHelp();

    @Message("没有可以预览的报名")
    String previewNobody();

    @Message("没有找到这个报名编号")
    String previewUnknown();

    @Message("约 {count} 字")
    String length(int count);

    @Message("恢复默认文本")
    String reset();

    @Message("现有文本将被默认文本替换，更改记录仍会保留。确定吗？")
    String resetConfirm();

    @Message("已保存，此后发出的消息使用新的文本")
    String saved();

    @Message("已恢复默认文本")
    String resetDone();

    @Message("其间已有人更改了这些文本。请刷新页面，核对后再改。")
    String templateStale();

    @Message("请填写")
    String missing();

    @Message("最多 {most} 字")
    String tooLong(int most);

    @Message("标题只能有一行")
    String oneLine();

    @Message("含有看不见的控制字符，请删除后重新输入")
    String hidden();

    @Message("此处不能使用占位符 {word}。可用的有：{allowed}")
    String unknownPlaceholder(String word, String allowed);

    @Message("更改记录")
    String changes();

    @Message("由 {by} 更改")
    String changedBy(String by);

    @Message("{all}、{next}")
    String list(String all, String next);

    @Message("（未选择论坛）")
    String noForums();

    @Message("{forum}（{time}）")
    String forum(String forum, String time);

    @Message("{forum}，{time}：{status}")
    String place(String forum, String time, String status);
}
