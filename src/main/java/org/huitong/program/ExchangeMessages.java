package org.huitong.program;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of agendas that leave and come back as worksheets. */
@MessageBundle("exchange")
public interface ExchangeMessages {
    @Message(
            "{#when column}{#is 'forum'}论坛代码{#is 'key'}议程编号{#is 'kind'}环节{#is 'start'}开始{#is 'end'}结束{#is 'alongside'}可并行{#is 'speakers'}嘉宾{#is 'forumKind'}类型{#is 'registrable'}接受报名{#is 'organisations'}组织单位{#else}{column}{/when}")
    String column(String column);

    @Message(
            "{#when tag}{#is 'zh'}中文{#is 'en'}英文{#else}{tag}{/when}{#when text}{#is 'title'}标题{#is 'name'}名称{#is 'theme'}主题{#is 'description'}简介{#is 'internalNote'}内部备注{#else}{text}{/when}")
    String columnIn(String text, String tag);

    @Message("无法识别环节“{cell}”")
    String kindUnknown(String cell);

    @Message("没有代码为“{code}”的论坛")
    String forumUnknown(String code);

    @Message("名单中没有嘉宾“{name}”。请更正姓名；如为新嘉宾，请在姓名后写明单位和职务：姓名（中文 | English）")
    String speakerUnknown(String name);

    @Message("新嘉宾“{name}”的单位和职务须写全各种语言，以 | 隔开：姓名（中文 | English）")
    String speakerIncomplete(String name);

    @Message("有多位嘉宾叫“{name}”，请在姓名后加 # 和编号")
    String speakerAmbiguous(String name);

    @Message("无法识别“{cell}”，请写作“角色：姓名”")
    String roleUnknown(String cell);

    @Message("议程编号为 1 至 20 个字母、数字、点、横线或下划线")
    String keyWrong();

    @Message("同一论坛在表中出现了两次")
    String forumTwice();

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

    @Message("把论坛或议程导出为 Excel，改好后再导入。导入前先检查，确认后才会写入。筹备新一届时，先导入论坛，再导入议程。")
    String lead();

    @Message("已导入：新增 {added} 项，更改 {changed} 项")
    String taken(long added, long changed);

    @Message("导出议程")
    String out();

    @Message("导出论坛")
    String forumsOut();

    @Message("论坛")
    String forumsSheet();

    @Message("改好后可在“Excel 导入导出”中导入。论坛代码用来找回原有论坛，请保留；新代码即新增论坛。组织单位每行一个：主办：名称 | 英文名称。")
    String forumsNote();

    @Message("论坛表：代码已有的行更新该论坛，新代码新增论坛；表中没有的论坛和没有的列保持不变。议程不随论坛移动，时间改到议程之外的行会被指出。")
    String forums();

    @Message("论坛表或议程表")
    String file();

    @Message(".xlsx 或 .csv，最多 {rows} 行")
    String fileHelp(int rows);

    @Message("先检查")
    String check();

    @Message("有议程编号的行更新原有议程；没有编号的行，若同一论坛在同一开始时间已有同名议程则更新它，否则新增。表中没有的议程保持不变。")
    String keys();

    @Message("嘉宾写作“角色：姓名”，多位用分号隔开；不在名单中的嘉宾写作“角色：姓名（单位和职务 | 英文）”，导入时列入名单。")
    String speakers();

    @Message("检查结果")
    String look();

    @Message("新增 {added} 项，更改 {changed} 项，不变 {unchanged} 项，有问题 {wrong} 行。现在还没有写入。")
    String counts(long added, long changed, long unchanged, long wrong);

    @Message("请改正有问题的行后重新上传；在此之前不会写入任何一行。")
    String wrong();

    @Message("下载有问题的行")
    String wrongFile();

    @Message("行")
    String line();

    @Message("有人会同时在两处台上，请写明理由后再导入")
    String reasonNeeded();

    @Message("有嘉宾会同时在两处台上，已在相应的行中标明。如确需如此，请写明理由，适用于所有这些行。")
    String asksReason();

    @Message("论坛与议程")
    String what();

    @Message("新嘉宾")
    String newSpeaker();

    @Message("确认导入")
    String take();

    @Message("{#when outcome}{#is ADDED}新增{#is CHANGED}更改{#is UNCHANGED}不变{#is WRONG}有问题{/when}")
    String outcome(AgendaPlan.Outcome outcome);
}
