package org.huitong.kit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;
import org.huitong.venue.Layout;

/** Words about the kits of halls: the board, the checklists, and what every page about them says. */
@MessageBundle("kit")
public interface KitMessages {
    @Message("拎包开会")
    String title();

    @Message("每个会场按论坛类别配标准清单，逐项到位、双方签收后才能开放。")
    String lead();

    @Message("打印全部清单")
    String printAll();

    @Message("打印本清单")
    String print();

    @Message("刷新")
    String reload();

    @Message("本页每 10 秒自动刷新。")
    String refreshes();

    @Message("日期")
    String day();

    @Message("全部日期")
    String allDays();

    @Message("会场")
    String hall();

    @Message("全部会场")
    String allHalls();

    @Message("责任工作组")
    String group();

    @Message("全部工作组")
    String allGroups();

    @Message("查看")
    String show();

    @Message("没有符合条件的会场。")
    String none();

    @Message("还没有安排会场。安排后自动生成清单。")
    String noneYet();

    @Message("已就绪")
    String countReady();

    @Message("已开放")
    String countOpened();

    @Message("会场")
    String countAll();

    @Message("逾期未到位")
    String countOverdue();

    @Message("论坛")
    String forum();

    @Message("就绪")
    String readiness();

    @Message("{percent}%（{settled}/{needed}）")
    String percent(int percent, int settled, int needed);

    @Message("逾期")
    String overdue();

    @Message("下一项到期")
    String nextDue();

    @Message("无")
    String nothingDue();

    @Message("状态")
    String standingTitle();

    @Message("{#when standing}{#is OPENED}已开放{#is READY}已就绪{#is LATE}有逾期{#is UNDER_WAY}准备中{/when}")
    String standing(KitView.Standing standing);

    @Message("布置开始")
    String setUp();

    @Message("论坛时间")
    String time();

    @Message("布局与座位")
    String layout();

    @Message("{#when layout}{#is THEATRE}剧院式{#is CLASSROOM}课桌式{#is U_SHAPE}U形{#is BANQUET}宴会式{/when}，{seats} 座")
    String layoutSeats(Layout layout, int seats);

    @Message("预计人数")
    String expected();

    @Message("{count} 人")
    String people(int count);

    @Message("未知")
    String expectedUnknown();

    @Message("预计人数超过座位数。")
    String tooSmall();

    @Message("{#when area}{#is INSIDE}场内{#is OUTSIDE}场外{/when}")
    String area(Area area);

    @Message("场内")
    String inside();

    @Message("场外")
    String outside();

    @Message("位置")
    String areaTitle();

    @Message("项目")
    String item();

    @Message("数量")
    String quantity();

    @Message("到位期限")
    String due();

    @Message("签收")
    String signatures();

    @Message("{#when state}{#is OPEN}未到位{#is DONE}已到位{#is NOT_NEEDED}不需要{/when}")
    String state(KitItem.State state);

    @Message("已签收")
    String settled();

    @Message("已逾期")
    String isOverdue();

    @Message("须复核")
    String lookAgain();

    @Message("{#when side}{#is VENUE}会场方{#is HOST}主办方{/when}")
    String side(Side side);

    @Message("{#when side}{#is VENUE}会场方{#is HOST}主办方{/when}：{by}，{at}")
    String signedBy(Side side, String by, String at);

    @Message("可选")
    String optional();

    @Message("追加")
    String extra();

    @Message("须拍照")
    String photoNeeded();

    @Message("签收所选（{#when side}{#is VENUE}会场方{#is HOST}主办方{/when}）")
    String signChosen(Side side);

    @Message("选择：{name}")
    String choose(LocalText name);

    @Message("选择")
    String chooseTitle();

    @Message("理由")
    String reason();

    @Message("说明")
    String note();

    @Message("开放会场")
    String openHall();

    @Message("全部必需项目均已签收，可以开放。")
    String openReady();

    @Message("还有 {count} 项未签收，不能开放：")
    String openMissing(int count);

    @Message("确有必要提前开放的，写明理由，将记入日志。")
    String overrideHelp();

    @Message("说明理由后开放")
    String override();

    @Message("收回开放")
    String takeBackOpening();

    @Message("会场随即不再开放，理由写入日志并显示在看板上。")
    String takeBackOpeningHelp();

    @Message("{by} 于 {at} 收回开放：{reason}")
    String openingTakenBack(String by, String at, String reason);

    @Message("{by} 于 {at} 开放")
    String openedAt(String by, String at);

    @Message("提前开放的理由：{reason}")
    String openedThough(String reason);

    @Message("会场安排已取消，清单仅供查阅。")
    String closedNote();

    @Message(
            "{#when code}{#is 'signed'}已签收。{#is 'opened'}会场已开放。{#is 'done'}已确认到位。{#is 'reopened'}已改为未到位。{#is 'omitted'}已标为不需要。{#is 'lookedAt'}已复核。{#is 'takenBack'}签收已撤回。{#is 'shut'}已收回开放。{#is 'approved'}已批准，已列入会场清单。{#is 'rejected'}已退回。{#is 'saved'}已保存。{#is 'removed'}已移除。{#is 'updated'}现有清单已更新。{#else}{/when}")
    String done(String code);

    @Message("会场标准配置清单")
    String sheetTitle();

    @Message("会场方签收")
    String sheetVenue();

    @Message("主办方签收")
    String sheetHost();

    @Message("会场方签字：____________________　日期：____________")
    String sheetVenueLine();

    @Message("主办方签字：____________________　日期：____________")
    String sheetHostLine();

    @Message("打印于 {at}")
    String printed(String at);

    @Message("逾期未到位的配置")
    String tallyOverdue();
}
