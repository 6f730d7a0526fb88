package org.huitong.kit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;
import org.huitong.venue.Layout;

/** Words about the kits of halls. */
@MessageBundle("kit")
public interface KitMessages {
    @Message("拎包开会")
    String title();

    @Message("每个会场按论坛类别配标准清单，逐项到位、双方签收后才能开放。")
    String lead();

    @Message("标准配置")
    String templates();

    @Message("追加需求")
    String requests();

    @Message("追加需求（{count} 项待定）")
    String requestsOpen(long count);

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

    @Message("追加已批准")
    String costApproved();

    @Message("追加待定")
    String costOpen();

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

    @Message("会场、布局或数量在到位后有变化，请复核后确认。")
    String lookAgainWhy();

    @Message("{#when side}{#is VENUE}会场方{#is HOST}主办方{/when}")
    String side(Side side);

    @Message("{#when side}{#is VENUE}会场方{#is HOST}主办方{/when}：{by}，{at}")
    String signedBy(Side side, String by, String at);

    @Message("{#when side}{#is VENUE}会场方{#is HOST}主办方{/when}签收已由 {by} 撤回：{reason}")
    String takenBackBy(Side side, String by, String reason);

    @Message("可选")
    String optional();

    @Message("追加")
    String extra();

    @Message("须拍照")
    String photoNeeded();

    @Message("照片")
    String photo();

    @Message("JPEG 或 PNG，拍清楚实物即可，不要拍人。")
    String photoHelp();

    @Message("照片：{name}")
    String photoOf(LocalText name);

    @Message("确认到位")
    String markDone();

    @Message("{by}，{at}")
    String doneByAt(String by, String at);

    @Message("办理")
    String doneTitle();

    @Message("不需要此项")
    String omit();

    @Message("确认不需要")
    String omitSubmit();

    @Message("改为未到位")
    String reopen();

    @Message("复核无误")
    String lookedAt();

    @Message("签收（{#when side}{#is VENUE}会场方{#is HOST}主办方{/when}）")
    String sign(Side side);

    @Message("签收所选（{#when side}{#is VENUE}会场方{#is HOST}主办方{/when}）")
    String signChosen(Side side);

    @Message("选择：{name}")
    String choose(LocalText name);

    @Message("选择")
    String chooseTitle();

    @Message("撤回{#when side}{#is VENUE}会场方{#is HOST}主办方{/when}签收")
    String takeBack(Side side);

    @Message("确认撤回")
    String takeBackSubmit();

    @Message("理由")
    String reason();

    @Message("说明")
    String note();

    @Message("返回清单")
    String back();

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

    @Message("{by} 于 {at} 开放")
    String openedAt(String by, String at);

    @Message("提前开放的理由：{reason}")
    String openedThough(String reason);

    @Message("会场安排已取消，清单仅供查阅。")
    String closedNote();

    @Message(
            "{#when code}{#is 'signed'}已签收。{#is 'opened'}会场已开放。{#is 'done'}已确认到位。{#is 'reopened'}已改为未到位。{#is 'omitted'}已标为不需要。{#is 'lookedAt'}已复核。{#is 'takenBack'}签收已撤回。{#is 'approved'}已批准，已列入会场清单。{#is 'rejected'}已退回。{#is 'saved'}已保存。{#is 'removed'}已移除。{#is 'updated'}现有清单已更新。{#else}{/when}")
    String done(String code);

    @Message("{one}、{other}")
    String list(String one, String other);

    @Message("没有这份清单或项目。")
    String unknown();

    @Message("会场安排已取消，清单不能再改。")
    String refusedClosed();

    @Message("会场已经开放。")
    String refusedOpened();

    @Message("还有 {count} 项未签收，不能开放：{names}{#if more}等{/if}。")
    String refusedNotReady(int count, String names, boolean more);

    @Message("未就绪时开放会场须由有终审权的组织人员说明理由。")
    String refusedOverride();

    @Message("您不能代表这一方签收。")
    String refusedSide();

    @Message("此项已办理，请刷新查看。")
    String refusedNotOpen();

    @Message("此项本来就未到位。")
    String refusedOpenAlready();

    @Message("此项须附照片才能确认到位。")
    String refusedPhotoMissing();

    @Message("此项已有签收，请先撤回签收。")
    String refusedSigned();

    @Message("此项不需要复核。")
    String refusedLookedAt();

    @Message("尚未到位的项目不能签收。")
    String refusedNotDone();

    @Message("此项须先复核。")
    String refusedLookFirst();

    @Message("这一方已经签收。")
    String refusedSignedAlready();

    @Message("会场方与主办方须由两人分别签收，您已为另一方签收此项。")
    String refusedSameSigner();

