package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words about how many take part. */
@MessageBundle("quota")
public interface QuotaMessages {
    @Message("名额")
    String title();

    @Message("各论坛对各类别的名额。调低时不会取消任何人的名额，超出的部分标为“超额”；调高时，新增的名额先按顺序提供给候补的人。")
    String lead();

    @Message("论坛和活动")
    String forum();

    @Message("类别总名额")
    String totals();

    @Message("论坛名额")
    String pools();

    @Message("类别")
    String category();

    @Message("名额")
    String capacity();

    @Message("不限")
    String unlimited();

    @Message("已占")
    String taken();

    @Message("剩余")
    String remaining();

    @Message("待审核")
    String held();

    @Message("已确认")
    String confirmed();

    @Message("待接受")
    String offered();

    @Message("候补")
    String waiting();

    @Message("超额")
    String overhang();

    @Message("已占 {taken} / {capacity}")
    String takenOf(int taken, int capacity);

    @Message("候补 {count}")
    String waitingCount(int count);

    @Message("超额 {count}")
    String overhangCount(int count);

    @Message("{forum}：{category}")
    String pool(LocalText forum, LocalText category);

    @Message("{category}：总名额")
    String totalOf(LocalText category);

    @Message("新的名额")
    String newCapacity();

    @Message("0 至 {max}")
    String capacityHelp(int max);

    @Message("留空为不限；最大 {max}")
    String totalHelp(int max);

    @Message("请填写 0 至 {max} 之间的整数")
    String capacityWrong(int max);

    @Message("保存")
    String store();

    @Message("返回名额总表")
    String back();

    @Message("已保存。{#if offered > 0}已向候补名单中的 {offered} 人提供名额。{/if}")
    String done(int offered);

    @Message("在您打开此页之后，别人把名额改成了{#if present}{present}{#else}不限{/if}。请核对后再保存。")
    String stale(String present);

    @Message("没有这个名额池")
    String notFound();
}
