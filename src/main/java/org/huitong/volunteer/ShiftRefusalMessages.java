package org.huitong.volunteer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why somebody cannot have a shift, in words that say what to do next. */
@MessageBundle("shiftrefusal")
public interface ShiftRefusalMessages {
    @Message("此班次已结束：{shift}")
    String past(String shift);

    @Message("已在此班次：{shift}")
    String already(String shift);

    @Message("时间重叠，已有班次：{shift}")
    String overlap(String shift);

    @Message("两班之间至少休息 {minutes} 分钟，相邻班次：{shift}")
    String rest(long minutes, String shift);

    @Message("此班次人数已满：{shift}")
    String full(String shift);

    @Message("此班次已经开始，如需退出请联系岗位联系人：{shift}")
    String started(String shift);

    @Message("已不在此班次：{shift}")
    String notAssigned(String shift);

    @Message("志愿者 {number} 已撤回报名或未通过审核，不能排班")
    String notTakingPart(String number);

    @Message("没有这位志愿者")
    String noVolunteer();

    @Message("没有这个班次")
    String noShift();

    @Message("该志愿者在这一时段另有安排，或两班之间休息不足。")
    String busyElsewhere();
}