    @Message("这一方还没有签收。")
    String refusedNotSigned();

    @Message("此项刚刚已被他人更改，请查看现状后再操作。")
    String refusedChanged();

    @Message("标准配置刚刚已被他人更改，请返回重新核对。")
    String refusedTemplateChanged();

    @Message("您的账号只负责部分论坛，不能更改标准配置。")
    String refusedLimited();

    @Message("此需求已有结论或已撤回。")
    String refusedRequestDecided();

    @Message("请先勾选要签收的项目。")
    String nothingChosen();

    @Message("请选择代表哪一方签收。")
    String sideMissing();

    @Message("请填写理由。")
    String reasonMissing();

    @Message("理由不能超过 200 字。")
    String reasonTooLong();

    @Message("更改标准配置不影响现有清单；需要时再更新，先看会变化什么。")
    String templateLead();

    @Message("论坛类别")
    String kind();

    @Message("项目数")
    String items();

    @Message("版本")
    String revision();

    @Message("初始")
    String shipped();

    @Message("增加项目")
    String addItem();

    @Message("修改项目")
    String editItem();

    @Message("移除")
    String removeItem();

    @Message("从标准配置中移除“{name}”？现有清单不变。")
    String removeConfirm(LocalText name);

    @Message("名称（中文）")
    String nameZh();

    @Message("名称（英文）")
    String nameEn();

    @Message("数量按")
    String basisTitle();

    @Message("{#when basis}{#is FIXED}固定数量{#is SEATS}座位数{#is EXPECTED}预计人数{/when}")
    String basis(QuantityRule.Basis basis);

    @Message(
            "{#when rule.basis}{#is FIXED}{rule.amount}{#is SEATS}每 {rule.per} 座 {rule.amount}{#is EXPECTED}每 {rule.per} 人 {rule.amount}{/when}")
    String rule(QuantityRule rule);

    @Message("数量")
    String amount();

    @Message("每几座或几人")
    String per();

    @Message("布置开始前几小时到位")
    String dueHours();

    @Message("布置开始后到位的填负数，例如 -1。")
    String dueHoursHelp();

    @Message("布置开始前 {hours} 小时")
    String dueBefore(int hours);

    @Message("布置开始后 {hours} 小时")
    String dueAfter(int hours);

    @Message("须拍照")
    String photoRequired();

    @Message("必需：未签收不能开放会场")
    String required();

    @Message("保存")
    String save();

    @Message("请选择场内或场外。")
    String areaMissing();

    @Message("请选择数量按什么计算。")
    String basisMissing();

    @Message("请选择责任工作组。")
    String groupMissing();

    @Message("请填写名称，不超过 60 字。")
    String nameWrong();

    @Message("请填写 {least} 到 {most} 之间的整数。")
    String numberWrong(int least, int most);

    @Message("有 {count} 份现有清单与标准配置不同。")
    String differing(int count);

    @Message("现有清单均与标准配置一致。")
    String following();

    @Message("查看更新内容")
    String previewUpdate();

    @Message("更新现有清单")
    String updateTitle();

    @Message("已到位的项目和主办单位追加的项目保持不变。")
    String updateLead();

    @Message("增加")
    String added();

    @Message("移除")
    String removed();

    @Message("更改")
    String changed();

    @Message("已到位，保持不变")
    String kept();

    @Message("更新 {count} 份清单")
    String updateSubmit(int count);

    @Message("没有需要更新的清单。")
    String nothingToUpdate();

    @Message("有 {count} 项追加需求")
    String ofForum(long count);

    @Message("主办单位在标准配置之外的需求。批准后列入会场清单，费用计入论坛与总计。")
    String requestsLead();

    @Message("没有追加需求。")
    String requestsNone();

    @Message("合计")
    String total();

    @Message("已批准 {approved}，待定 {open}")
    String costs(String approved, String open);

    @Message("需求")
    String what();

    @Message("用途")
    String why();

    @Message("需要时间")
    String wantedBy();

    @Message("估算费用")
    String cost();

    @Message(
            "{#when state}{#is 'SUBMITTED'}待定{#is 'APPROVED'}已批准{#is 'REJECTED'}已退回{#is 'WITHDRAWN'}已撤回{#else}{state}{/when}")
    String requestState(String state);

    @Message("{by}，{at} 提出")
    String askedBy(String by, String at);

    @Message("{by}，{at}")
    String decidedBy(String by, String at);

    @Message("审定")
    String decide();

    @Message("审定：{what}")
    String decideOf(String what);

    @Message("批准")
    String approve();

    @Message("退回")
    String reject();

    @Message("退回时必填。")
    String reasonForReject();

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

    @Message("追加需求待定")
    String tallyRequests();
}
