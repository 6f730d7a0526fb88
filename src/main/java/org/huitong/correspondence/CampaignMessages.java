package org.huitong.correspondence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about messages to many, and about not being written to. */
@MessageBundle("campaign")
public interface CampaignMessages {
    @Message("群发")
    String title();

    @Message("新建群发")
    String create();

    @Message("选择收件人")
    String choose();

    @Message("尚无群发消息。在报名列表中筛选后，可给筛选结果群发消息。")
    String none();

    @Message("返回报名列表")
    String back();

    @Message("筛选结果共 {count} 人，确认发送时名单即固定，此后报名的人不会收到。")
    String scope(long count);

    @Message("筛选结果中没有报名，请更改筛选条件。")
    String nobody();

    @Message("发送方式")
    String way();

    @Message("{#when way}{#is EITHER}有邮箱的发邮件，没有的发短信{#is EMAIL}只发邮件{#is SMS}只发短信{/when}")
    String wayName(Campaign.Way way);

    @Message("这是来宾必须知道的通知（不附退订链接，也发给已退订的人）")
    String necessary();

    @Message("必要通知")
    String isNecessary();

    @Message("发送时间（北京时间）")
    String sendAt();

    @Message("留空即立即发送。此处按真实时间，与演示时间无关。")
    String sendAtHelp();

    @Message("请填写日期和时间")
    String notATime();

    @Message("这个时间已经过去")
    String past();

    @Message("最多可预定到 {days} 天之后")
    String tooFar(long days);

    @Message("预览前几位收件人")
    String preview();

    @Message("发给这 {count} 人")
    String submit(long count);

    @Message("将给 {count} 人发送这条消息。开始发送后不能收回。确定吗？")
    String confirm(long count);

    @Message("{count} 位收件人将收到")
    String sample(int count);

    @Message("符合条件的报名现在有 {count} 个，与您刚才看到的不同。请核对后再次提交。")
    String countChanged(int count);

    @Message("一次最多可发给 {most} 人，请缩小筛选范围。")
    String tooMany(int most);

    @Message("{#when state}{#is SCHEDULED}等待发送{#is RUNNING}正在发送{#is DONE}已发出{#is CANCELLED}已取消{/when}")
    String state(Campaign.State state);

    @Message("状态")
    String status();

    @Message("内容")
    String content();

    @Message("进度")
    String progress();

    @Message("已处理 {done} / {total} 人")
    String done(long done, long total);

    @Message("收件人")
    String recipients();

    @Message("{total} 人")
    String people(long total);

    @Message("操作人")
    String by();

    @Message("创建时间")
    String at();

    @Message("查看所作筛选")
    String toList();

    @Message("刷新")
    String refresh();

    @Message("取消发送")
    String cancel();

    @Message("这条消息将不会发出。确定取消吗？")
    String cancelConfirm();

    @Message("重发失败的消息")
    String retry();

    @Message("将重新发送确定没有送达的消息；可能已经送达的不会重发。确定吗？")
    String retryConfirm();

    @Message("这条消息已经开始发送，或已被取消。")
    String tooLate();

    @Message("没有可以重发的消息。可能已经送达的，请在收发记录中逐条处理。")
    String noneToSend();

    @Message("没有找到这次群发")
    String notFound();

    @Message("逐人结果")
    String results();

    @Message("全部")
    String all();

    @Message(
            "{#when result}{#is WAITING}等待处理{#is ON_ITS_WAY}正在发送{#is SENT}已发送{#is FAILED}失败{#is NO_CONTACT}无联系方式{#is UNSUBSCRIBED}已退订{/when}")
    String result(CampaignView.Result result);

    @Message(
            "{#when state}{#is WAITING}等待处理{#is PUT}已交发送{#is NO_CONTACT}无联系方式{#is UNSUBSCRIBED}已退订{#is FAULT}系统故障{/when}")
    String itemState(CampaignItem.State state);

    @Message("没有这样的收件人")
    String noResults();

    @Message("姓名")
    String name();

    @Message("结果")
    String outcome();

    @Message("如不愿再收到此类消息，请在此退订：{address}")
    String footer(String address);

    @Message("退订消息")
    String unsubscribe();

    @Message("退订后，会务组不再向您发送通知以外的消息。与您的报名直接有关的通知，例如审核结果和必要的变更，仍会发给您。")
    String unsubscribeLead();

    @Message("退订")
    String unsubscribeNow();

    @Message("您已退订")
    String unsubscribed();

    @Message("与您的报名直接有关的通知仍会发给您。如果改变主意，可以重新订阅。")
    String unsubscribedLead();

    @Message("重新订阅")
    String subscribe();

    @Message("此链接无效，请检查是否复制完整")
    String linkUnknown();

    @Message("预览后面的收件人")
    String previewMore();
}
