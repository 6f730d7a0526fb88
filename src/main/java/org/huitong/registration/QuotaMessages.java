package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words about how many take part. */
@MessageBundle("quota")
public interface QuotaMessages {
    @Message("名额")
    String title();

    @Message("各论坛对各类别的名额，以及对代表团的限额。调低时不会取消任何人的名额，超出的部分标为“超额”；调高时，新增的名额先按顺序提供给候补的人。")
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

    @Message("共用：{members}")
    String sharedBy(String members);

    @Message("新建名额池")
    String newPool();

    @Message("一个类别单独使用，或多个类别共用同一个名额池：共用时只有一个计数和一份候补名单。类别在一个论坛中只能属于一个名额池。")
    String newPoolLead();

    @Message("选择一个类别，或选择多个共用")
    String categoriesHelp();

    @Message("共用名额池的名称（{language}）")
    String poolName(String language);

    @Message("{#when tag}{#is 'zh'}中文{#is 'en'}英文{#else}{tag}{/when}")
    String language(String tag);

    @Message("仅共用时填写")
    String poolNameHelp();

    @Message("请选择论坛")
    String forumMissing();

    @Message("请选择类别")
    String categoryMissing();

    @Message("请选择代表团")
    String delegationMissing();

    @Message("“{category}”在此论坛已有名额池")
    String poolThere(LocalText category);

    @Message("请填写共用名额池的名称")
    String nameMissing();

    @Message("最多 {max} 个字，且不含不可见字符")
    String nameWrong(int max);

    @Message("已有人使用过此名额池，或其中有代表团限额，不能删除。可将名额调为 0。")
    String poolInUse();

    @Message("删除名额池")
    String removePool();

    @Message("删除“{name}”的名额池？")
    String removePoolAsk(LocalText name);

    @Message("已建立。")
    String created();

    @Message("已删除。")
    String removed();

    @Message("代表团限额")
    String caps();

    @Message("没有限额。")
    String noCaps();

    @Message("新建限额")
    String newCap();

    @Message("限定一个代表团在某论坛某类别中，或在某类别中总共可以有多少人。名额池有空位而代表团已满时，其成员排入候补名单。")
    String newCapLead();

    @Message("代表团")
    String delegation();

    @Message("类别总数")
    String inAll();

    @Message("限额")
    String cap();

    @Message("此类别在该论坛没有名额池")
    String noPool();

    @Message("“{delegation}”已有此项限额")
    String capThere(LocalText delegation);

    @Message("还有 {count} 人计入此限额，不能删除。可将其调高。")
    String capInUse(int count);

    @Message("{delegation}：{category}")
    String capTitle(LocalText delegation, LocalText category);

    @Message("删除限额")
    String lift();

    @Message("删除此限额？")
    String liftAsk();

    @Message("有 {places} 条名额记录、{pools} 项名额设置")
    String ofForum(long places, long pools);
}
