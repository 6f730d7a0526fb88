package org.huitong.booking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words about pre-bookings, about when halls can be had, and about moving bookings on the day's grid. */
@MessageBundle("hallplan")
public interface HallPlanMessages {
    @Message("以下 {count} 项预留将因此释放。请看清后再次提交。")
    String rivalsFirst(int count);

    @Message("将释放的预留")
    String rivals();

    @Message("没有与之冲突的预留。")
    String noRivals();

    @Message("{hall}已停用（{why}），请另选会场；确需使用的，先在会场页面恢复使用。")
    String withdrawn(LocalText hall, String why);

    @Message("{hall}在 {span} 不开放，请另选会场或时间；确需使用的，先在会场页面改开放时间。")
    String closed(LocalText hall, String span);

    @Message("{hall}在 {span} 停用（{reason}），请另选会场或时间；确需使用的，先在会场页面取消此停用时段。")
    String blocked(LocalText hall, String span, String reason);

    @Message("{hall}在 {span} 已由他人预留，请先与会场管理人员商定。")
    String penciledByAnother(LocalText hall, String span);

    @Message("{hall}与 {forum} {name} 之间只有 {gap} 分钟，换布局通常需要 {needed} 分钟。请改时间，或写明为何来得及。")
    String tooTight(LocalText hall, String forum, LocalText name, long gap, long needed);

    @Message("为何来得及（写明后可保存）")
    String why();

    @Message("最多 {max} 个字，且不能含控制字符。")
    String whyWrong(int max);

    @Message("换场时间短于通常：{why}")
    String tight(String why);

    @Message("{#when status}{#is CONFIRMED}已确定{#is PROVISIONAL}预留{/when}")
    String status(BookingStatus status);

    @Message("状态")
    String statusLabel();

    @Message("先预留")
    String pencil();

    @Message("预留可与其他预留重叠，其中一项确定后其余即释放。")
    String pencilHint();

    @Message("预留至")
    String expires();

    @Message("预留至 {moment}")
    String expiresAt(String moment);

    @Message("须晚于现在，并写成日期和时间。")
    String expiresWrong();

    @Message("确定此预留")
    String confirmTitle();

    @Message("确定安排")
    String confirm();

    @Message("确定安排并释放以上预留")
    String confirmReleasing();

    @Message("论坛时间和议程一并移动")
    String agenda();

    @Message("按开始时间的改动量移动；不勾选则只改会场安排。")
    String agendaHint();

    @Message("状态只能是 CONFIRMED 或 PROVISIONAL。")
    String statusWrong();

    @Message("要释放的预留须以其编号列出。")
    String releaseWrong();

    @Message("时间图")
    String dayPlan();

    @Message("列表")
    String list();

    @Message("显示方式")
    String views();

    @Message("预留")
    String legendProvisional();

    @Message("不开放或停用")
    String legendShut();

    @Message("{span} 不开放")
    String shut(String span);

    @Message("{span} 停用：{reason}")
    String blockedBar(String span, String reason);

    @Message("已停用：{why}")
    String hallWithdrawn(String why);

    @Message("会场此时不能用：{why}")
    String shutNow(String why);

    @Message("去会场页面处理")
    String toBlocks();

    @Message("当日没有安排。")
    String nothing();

    @Message("拖动色块改时间或会场，拖动右边缘改结束时间；把尚无会场的论坛活动拖到时间线上即按该时间安排，拖到会场名称上则按议程时间。或选中色块后按空格键，用方向键移动、Shift+方向键改时长，回车保存，Esc 取消。")
    String dragHint();

    @Message("放下的时间与议程不同")
    String dropTitle();

    @Message("议程时间为 {planned}，放下之处为 {dropped}。")
    String dropAsk(String planned, String dropped);

    @Message("按放下的时间，论坛和议程一并移动")
    String dropMoves();

    @Message("按议程时间")
    String dropKeeps();

    @Message("不安排")
    String dropNot();

    @Message("移动时论坛时间和议程一并移动")
    String dragAgenda();

    @Message("已选中 {name}，用方向键移动")
    String picked(String name);

    @Message("已移动。")
    String moved();

    @Message("已放回原处。")
    String putBack();

    @Message("请放在某个会场的时间线上。")
    String outside();

    @Message("没有收到答复，已放回原处，请重试。")
    String failed();

    @Message("已预留会场。")
    String donePenciled();

    @Message("预留已确定。")
    String doneConfirmed();

    @Message("已取消预留。")
    String doneReleased();

    @Message("无法识别此移动，请刷新页面后重试。")
    String moveWrong();

    @Message("取消此预留")
    String release();

    @Message("取消 {forum} {name} 在 {hall} 的预留？")
    String releaseConfirm(String forum, LocalText name, LocalText hall);

    @Message("打印")
    String print();
}
