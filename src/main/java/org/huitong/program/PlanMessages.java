package org.huitong.program;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words of the pages on which the programme is planned. */
@MessageBundle("plan")
public interface PlanMessages {
    @Message("议程编排")
    String title();

    @Message("论坛、议程、嘉宾和材料都在这里编排。")
    String lead();

    @Message("新建论坛")
    String newForum();

    @Message("嘉宾")
    String speakers();

    @Message("材料")
    String materials();

    @Message("Excel 导入导出")
    String exchange();

    @Message("查找")
    String search();

    @Message("代码、名称或主题")
    String searchHelp();

    @Message("全部类型")
    String allKinds();

    @Message("类型")
    String kind();

    @Message("按时间")
    String byTime();

    @Message("按类型")
    String byKind();

    @Message("没有符合条件的论坛")
    String none();

    @Message("还没有论坛。先新建一个，再填写它的议程。")
    String noneAtAll();

    @Message("论坛")
    String forum();

    @Message("时间")
    String time();

    @Message("开始")
    String start();

    @Message("结束")
    String end();

    @Message("议程")
    String items();

    @Message("{count} 项")
    String itemCount(int count);

    @Message("须留意")
    String warnings();

    @Message("{count} 处须留意")
    String warningCount(int count);

    @Message("待交 {count}")
    String awaitedCount(int count);

    @Message("逾期 {count}")
    String overdueCount(int count);

    @Message("不开放报名")
    String notRegistrable();

    @Message("代码")
    String code();

    @Message("用于网址和胸卡，建立后不能更改，例如 05")
    String codeHelp();

    @Message("名称（{language}）")
    String nameIn(String language);

    @Message("主题（{language}）")
    String themeIn(String language);

    @Message("公开介绍（{language}）")
    String descriptionIn(String language);

    @Message("内部说明（{language}）")
    String noteIn(String language);

    @Message("只有编排议程的人看得到")
    String noteHelp();

    @Message("内部说明")
    String internalNote();

    @Message("{#when tag}{#is 'zh'}中文{#is 'en'}英文{#else}{tag}{/when}")
    String language(String tag);

    @Message("开放报名")
    String registrable();

    @Message("单位")
    String organisations();

    @Message("按议程册印刷的顺序排列，可拖动，也可用按钮移动；保存后生效。")
    String organisationsHelp();

    @Message("还没有单位")
    String noOrganisations();

    @Message("单位 {number}")
    String organisationNumber(int number);

    @Message("角色")
    String organisationRole();

    @Message("单位名称（{language}）")
    String organisationName(String language);

    @Message("加一个单位")
    String addOrganisation();

    @Message("上移")
    String up();

    @Message("下移")
    String down();

    @Message("移除")
    String remove();

    @Message("{action}：{what}")
    String act(String what, String action);

    @Message("议程随论坛开始时间一起移动")
    String along();

    @Message("为何可以同时在两处台上")
    String reason();

    @Message("会写入审计日志")
    String reasonHelp();

    @Message("保存")
    String store();

    @Message("建立")
    String create();

    @Message("编辑")
    String edit();

    @Message("编辑论坛信息")
    String editFacts();

    @Message("论坛信息")
    String facts();

    @Message("返回")
    String back();

    @Message("删除论坛")
    String removeForum();

    @Message("确定删除“{name}”及其 {items} 项议程吗？删除后不能恢复。")
    String removalAsk(LocalText name, int items);

    @Message("现在还不能删除：")
    String removalBlocked();

    @Message("确定删除")
    String removalYes();

    @Message("时间轴")
    String timeline();

    @Message("拖动可移动，拖动下边缘可改时长；也可选中一项后用上、下方向键移动 5 分钟，按住 Shift 改时长，回车保存，Esc 放弃。")
    String timelineHelp();

    @Message("议程列表")
    String agenda();

    @Message("还没有议程。加上第一项，或从 Excel 导入。")
    String noItems();

    @Message("加一项议程")
    String addItem();

    @Message("新议程")
    String newItem();

    @Message("环节")
    String itemKind();

    @Message("标题（{language}）")
    String itemTitleIn(String language);

    @Message("可与其他议程同时进行")
    String alongside();

    @Message("并行")
    String alongsideTag();

    @Message("{count} 分钟")
    String minutes(long count);

    @Message("嘉宾")
    String speakersOf();

