package org.huitong.booking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;
import org.huitong.venue.Layout;

/** Words about halls and their bookings. */
@MessageBundle("booking")
public interface BookingMessages {
    @Message("会场安排")
    String title();

    @Message("会场")
    String hall();

    @Message("尚无会场的论坛活动")
    String withoutHall();

    @Message("日期")
    String days();

    @Message("场馆")
    String venues();

    @Message("全部场馆")
    String allVenues();

    @Message("尚未安排会场的论坛活动（{count} 场）")
    String waiting(int count);

    @Message("由助手为它们提出方案")
    String propose();

    @Message("所有论坛活动均已安排会场。")
    String noneWaiting();

    @Message("安排会场")
    String give();

    @Message("用会场助手比较会场")
    String compareHalls();

    @Message("预计 {count} 人")
    String expectedCount(int count);

    @Message("人数待定")
    String expectedUnknown();

    @Message("最多 {count} 人")
    String upTo(int count);

    @Message("当日空闲")
    String free();

    @Message("论坛活动时间")
    String legendEvent();

    @Message("布置与撤场")
    String legendEdges();

    @Message("布置 {time} 起")
    String setUpFrom(String time);

    @Message("撤场 {time} 前")
    String clearBy(String time);

    @Message("始于前一日")
    String fromDayBefore();

    @Message("延至次日")
    String intoDayAfter();

    @Message("会场过小：预计 {expected} 人，仅容 {capacity} 人")
    String tooSmallNow(int expected, int capacity);

    @Message("与议程时间不一致：议程为 {span}")
    String differsNow(String span);

    @Message("已安排会场。")
    String doneBooked();

    @Message("已更改会场安排。")
    String doneChanged();

    @Message("已撤销会场安排。")
    String doneCancelled();

    @Message("{#when layout}{#is THEATRE}剧院式{#is CLASSROOM}课桌式{#is U_SHAPE}U形{#is BANQUET}宴会式{/when}")
    String layout(Layout layout);

    @Message("会场情况")
    String facts();

    @Message("编号")
    String code();

    @Message("楼层")
    String floor();

    @Message("面积")
    String area();

    @Message("{area} 平方米")
    String squareMetres(String area);

    @Message("无障碍")
    String accessibility();

    @Message("轮椅可到达")
    String accessible();

    @Message("轮椅不便到达")
    String notAccessible();

    @Message("固定设备")
    String equipment();

    @Message("布局与容量")
    String layouts();

    @Message("布局")
    String layoutLabel();

    @Message("{count} 人")
    String seats(int count);

    @Message("已有安排")
    String bookings();

    @Message("此会场尚无安排。")
    String noBookings();

    @Message("论坛活动")
    String forum();

    @Message("时间")
    String time();

    @Message("占用时段")
    String occupied();

    @Message("为论坛活动安排会场")
    String newTitle();

    @Message("更改会场安排")
    String changeTitle();

    @Message("议程时间")
    String programmeTime();

    @Message("预计人数")
    String expected();

    @Message("目前安排")
    String present();

    @Message("时间与布局")
    String when();

    @Message("均为北京时间。会场自布置开始至撤场结束为占用。")
    String beijingTime();

    @Message("布置开始")
    String setUp();

    @Message("论坛开始")
    String start();

    @Message("论坛结束")
    String end();

    @Message("撤场结束")
    String tearDown();

    @Message("按以上时间查看会场")
    String look();

    @Message("选择会场")
    String choose();

    @Message("合适的会场在前，其中容量最接近的最先。")
    String chooseHint();

    @Message("请先填好时间和布局，再查看会场。")
    String chooseLater();

    @Message(
            "{#when verdict}{#is SUITABLE}合适{#is TOO_SMALL}容量不足{#is TAKEN}已占用{#is SHUT}不开放{#is NO_LAYOUT}不可作此布局{/when}")
    String verdict(HallOption.Verdict verdict);

    @Message("{span} 为 {forum} {name}")
    String takenBy(String span, String forum, LocalText name);

    @Message("{span} 已有其他安排")
    String takenByAnother(String span);

    @Message("其他安排")
    String another();

    @Message("确认安排")
    String book();

    @Message("保存更改")
    String save();

    @Message("撤销此安排")
    String cancel();

    @Message("撤销 {forum} {name} 在 {hall} 的安排？会场将随即腾出。")
    String cancelConfirm(String forum, LocalText name, LocalText hall);

    @Message("没有编号为 {code} 的论坛活动，请核对。")
    String unknownForum(String code);

    @Message("没有编号为 {code} 的会场，请核对。")
    String unknownHall(String code);

    @Message("此安排已被撤销。")
    String gone();

    @Message("此安排刚刚已被他人更改，您的更改没有生效。下方“目前安排”是最新情况，您填写的内容仍然保留，请核对后再保存。")
    String changed();

    @Message("{hall}不能布置成{booking:layout(layout)}，请另选布局或会场。")
    String layoutImpossible(LocalText hall, Layout layout);

    @Message("{hall}在 {span} 已安排给 {forum} {name}，请另选会场或时间。")
    String hallTaken(LocalText hall, String forum, LocalText name, String span);

    @Message("{hall}在 {span} 已有其他安排，请另选会场或时间。")
    String hallTakenByAnother(LocalText hall, String span);

    @Message("{forum} {name}在 {span} 已安排在{hall}，同一时间不能再用另一会场。")
    String forumElsewhere(LocalText hall, String forum, LocalText name, String span);

    @Message("{hall}按此布局只能容纳 {capacity} 人，而预计有 {expected} 人，请另选会场或布局。")
    String hallTooSmall(LocalText hall, int capacity, int expected);

    @Message("布置开始不能晚于论坛开始。")
    String setUpTooLate();

    @Message("论坛结束须晚于论坛开始。")
    String endTooEarly();

    @Message("撤场结束不能早于论坛结束。")
    String tearDownTooEarly();

    @Message("会场只能在 {first}至 {last}之间使用。")
    String outsideDays(String first, String last);

    @Message("请指明论坛活动。")
    String forumMissing();

    @Message("请选择会场。")
    String hallMissing();

    @Message("请选择布局。")
    String layoutMissing();

    @Message("请填写时间。")
    String timeMissing();

    @Message("无法识别此时间，请重新填写。")
    String timeUnreadable();

    @Message("有 {count} 项会场安排")
    String ofForum(int count);
}
