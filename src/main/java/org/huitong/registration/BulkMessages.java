package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about decisions on many registrations. */
@MessageBundle("bulk")
public interface BulkMessages {
    @Message("批量审核")
    String title();

    @Message("批量审核记录")
    String records();

    @Message("返回报名列表")
    String back();

    @Message("尚无批量审核记录。在报名列表中筛选后，可对筛选结果一次作出决定。")
    String none();

    @Message("{#when kind}{#is PRE_APPROVAL}初审通过{#is APPROVAL}终审通过{#is CHANGE_REQUEST}退回修改{#is REJECTION}不予通过{/when}")
    String kind(DecisionKind kind);

    @Message("决定")
    String decision();

    @Message(
            "筛选结果共 {found} 条，其中 {concerned} 条目前可以{#when kind}{#is PRE_APPROVAL}初审通过{#is APPROVAL}终审通过{#is CHANGE_REQUEST}退回修改{#is REJECTION}作不予通过处理{/when}。")
    String scope(long found, long concerned, DecisionKind kind);

    @Message("另有 {count} 条由您初审，须由另一位终审人员作终审，不在其内。")
    String own(long count);

    @Message("筛选结果中没有目前可作此决定的报名，请选择其他决定或更改筛选条件。")
    String nobody();

    @Message("按列表顺序的前 {count} 条")
    String sample(int count);

    @Message("告知来宾的内容")
    String reason();

    @Message("以上每位来宾都会收到这段文字，最多 500 字。")
    String reasonHelp();

    @Message(
            "对这 {count} 条报名{#when kind}{#is PRE_APPROVAL}作初审通过{#is APPROVAL}作终审通过{#is CHANGE_REQUEST}退回修改{#is REJECTION}作不予通过处理{/when}")
    String submit(long count, DecisionKind kind);

    @Message("将对 {count} 条报名作出决定。完成后 {minutes} 分钟内可以整体撤销。确定吗？")
    String confirm(long count, long minutes);

    @Message("完成后 {minutes} 分钟内可以整体撤销{#when kind}{#is REJECTION}；释放的论坛名额在此之后才递补给他人{/when}。")
    String promise(long minutes, DecisionKind kind);

    @Message("符合条件的报名现在有 {count} 条，与您刚才看到的不同。请核对后再次提交。")
    String countChanged(int count);

    @Message("一次最多可决定 {most} 条，请缩小筛选范围。")
    String tooMany(int most);

    @Message("撤销时限已过，或该决定已被撤销。可在各报名页面逐条处理。")
    String tooLate();

    @Message("{#when state}{#is RUNNING}正在执行{#is DONE}已完成，可撤销{#is UNDOING}正在撤销{#is UNDONE}已撤销{#is SETTLED}已完成{/when}")
    String state(BulkDecision.State state);

    @Message("进度")
    String progress();

    @Message("已处理 {done} / {total} 条")
    String done(long done, int total);

    @Message("已作出决定")
    String decided();

    @Message("未处理")
    String refused();

    @Message("已撤销")
    String undone();

    @Message("{count} 条")
    String count(long count);

    @Message("操作人")
    String by();

    @Message("时间")
    String at();

    @Message("可撤销至")
    String undoUntil();

    @Message("撤销此批量决定")
    String undo();

    @Message("每条报名都将恢复到决定之前的状态；此后又有变化的除外。确定撤销吗？")
    String undoConfirm();

    @Message("保持原状的报名")
    String problems();

    @Message(
            "{#when why}{#is CHANGED}其间已被他人处理或由来宾更改{#is REPLACED}来宾已用同一证件重新报名{#is CHECKLIST}审核清单的必选项未勾选{#is FAULT}系统故障，请逐条处理{/when}")
    String trouble(BulkItem.Trouble why);

    @Message("原因")
    String why();

    @Message("查看所作筛选")
    String toList();

    @Message("刷新")
    String refresh();
}