    @Message("还没有嘉宾")
    String noSpeakers();

    @Message("后面的议程依次顺延")
    String push();

    @Message("同时延长论坛")
    String extend();

    @Message("先看看会怎样")
    String look();

    @Message("顺延预览")
    String pushTitle();

    @Message("结束时间变动 {minutes} 分钟，后面的议程跟着移动：")
    String pushBy(long minutes);

    @Message("没有其他议程跟着移动。")
    String pushNone();

    @Message("所有议程都在论坛时间之内。")
    String pushFits();

    @Message("有议程会超出论坛结束时间 {end}。")
    String pushBeyond(String end);

    @Message("把论坛延长到 {end}")
    String pushExtend(String end);

    @Message("现在")
    String now();

    @Message("之后")
    String then();

    @Message("超出")
    String beyond();

    @Message("照此移动")
    String pushDo();

    @Message("删除这项议程")
    String removeItem();

    @Message("确定删除“{title}”及其 {materials} 份材料吗？")
    String removeItemAsk(LocalText title, int materials);

    @Message("顺序")
    String place();

    @Message("与前一项对调")
    String earlier();

    @Message("与后一项对调")
    String later();

    @Message("加嘉宾")
    String addSpeaker();

    @Message("角色")
    String role();

    @Message("从名单中选")
    String knownSpeaker();

    @Message("不在名单中")
    String newSpeaker();

    @Message("姓名")
    String speakerName();

    @Message("拉丁字母姓名")
    String speakerLatinName();

    @Message("单位和职务（{language}）")
    String speakerTitleIn(String language);

    @Message("请从名单中选一位，或填写姓名")
    String chooseOrName();

    @Message("加一份材料")
    String addMaterial();

    @Message("名称")
    String materialTitle();

    @Message("例如：演讲稿、演示文稿")
    String materialTitleHelp();

    @Message("最晚日期")
    String dueOn();

    @Message("解禁时间")
    String embargoUntil();

    @Message("{when}前不得外传")
    String embargoTag(String when);

    @Message("没有要求提交材料")
    String noMaterials();

    @Message("没有待处理的材料")
    String noOpenMaterials();

    @Message("还没有定稿的材料，按最晚日期排列，逾期的在前。")
    String materialsLead();

    @Message("逾期")
    String overdue();

    @Message("未定日期")
    String noDate();

    @Message("状态")
    String state();

    @Message("文件")
    String file();

    @Message("还没有文件")
    String noFile();

    @Message("PDF、PPTX、DOCX、JPEG 或 PNG，不超过 {megabytes} MB，不能含宏")
    String fileHelp(long megabytes);

    @Message("上传")
    String upload();

    @Message("下载")
    String download();

    @Message("定稿")
    String acceptFile();

    @Message("退回重交")
    String sendBack();

    @Message("删除这份材料")
    String removeMaterial();

    @Message("确定删除“{title}”及其文件吗？")
    String removeMaterialAsk(String title);

    @Message("请选择一个文件")
    String fileMissing();

    @Message("文件超过 {megabytes} MB，请压缩后再传")
    String fileTooLarge(long megabytes);

    @Message("只能上传不含宏的 PDF、PPTX、DOCX，或 JPEG、PNG 图片")
    String fileWrong();

    @Message("还没有收到文件")
    String nothingReceived();

    @Message("每位嘉宾一条，显示邀请状态和出场的议程。发送邀请信尚未接入，请在发出后手工更新状态。")
    String speakersLead();

    @Message("姓名、单位或职务")
    String speakerSearchHelp();

    @Message("没有符合条件的嘉宾")
    String noSpeaker();

    @Message("全部")
    String allStates();

    @Message("出场")
    String appears();

    @Message("还没有安排")
    String nowhere();

    @Message("演讲邀请")
    String invitation();

    @Message("日期")
    String invitationOn();

    @Message("更新状态")
    String setInvitation();

    @Message("请选择状态")
    String chooseState();

    @Message("报名编号")
    String reference();

    @Message("填写后，此人选报的论坛和值班也会参与冲突检查，例如 R-7K3F9Q")
    String referenceHelp();

    @Message("没有找到这个报名编号")
    String referenceUnknown();

    @Message("已关联报名")
    String linked();

    @Message("换成他人")
    String replace();

    @Message("换成")
    String replaceBy();

    @Message("替换并删除")
    String replaceDo();

