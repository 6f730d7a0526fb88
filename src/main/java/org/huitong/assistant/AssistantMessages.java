package org.huitong.assistant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about ranked halls, proposals and the forecast. */
@MessageBundle("assistant")
public interface AssistantMessages {
    @Message("会场助手")
    String title();

    @Message("为每场论坛活动比较会场，为全部议程拟订方案，并预测哪些会场将坐满。助手只提建议，由您决定。")
    String intro();

    @Message("尚无会场的论坛活动")
    String without();

    @Message("所有论坛活动均已安排会场。")
    String noneWithout();

    @Message("比较会场")
    String compare();

    @Message("会场容量预测")
    String forecast();

    @Message("按目前报名与最近 {days} 天的趋势推算至大会首日。")
    String forecastNote(int days);

    @Message("{#when level}{#is FULL}已满{#is WILL_BE_FULL}将满{#is FINE}充足{#is NO_HALL}无会场{/when}")
    String level(Forecast.Level level);

    @Message("全部")
    String all();

    @Message("此处没有论坛活动。")
    String noneHere();

    @Message("论坛活动")
    String forum();

    @Message("会场")
    String hall();

    @Message("座位")
    String seats();

    @Message("已确认")
    String confirmed();

    @Message("审核中")
    String held();

    @Message("候补")
    String waiting();

    @Message("预计新增")
    String coming();

    @Message("预测")
    String outlook();

    @Message("{forum}：会场比较")
    String rankingTitle(String forum);

    @Message("时间")
    String time();

    @Message("占用")
    String occupied();

    @Message("预计人数")
    String expected();

    @Message("待定")
    String unknownCount();

    @Message("目前会场")
    String present();

    @Message("对会场的要求")
    String wish();

    @Message("可用的布局")
    String layouts();

    @Message("可选多种，首选为列表中靠前的一种。")
    String layoutsHelp();

    @Message("请至少选择一种布局。")
    String layoutMissing();

    @Message("必须具备的设备")
    String needs();

    @Message("没有这些设备的会场将被排除。")
    String needsHelp();

    @Message("最好具备的设备")
    String wishes();

    @Message("保存要求")
    String saveWish();

    @Message("要求已保存，会场已重新比较。")
    String wishSaved();

    @Message("合适的会场（{count}）")
    String fitting(int count);

    @Message("需先移动其他论坛活动（{count}）")
    String afterMove(int count);

    @Message("不合适的会场（{count}）")
    String unfit(int count);

    @Message("没有立即可用的会场。请放宽要求或更改时间，或在会场方案中允许移动其他论坛活动。")
    String nothingFits();

    @Message("得分 {score}")
    String score(int score);

    @Message("{#when part}{#is SEATS}座位利用{#is EQUIPMENT}设备{#is DISTANCE}离住地{#is NEIGHBOURS}同时段相邻{#is GAPS}前后间隔{/when}")
    String part(Ranked.Part part);

    @Message("选用此会场")
    String take();

    @Message("把 {forum} 安排到{hall}（{span}）。确定吗？")
    String takeConfirm(String forum, String hall, String span);

    @Message("改为此会场")
    String moveHere();

    @Message("填写后再安排")
    String adjust();

    @Message("会场已安排。")
    String taken();

    @Message("没有代码为 {forum} 的论坛活动。")
    String unknownForum(String forum);

    @Message("请选择会场。")
    String hallMissing();

    @Message("全部议程的会场方案")
    String proposals();

    @Message("助手为尚无会场的论坛活动拟订会场、布局和时间。方案只是建议，由您选择后才会生效。")
    String proposalsIntro();

    @Message("拟订方案")
    String newProposal();

    @Message("最长计算时间（秒）")
    String seconds();

    @Message("1 至 600 秒；提前得到最佳方案时即结束。")
    String secondsHelp();

    @Message("请输入 1 至 600 之间的整数。")
    String secondsWrong();

    @Message("允许移动已有会场的论坛活动")
    String mayMove();

    @Message("不勾选时，已安排的会场一律不变。")
    String mayMoveHelp();

    @Message("可以改在其他时间的论坛活动")
    String otherTimes();

