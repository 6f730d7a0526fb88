package org.huitong.assistant;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One plain sentence for each thing that speaks for or against a hall. */
@MessageBundle("hallreason")
public interface ReasonMessages {
    @Message("{one}、{other}")
    String and(String one, String other);

    @Message("可容纳 {seats} 人，预计 {expected} 人，余 {left} 座。")
    String seats(long seats, long expected, long left);

    @Message("可容纳 {seats} 人，预计人数待定。")
    String seatsOnly(long seats);

    @Message("已确认 {people} 人。")
    String confirmed(long people);

    @Message("最多容纳 {seats} 人，预计 {expected} 人，坐不下。")
    String tooSmall(long seats, long expected);

    @Message("不能布置成所要求的布局。")
    String noLayout();

    @Message("布局不是首选，但可以接受。")
    String secondLayout();

    @Message("必需的设备齐全：{items}。")
    String needsMet(String items);

    @Message("缺少必需的设备：{items}。")
    String needsMissing(String items);

    @Message("希望的设备齐全：{items}。")
    String wishesMet(String items);

    @Message("希望的设备尚缺：{items}。")
    String wishesMissing(String items);

    @Message("离参会者住地平均 {kilometres} 公里。")
    String distance(String kilometres);

    @Message("离参会者住地的距离未知。")
    String distanceUnknown();

    @Message("同时段的 {all} 场论坛活动中有 {here} 场在同一场馆。")
    String sameVenue(long here, long all);

    @Message("同时段没有其他论坛活动。")
    String alone();

    @Message("之前有 {forum}，间隔 {minutes} 分钟。")
    String before(String forum, long minutes);

    @Message("之后有 {forum}，间隔 {minutes} 分钟。")
    String after(String forum, long minutes);

    @Message("当天此会场没有其他安排。")
    String quiet();

    @Message("轮椅不能无障碍到达。")
    String steps();

    @Message("此时段会场不开放或已停用。")
    String closed();

    @Message("此时段已安排给 {forum}。")
    String taken(String forum);

    @Message("其他论坛活动")
    String another();

    @Message("须先把 {forum} 移到{hall}。")
    String mustMove(String forum, String hall);

    @Message("此时间无法举办：超出可订会场的日期，或与原定时间不符。")
    String outside();

    @Message("与 {forum} 之间只有 {minutes} 分钟，改换布局需要 {needed} 分钟。")
    String tooClose(String forum, long minutes, long needed);

    @Message("即为本论坛活动预留的会场，采用后转为正式安排。")
    String asPenciled();

    @Message("原为本论坛活动预留的{halls}将不再保留。")
    String notAsPenciled(String halls);

    @Message("此时段已为 {forums} 预留；采用后该预留即被取消。")
    String takesOver(String forums);

    @Message("有 {people} 位发言人或主持人同一时间在 {forum} 另有安排，请核对。")
    String peopleBusy(long people, String forum);

    @Message("有 {people} 位发言人或主持人同一时间另有安排，请核对。")
    String peopleBusyElsewhere(long people);

    @Message("此论坛活动同一时段已在其他会场。")
    String elsewhere();

    @Message("把原会场让给 {forum}。")
    String makesRoom(String forum);

    @Message("原会场只有 {seats} 座，预计 {expected} 人。")
    String outgrown(long seats, long expected);

    @Message("原会场已不能使用。")
    String notAnyMore();

    @Message("比原会场少空 {seats} 座。")
    String fewerEmpty(long seats);

    @Message("整体安排更集中。")
    String betterTogether();

    @Message("改在其他时间，因为原定时间没有合适的会场。")
    String otherTime();

    @Message("有 {halls} 个会场合适，但都为其他论坛活动所用。")
    String wantedByOthers(long halls);

    @Message("没有合适的会场：容量足够的有 {large} 个，其中设备齐全的有 {equipped} 个，但该时段均不开放或不可用。")
    String noneFits(long large, long equipped);
}
