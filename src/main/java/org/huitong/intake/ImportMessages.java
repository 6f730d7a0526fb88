package org.huitong.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about lists that come in. */
@MessageBundle("imports")
public interface ImportMessages {
    @Message("导入名单")
    String title();

    @Message("返回报名列表")
    String backToList();

    @Message("全部导入")
    String back();

    @Message("从 Excel 或 CSV 名单登记来宾。先逐行检查，确认之后才写入报名。")
    String lead();

    @Message("您的账号只负责部分论坛。名单可能涉及其他论坛，请由不限论坛的审核人员导入。")
    String scopeLimited();

    @Message("名单文件")
    String file();

    @Message(".xlsx 或 .csv（UTF-8 或 GB18030），最多 {rows} 人，只读第一个工作表。文件本身不保存。")
    String fileHelp(int rows);

    @Message("上传并检查")
    String upload();

    @Message("下载模板")
    String template();

    @Message("读取哪些列")
    String columnsTaken();

    @Message("目前读取：{fields}。列名可以不同，顺序不限；一类来宾不需要填的内容不会保存。")
    String taken(String fields);

    @Message("目前略过：序号、性别、是否发言、单位联系人、联系人手机、饮食要求、随行人数、备注，以及其他各列。性别由证件得出；其余内容系统现在还用不到，依个人信息最小必要原则不保存。")
    String readOver();

    @Message("检查期间各行加密保存；登记之后立即删除，未能登记的行 {days} 天后删除。")
    String keptFor(long days);

    @Message("导入记录")
    String records();

    @Message("还没有导入过名单")
    String none();

    @Message("文件")
    String fileName();

    @Message("状态")
    String status();

    @Message("人数")
    String people();

    @Message("上传人")
    String by();

    @Message("上传时间")
    String at();

    @Message(
            "{#when state}{#is UPLOADED}待确认列{#is CHECKING}检查中{#is CHECKED}待确认导入{#is TAKING}导入中{#is DONE}已完成{#is CANCELLED}已取消{#is EXPIRED}已过期{/when}")
    String state(GuestImport.State state);

    @Message(
            "{#when state}{#is WAITING}待检查{#is NEW}将新增{#is CHANGE}将更改{#is SAME}无变化{#is WRONG}不能导入{#is CREATED}已新增{#is CHANGED}已更改{#is UNCHANGED}无变化{#is REFUSED}未能导入{#is HEADER}表头{/when}")
    String rowState(ImportRow.State state);

    @Message("{#when filter}{#is BAD}不能导入{#is NEW}新增{#is CHANGE}更改{#is SAME}无变化{#is ALL}全部{/when}")
    String filter(ImportRowFilter filter);

    @Message(
            "{#when field}{#is REFERENCE}报名编号{#is NAME}姓名{#is LATIN_NAME}拼音/英文名{#is ORGANISATION}单位{#is POSITION}职务{#is CATEGORY}人员类别{#is DOCUMENT_TYPE}证件类型{#is DOCUMENT_NUMBER}证件号码{#is MOBILE}手机{#is EMAIL}邮箱{#is FORUMS}参加论坛{/when}")
    String field(Field field);

    @Message("名单各列是什么")
    String columnsTitle();

    @Message("请为每项内容选择名单中的一列。下次上传列名相同的名单时不再询问。")
    String columnsLead();

    @Message("名单中没有")
    String notInList();

    @Message("名单的前几行")
    String sample();

    @Message("未写类别的，一律按")
    String defaultCategory();

    @Message("未写证件类型的，一律按")
    String defaultDocument();

    @Message("不设")
    String noDefault();

    @Message("第 {number} 列：{header}")
    String columnLabel(int number, String header);

    @Message("检查名单")
    String check();

    @Message("更改各列的含义")
    String changeColumns();

    @Message("请选择名单中的一列；没有报名编号时，姓名和手机不可缺少")
    String columnMissing();

