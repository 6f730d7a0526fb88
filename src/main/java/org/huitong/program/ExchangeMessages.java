package org.huitong.program;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of agendas that leave and come back as worksheets. */
@MessageBundle("exchange")
public interface ExchangeMessages {
    @Message(
            "{#when column}{#is 'forum'}论坛代码{#is 'key'}议程编号{#is 'kind'}环节{#is 'start'}开始{#is 'end'}结束{#is 'alongside'}可并行{#is 'speakers'}嘉宾{#else}{column}{/when}")
    String column(String column);

    @Message("{#when tag}{#is 'zh'}中文{#is 'en'}英文{#else}{tag}{/when}标题")
    String columnTitle(String tag);

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
    String lead();

    @Message("已导入：新增 {added} 项，更改 {changed} 项")
    String taken(long added, long changed);

    @Message("导出议程")
    String out();

    @Message("议程表")
    String file();

    @Message(".xlsx 或 .csv，最多 {rows} 行")
    String fileHelp(int rows);

    @Message("先检查")
    String check();

    @Message("有议程编号的行更新原有议程；没有编号的行，若同一论坛在同一开始时间已有同名议程则更新它，否则新增。表中没有的议程保持不变。")
    String keys();

    @Message("嘉宾写作“角色:姓名”，多位用分号隔开；嘉宾须已在名单中。")
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

    @Message("确认导入")
    String take();

    @Message("{#when outcome}{#is ADDED}新增{#is CHANGED}更改{#is UNCHANGED}不变{#is WRONG}有问题{/when}")
    String outcome(AgendaPlan.Outcome outcome);
}
