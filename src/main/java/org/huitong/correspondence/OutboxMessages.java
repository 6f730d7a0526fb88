package org.huitong.correspondence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.notification.Failure;
import org.huitong.notification.OutboxMessage;
import org.huitong.notification.Outgoing;

/** Words about messages on their way. */
@MessageBundle("outbox")
public interface OutboxMessages {
    @Message("事由")
    String occasion();

    /** Of a message that no {@link Occasion} stands behind. */
    @Message(
            "{#when code}{#is 'CODE'}登录验证码{#is 'LINK'}更换个人链接{#is 'CAMPAIGN'}群发消息{#is 'INVITATION'}邀请函与催复{#else}其他{/when}")
    String occasionName(String code);

    @Message("发送时机")
    String when();

    @Message("文本")
    String text();

    @Message("状态")
    String status();

    @Message("全部状态")
    String anyStatus();

    @Message(
            "{#when status}{#is WAITING}等待发送{#is SENDING}正在发送{#is SENT}已发送{#is DEAD}失败，待处理{#is GIVEN_UP}已放弃{#is CANCELLED}已取消{#is EXPIRED}已过期{/when}")
    String statusName(OutboxMessage.Status status);

    @Message("方式")
    String kind();

    @Message("{#when kind}{#is SMS}短信{#is EMAIL}电子邮件{/when}")
    String kindName(Outgoing.Kind kind);

    @Message("收件人")
    String recipient();

    @Message("报名编号")
    String about();

    @Message("写入时间")
    String created();

    @Message("计划发送")
    String due();

    @Message("最近变化")
    String changed();

    @Message("有效期至")
    String until();

    @Message("尝试次数")
    String attempts();

    @Message("{count} 次")
    String times(int count);

    @Message("失败原因")
    String why();

    @Message(
            "{#when why}{#is NOT_TAKEN}无法连接服务器或服务器忙，消息未被接收{#is REJECTED}服务器拒收{#is UNCERTAIN}发送中连接中断，可能已经送达{#is UNREADABLE}无法解密{/when}")
    String failure(Failure why);

    @Message("查看")
    String apply();

    @Message("没有符合条件的消息")
    String none();

    @Message("正文可能含有个人链接或验证码，此处一律不显示。")
    String noText();

    @Message("重新发送")
    String sendAgain();

    @Message("{#if uncertain}这条消息可能已经送达，重新发送后对方可能收到两次。确定吗？{#else}立即重新发送这条消息吗？{/if}")
    String sendAgainConfirm(boolean uncertain);

    @Message("放弃")
    String giveUp();

    @Message("消息正文将被删除，不能再发送。确定放弃吗？")
    String giveUpConfirm();

    @Message("消息已重新排队发送")
    String sentAgain();

    @Message("已放弃这条消息")
    String givenUp();

    @Message("这条消息已不在待处理之列，请刷新后查看最新情况。")
    String notDead();

    @Message("没有找到这条消息")
    String notFound();

    @Message("消息")
    String tally();

    @Message("发送失败")
    String dead();
}