    @Message("未勾选的论坛活动时间不变；持续时间总是不变。")
    String otherTimesHelp();

    @Message("可改到的开始时间 {number}")
    String start(int number);

    @Message("请填写日期和时间。")
    String startUnreadable();

    @Message("勾选了可改时间的论坛活动，请至少填写一个开始时间。")
    String startMissing();

    @Message("开始计算")
    String begin();

    @Message("为这 {count} 场论坛活动提出方案")
    String propose(int count);

    @Message("助手同时为它们拟订会场，已订的会场不动；结果由您逐项或一次采用。")
    String proposeHelp();

    @Message("历次方案")
    String past();

    @Message("尚无方案。")
    String noProposals();

    @Message("会场方案")
    String proposal();

    @Message(
            "{#when state}{#is WAITING}等待计算{#is RUNNING}计算中{#is DONE}已完成{#is CANCELLED}已取消{#is FAILED}计算出错{#is INTERRUPTED}计算中断{/when}")
    String state(Proposal.State state);

    @Message("正在停止…")
    String stopping();

    @Message("进度")
    String progress();

    @Message("已计算 {elapsed} 秒，最长 {seconds} 秒")
    String elapsed(long elapsed, int seconds);

    @Message("刷新")
    String refresh();

    @Message("由谁提出")
    String by();

    @Message("提出时间")
    String at();

    @Message("待安排")
    String toPlace();

    @Message("保持不变")
    String staying();

    @Message("方案评分（越低越好）")
    String objective();

    @Message("已证明的下限")
    String bound();

    @Message("与下限的差距")
    String gap();

    @Message("{percent}%")
    String percent(String percent);

    @Message(
            "{#when proof}{#is OPTIMAL}已证明没有更好的方案。{#is GOOD}时间用完；可能还有更好的方案，但差距不超过上面所示。{#is NONE}在规定时间内没有找到方案，请延长计算时间。{/when}")
    String proof(Solution.Proof proof);

    @Message("取消计算")
    String cancel();

    @Message("取消这次计算吗？已找到的结果不会保留。")
    String cancelConfirm();

    @Message("计算中断：负责计算的进程已停止。没有任何会场被更改，可以重新计算。")
    String interrupted();

    @Message("计算出错，没有任何会场被更改。请重新计算；若再次出错，请告知系统管理员。")
    String failed();

    @Message("重新计算")
    String again();

    @Message("建议的变更")
    String changes();

    @Message("没有需要变更的会场。")
    String noChanges();

    @Message("选择")
    String choose();

    @Message("目前")
    String before();

    @Message("建议")
    String after();

    @Message("理由")
    String reasons();

    @Message("无会场")
    String noHall();

    @Message("全部采用（{count}）")
    String acceptAll(long count);

    @Message("只采用所选")
    String accept();

    @Message("所选各项将一并生效，任何一项无法生效时全部不生效。确定吗？")
    String acceptConfirm();

    @Message("还须手工处理")
    String byHand();

    @Message("以下论坛活动按此方案还没有会场，或仍待采用。")
    String byHandIntro();

    @Message("方案中的论坛活动都有会场了。")
    String nothingLeft();

    @Message("查看会场安排")
    String grid();

    @Message("手工预订")
    String bookByHand();

    @Message("调整现有安排")
    String changeByHand();

    @Message("所选各项已生效。")
    String accepted();

    @Message("无法安排")
    String unplaced();

    @Message("{#when state}{#is OPEN}待采用{#is APPLIED}已采用{#is REFUSED}未能采用{#is UNPLACED}无法安排{/when}")
    String rowState(ProposalRow.State state);

    @Message("{forum} 未能采用，因此所选各项均未生效：{why}")
    String refusedRow(String forum, String why);

    @Message("这个方案已不存在，或不在您的工作范围内。")
    String unknownProposal();

    @Message("已有一个方案正在计算，请等它结束或先取消它。")
    String proposalRunning();

    @Message("没有需要安排的论坛活动。")
    String nothingToPlace();

    @Message("这个方案的计算已经结束。")
    String proposalEnded();

    @Message("请至少选择一项尚未采用的建议。")
    String nothingChosen();
}