    @Message("把{name}在所有议程中的位置交给所选的人，并删除{name}吗？")
    String replaceAsk(String name);

    @Message("删除嘉宾")
    String removeSpeaker();

    @Message("确定删除{name}吗？")
    String removeSpeakerAsk(String name);

    @Message("请选择由谁出场")
    String chooseOther();

    @Message("撤销移动")
    String undo();

    @Message("打印")
    String print();

    @Message("经过")
    String history();

    @Message(
            "{#when what}{#is 'created'}论坛已建立{#is 'changed'}已保存{#is 'removed'}已删除{#is 'added'}议程已加上，可以继续添加嘉宾和材料{#is 'moved'}议程已移动{#is 'movedBack'}已恢复原来的时间{#is 'itemChanged'}议程已保存{#is 'itemRemoved'}议程已删除{#is 'cast'}嘉宾已更新{#is 'asked'}材料已列入{#is 'described'}已保存{#is 'received'}文件已收到{#is 'accepted'}已定稿{#is 'sentBack'}已退回，等待重新提交{#is 'materialRemoved'}材料已删除{#is 'invited'}邀请状态已更新{/when}")
    String done(String what);

    @Message(
            "{#when column}{#is 'forum'}论坛代码{#is 'key'}议程编号{#is 'kind'}环节{#is 'start'}开始{#is 'end'}结束{#is 'alongside'}可并行{#is 'speakers'}嘉宾{#else}{column}{/when}")
    String column(String column);

    @Message("{language}标题")
    String columnTitle(String language);

    @Message("无法识别环节“{cell}”")
    String kindUnknown(String cell);

    @Message("没有代码为“{code}”的论坛")
    String forumUnknown(String code);

    @Message("名单中没有嘉宾“{name}”，请先在嘉宾页添加或更正姓名")
    String speakerUnknown(String name);

    @Message("有多位嘉宾叫“{name}”，请在姓名后加 # 和编号")
    String speakerAmbiguous(String name);

    @Message("无法识别“{cell}”，请写作“角色:姓名”")
    String roleUnknown(String cell);

    @Message("议程编号为 1 至 20 个字母、数字、点、横线或下划线")
    String keyWrong();

    @Message("同一项议程在表中出现了两次")
    String keyTwice();

    @Message("有 {count} 行有问题，没有导入")
    String rowsWrong(long count);

    @Message("没有找到这份表格，可能已过期，请重新上传")
    String importGone();

    @Message("议程")
    String sheetName();

    @Message("改好后可在“Excel 导入导出”中导入。议程编号用来找回原有议程，请保留；新增议程可留空。")
    String sheetNote();

    @Message("问题")
    String wrongColumn();

    @Message("是")
    String yes();

    @Message("把所有议程导出为 Excel，改好后再导入。导入前先检查，确认后才会写入。")
    String exchangeLead();

    @Message("已导入：新增 {added} 项，更改 {changed} 项")
    String exchangeTaken(long added, long changed);

    @Message("导出议程")
    String exchangeOut();

    @Message("议程表")
    String exchangeFile();

    @Message(".xlsx 或 .csv，最多 {rows} 行")
    String exchangeFileHelp(int rows);

    @Message("先检查")
    String exchangeCheck();

    @Message("有议程编号的行更新原有议程；没有编号的行，若同一论坛在同一开始时间已有同名议程则更新它，否则新增。表中没有的议程保持不变。")
    String exchangeKeys();

    @Message("嘉宾写作“角色:姓名”，多位用分号隔开；嘉宾须已在名单中。")
    String exchangeSpeakers();

    @Message("检查结果")
    String exchangeLook();

    @Message("新增 {added} 项，更改 {changed} 项，不变 {unchanged} 项，有问题 {wrong} 行。现在还没有写入。")
    String exchangeCounts(long added, long changed, long unchanged, long wrong);

    @Message("请改正有问题的行后重新上传；在此之前不会写入任何一行。")
    String exchangeWrong();

    @Message("下载有问题的行")
    String exchangeWrongFile();

    @Message("行")
    String exchangeLine();

    @Message("确认导入")
    String exchangeTake();

    @Message("{#when outcome}{#is ADDED}新增{#is CHANGED}更改{#is UNCHANGED}不变{#is WRONG}有问题{/when}")
    String outcome(AgendaPlan.Outcome outcome);
}