    @Message("请选择类别所在的列，或在下面选定一个类别")
    String categoryColumnMissing();

    @Message("这一列已经用于别的内容")
    String columnTwice();

    @Message("进度")
    String progress();

    @Message("已处理 {done} / {total} 行")
    String done(long done, int total);

    @Message("刷新")
    String refresh();

    @Message("检查结果")
    String summary();

    @Message("导入结果")
    String result();

    @Message("将新增报名")
    String fresh();

    @Message("将更改报名")
    String toChange();

    @Message("无变化")
    String same();

    @Message("不能导入")
    String bad();

    @Message("已新增报名")
    String created();

    @Message("已更改报名")
    String changed();

    @Message("{count} 行")
    String count(long count);

    @Message("论坛名额")
    String places();

    @Message("名额按名单顺序占用；已满的论坛进入候补名单，不影响报名。")
    String placesHelp();

    @Message("论坛")
    String forum();

    @Message("人员类别")
    String category();

    @Message("需要")
    String wanted();

    @Message("现余")
    String left();

    @Message("将候补")
    String toWait();

    @Message("逐行结果")
    String rows();

    @Message("行")
    String line();

    @Message("姓名")
    String name();

    @Message("结果")
    String verdict();

    @Message("说明")
    String details();

    @Message("没有这样的行")
    String noRows();

    @Message("{where}：{text}")
    String fault(Object where, Object text);

    @Message("{field}：{before} → {after}")
    String difference(Object field, String before, String after);

    @Message("（空）")
    String blank();

    @Message("候补：{forums}")
    String waiting(String forums);

    @Message("确认导入")
    String takeTitle();

    @Message("我确认：名单上的人员已由其单位告知个人信息处理告知书，并同意为参会处理其信息和证件号码。")
    String informed();

    @Message("确认人和时间将记入日志。")
    String informedHelp();

    @Message("请先确认名单上的人员已被告知")
    String informedMissing();

    @Message("导入 {count} 行")
    String take(long count);

    @Message("将写入 {count} 条报名，确定导入吗？")
    String takeConfirm(long count);

    @Message("没有可以导入的行。")
    String nothingToTake();

    @Message("下载不能导入的行")
    String workbook();

    @Message("取消这次导入")
    String cancel();

    @Message("未处理的行将被删除；已写入的报名保留。确定取消吗？")
    String cancelConfirm();

    @Message("只有上传人 {by} 可以继续这次导入。")
    String onlyOwner(String by);

    @Message("名单内容已删除。")
    String erased();

    @Message("正在读取其他名单，请稍后再上传")
    String busy();

    @Message("您有 {most} 份名单尚未处理完，请先完成或取消")
    String tooManyOpen(int most);

    @Message("检查结果已有变化，现在可导入 {now} 行，请重新确认")
    String countChanged(long now);

    @Message("此导入现为“{imports:state(state)}”，不能这样操作")
    String moved(GuestImport.State state);

    @Message("只有上传名单的人可以这样操作")
    String notYours();

    @Message("没有找到这次导入")
    String notFound();

    @Message("此单元格是数字格式，末几位已经丢失；请改为文本格式后重新填写")
    String digitsLost();

    @Message("与第 {first} 行是同一人，只导入第 {first} 行")
    String repeated(int first);

    @Message("系统故障，此行未导入；请稍后重新上传此行")
    String rowFault();

    @Message("不能导入的行")
    String workbookSheet();

    @Message("原行号")
    String workbookLine();

    @Message("原因")
    String workbookReason();

    @Message("下载人：{who}　时间：{when}（北京时间）　用途：更正名单　共 {count} 行。内含个人信息，仅限此用途，用后请删除。改好后可直接上传本表。")
    String workbookNote(String who, String when, long count);

    @Message("各参会类别另外询问的内容")
    String ownFields();

    @Message("照片等文件不能用名单导入，须由本人在报名页面上传。")
    String noFiles();
}
