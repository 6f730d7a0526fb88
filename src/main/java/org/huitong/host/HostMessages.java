package org.huitong.host;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the host unit's page. */
@MessageBundle("host")
public interface HostMessages {
    @Message("我的论坛")
    String title();

    @Message("请选择论坛")
    String choose();

    @Message("您的账号还没有指定论坛，请与组织方联系。")
    String none();

    @Message("其他论坛")
    String others();

    @Message("没有这个论坛，或者不由您负责。")
    String unknown();

    @Message("时间")
    String time();

    @Message("主题")
    String theme();

    @Message("单位")
    String organisations();

    @Message("近期节点")
    String deadlines();

    @Message("没有待办节点。")
    String deadlinesNone();

    @Message(
            "{#when kind}{#is MATERIAL}提交材料：{what}{#is KIT}到位：{what}{#is REQUEST}追加需求：{what}{#is SET_UP}布置开始：{what}{#is FORUM}论坛开始：{what}{/when}")
    String deadline(HostForum.Deadline.Kind kind, Object what);

    @Message("已逾期")
    String late();

    @Message("会场")
    String hall();

    @Message("还没有安排会场。")
    String noHall();

    @Message("{count} 人")
    String people(long count);

    @Message("{seats} 座，预计 {expected} 人")
    String seatsFor(int seats, int expected);

    @Message("{seats} 座，人数未知")
    String seatsUnknown(int seats);

    @Message("预计人数超过座位数，请与组织方联系。")
    String tooSmall();

    @Message("布置至撤场：{span}")
    String occupied(String span);

    @Message("就绪")
    String readiness();

    @Message("查看清单并签收")
    String checklist();

    @Message("嘉宾名单")
    String guests();

    @Message("报名人数")
    String guestsIn();

    @Message("查看名单")
    String guestList();

    @Message("还没有人报名本论坛。")
    String guestsNone();

    @Message("参会类别")
    String category();

    @Message("已确认")
    String confirmed();

    @Message("暂留")
    String held();

    @Message("候补")
    String waiting();

    @Message("合计")
    String all();

    @Message("姓名")
    String name();

    @Message("拉丁字母姓名")
    String latinName();

    @Message("单位")
    String organisation();

    @Message("名额")
    String place();

    @Message("导出名单")
    String takeOut();

    @Message("仅含姓名、单位、类别和名额，导出记入日志。")
    String takeOutHelp();

    @Message("用途")
    String reason();

    @Message("请用 2 到 100 字写明用途。")
    String reasonWrong();

    @Message("{code} {forum}，{who} 导出：{reason}")
    String sheetNote(String code, String forum, String who, String reason);

    @Message("议程与演讲人")
    String agenda();

    @Message("编辑议程和演讲人")
    String editAgenda();

    @Message("添加议程")
    String addItem();

    @Message("改动先存为草稿，组委会发布新版本后公众才会看到。")
    String agendaDraft();

    @Message("议程尚未填写。")
    String agendaNone();

    @Message("待交材料")
    String materials();

    @Message("{day} 前")
    String dueOn(String day);

    @Message("追加需求")
    String requests();

    @Message("没有追加需求。")
    String requestsNone();

    @Message("提出追加需求")
    String ask();

    @Message("标准配置之外的需求，请从简从严。批准后列入会场清单，费用公开。")
    String askLead();

    @Message("需要什么")
    String what();

    @Message("数量")
    String quantity();

    @Message("位置")
    String area();

    @Message("用途")
    String why();

    @Message("需要时间")
    String wantedBy();

    @Message("北京时间。")
    String beijing();

    @Message("估算费用（元）")
    String cost();

    @Message("提交")
    String submit();

    @Message("撤回")
    String withdraw();

    @Message("撤回需求“{what}”？")
    String withdrawConfirm(String what);

    @Message("返回")
    String back();

    @Message("{#when code}{#is 'asked'}已提交，等待审定。{#is 'withdrawn'}已撤回。{#else}{/when}")
    String done(String code);

    @Message("请填写需要什么，不超过 100 字。")
    String whatWrong();

    @Message("请填写用途，不超过 300 字。")
    String whyWrong();

    @Message("请填写 1 到 9999 之间的整数。")
    String quantityWrong();

    @Message("请选择场内或场外。")
    String areaWrong();

    @Message("请填写金额，例如 1200 或 1,200.50；不花钱填 0。")
    String costWrong();

    @Message("请填写日期和时间。")
    String timeWrong();

    @Message("时间须在现在之后、论坛结束之前。")
    String timeOutside();
}
