package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about exporting registrations. */
@MessageBundle("export")
public interface ExportMessages {
    @Message("导出 Excel")
    String title();

    @Message("报名名单")
    String sheet();

    @Message("{#if count == 0}没有符合条件的报名，请调整筛选条件。{#else}将导出 {count} 条报名，范围和顺序与刚才的列表相同。{/if}")
    String scope(long count);

    @Message("需要的列")
    String columns();

    @Message("只选用得到的列。证件和手机号码以掩码导出。")
    String columnsHelp();

    @Message("请至少选择一列")
    String columnsMissing();

    @Message("用途")
    String reason();

    @Message("写在表格首行，并记入操作日志")
    String reasonHelp();

    @Message("请填写用途，2 至 100 个字")
    String reasonWrong();

    @Message("下载")
    String download();

    @Message("返回列表")
    String back();

    @Message("导出人：{who}　时间：{when}（北京时间）　用途：{why}　共 {count} 条。内含个人信息，仅限此用途，用后请删除。")
    String note(String who, String when, String why, long count);

    @Message(
            "{#when column}{#is REFERENCE}编号{#is NAME}姓名{#is PINYIN}拼音{#is LATIN_NAME}外文姓名{#is SEX}性别{#is ORGANISATION}单位{#is POSITION}职务{#is CATEGORY}人员类别{#is STATUS}状态{#is FORUMS}参加论坛{#is DELEGATION}代表团{#is DOCUMENT}证件号码{#is MOBILE}手机{#is EMAIL}邮箱{#is SUBMITTED_AT}报名时间{/when}")
    String column(ExportColumn column);

    @Message("导出人员")
    String peopleTitle();

    @Message("人员")
    String peopleSheet();

    @Message("人员名单：每人一行，含历届的全部报名")
    String peopleInstead();

    @Message("将导出 {count} 人。每人一行，历届报名合在一起；已合并的重复人员算一人。")
    String peopleScope(long count);

    @Message(
            "{#when column}{#is NAME}姓名{#is PINYIN}拼音{#is LATIN_NAME}外文姓名{#is SEX}性别{#is DOCUMENT}证件号码{#is MOBILE}手机{#is EMAIL}邮箱{#is EDITIONS}届次{#is CATEGORIES}人员类别{#is REGISTRATIONS}报名编号{/when}")
    String personColumn(PersonColumn column);
}
