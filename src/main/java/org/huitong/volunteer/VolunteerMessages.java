package org.huitong.volunteer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words of volunteering. */
@MessageBundle("volunteer")
public interface VolunteerMessages {
    @Message("志愿者")
    String menu();

    @Message("志愿者排班")
    String title();

    @Message(
            "{#when status}{#is SIGNED_UP}已排班{#is CHECKED_IN}已到岗{#is COMPLETED}已完成{#is SWAP_OFFERED}申请换班{#is NO_SHOW}未到岗{#is RELEASED}已退出{/when}")
    String status(AssignmentStatus status);

    @Message("{number} 未能变更。{reason}")
    String refused(String number, String reason);

    @Message("{day}缺人的班次")
    String gapsOf(String day);

    @Message("日期")
    String days();

    @Message("志愿者名单")
    String people();

    @Message("当日排班表（打印）")
    String printRoster();

    @Message("排班表")
    String roster();

    @Message("用浏览器的打印功能打印本页。")
    String rosterHint();

    @Message("岗位")
    String post();

    @Message("全部岗位")
    String allPosts();

    @Message("只看缺人的班次")
    String onlyGaps();

    @Message("查看")
    String show();

    @Message("还没有班次")
    String noShiftsYet();

    @Message("没有符合条件的班次")
    String noMatch();

    @Message("当日班次均已排满")
    String noGaps();

    @Message("时间")
    String time();

    @Message("志愿者")
    String volunteers();

    @Message("人数")
    String staffing();

    @Message("已排 {taken} / 需要 {needed}")
    String staffed(int taken, int needed);

    @Message("缺 {count} 人")
    String missing(int count);

    @Message("已排满")
    String filled();

    @Message("暂无人员")
    String nobodyOn();

    @Message("安排")
    String arrange();

    @Message("查看")
    String view();

    @Message("班次")
    String shiftsOf();

    @Message("地点")
    String place();

    @Message("职责")
    String duties();

    @Message("联系人")
    String contact();

    @Message("已排人员")
    String onShift();

    @Message("编号")
    String number();

    @Message("姓名")
    String name();

    @Message("单位")
    String organisation();

    @Message("状态")
    String state();

    @Message("签名")
    String signature();

    @Message("移出班次")
    String release();

    @Message("确定将 {number} {name} 移出此班次？空出的名额将重新开放。")
    String releaseSure(String number, String name);

    @Message("确定移出")
    String releaseYes();

    @Message("安排志愿者")
    String addVolunteer();

    @Message("查找志愿者")
    String search();

    @Message("姓名、拼音、编号或单位")
    String searchHelp();

    @Message("查找")
    String find();

    @Message("此时段有空的在前，已排班次少的优先。最多显示 20 人。")
    String freeFirst();

    @Message("没有找到志愿者")
    String nobodyFound();

    @Message("有空")
    String free();

    @Message("已排")
    String load();

    @Message("{shifts} 班 {hours} 小时")
    String loadOf(int shifts, String hours);

    @Message("安排到此班次")
    String put();

    @Message("此班次已结束，不能再变更。")
    String shiftOver();

    @Message("已安排到此班次")
    String assigned();

    @Message("已移出班次")
    String released();

    @Message("已服务")
    String served();

    @Message("{hours} 小时")
    String servedHours(String hours);

    @Message("已退出会议")
    String gone();

    @Message("报名编号")
    String reference();

    @Message("个人链接")
    String link();

    @Message("发给本人即可查看班次，请勿转发他人。")
    String linkHelp();

    @Message("还没有班次")
    String noShiftsOf();

    @Message("我的志愿服务")
    String mine();

    @Message("您的报名已撤回或未通过审核，目前没有班次。")
    String inactive();

    @Message("正在进行")
    String onNow();

    @Message("下一班")
    String nextShift();

    @Message("{time}后开始")
    String startsIn(String time);

    @Message("还有{time}结束")
    String endsIn(String time);

    @Message("拨打 {name}")
    String call(String name);

    @Message("我的班次")
    String myShifts();

    @Message("您还没有班次。可在下方报名空缺的班次，或等待志愿服务组安排。")
    String noOwn();

    @Message("共 {shifts} 班 {hours} 小时")
    String mySum(int shifts, String hours);

    @Message("退出班次")
    String giveBack();

    @Message("确定退出此班次？空出的名额将让给其他志愿者。")
    String giveBackSure();

    @Message("确定退出")
    String giveBackYes();

    @Message("可报名的班次")
    String openShifts();

    @Message("{count} 个班次")
    String openCount(int count);

    @Message("目前没有适合您时间的空缺班次。")
    String noOpen();

    @Message("报名")
    String signUp();

    @Message("报名：{shift}")
    String signUpFor(String shift);

    @Message("还缺 {count} 人")
    String placesLeft(int count);

    @Message("报名成功，已列入您的班次。")
    String signedUp();

    @Message("已退出此班次。")
    String givenBack();

    @Message("志愿者编号")
    String volunteerNumber();

    @Message("{time} {place}")
    String whenAndWhere(String time, LocalText place);

    @Message("手机")
    String mobile();

    @Message("显示个人链接")
    String showLink();

    @Message("{name}的个人链接")
    String linkOf(String name);

    @Message("本次查看已记入审计日志。")
    String linkLogged();

    @Message("重新发送个人链接")
    String renewLink();

    @Message("将为此人生成新的个人链接，发往登记的手机和邮箱；之前的链接随即失效。确定发送吗？")
    String renewLinkConfirm();

    @Message("新的个人链接已发往登记的手机和邮箱，之前的链接已失效。")
    String linkSent();

    @Message("更换个人链接")
    String renewOwnLink();

    @Message("新的个人链接将发到您登记的手机和邮箱，之前的链接随即失效。确定更换吗？")
    String renewOwnLinkConfirm();
}
