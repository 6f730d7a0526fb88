package org.huitong.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for lists of invitations and of replies, which come in and go out as workbooks. */
@MessageBundle("invitationlist")
public interface InvitationListMessages {
    @Message("请确认已告知本人并取得同意。")
    String informedMissing();

    @Message("不在本单位的受邀名单中：请保留邀请编号，姓名与名单一致。")
    String rowUnknown();

    @Message("与第 {line} 行重复。")
    String rowRepeated(int line);

    @Message("“是否参会”只能填：参会、不参会、换人。")
    String rowAnswerUnknown();

    @Message("姓名与受邀人“{name}”不一致；换人请在“是否参会”填“换人”，并填写接替人姓名。")
    String rowOtherName(String name);

    @Message("号码以数字保存，末几位已丢失：请把该列设为“文本”后重新填写。")
    String rowDigitsLost();

    @Message("行号")
    String sheetLine();

    @Message("原因")
    String sheetReason();

    @Message("待更正")
    String sheetWrong();

    @Message("以下 {count} 行有误，请更正后重新上传。")
    String sheetWrongNote(long count);

    @Message("参会回执")
    String sheetReplies();

    @Message("选项")
    String sheetWords();

    @Message("请逐行填写“是否参会”。参会者填写证件类型、证件号码和手机；换人时填写接替人姓名，证件和手机填接替人的。请勿更改邀请编号。")
    String sheetHelp();

    @Message("邀请名单")
    String sheetInvitations();

    @Message("用表格统一答复")
    String byList();

    @Message("下载本单位回执表，填好后上传；先逐行检查，确认后才生效，重复上传不会重复登记。")
    String byListHelp();

    @Message("下载回执表")
    String downloadSheet();

    @Message("填好的回执表")
    String filledSheet();

    @Message("上传并检查")
    String uploadSheet();

    @Message("名单检查结果")
    String listLooked();

    @Message("有 {count} 行未能处理，其余已完成：")
    String someFailed(int count);

    @Message("下载有误的行（Excel）")
    String wrongAsFile();

    @Message("本单位人员已知悉并同意个人信息处理告知，包括证件号码等敏感信息。")
    String informed();

    @Message("阅读告知（{code} 版）")
    String readNotice(String code);

    @Message("确认导入（{count} 行）")
    String takeList(long count);

    @Message("重新上传")
    String uploadAnother();

    @Message("没有需要导入的行。")
    String nothingToTake();

    @Message(
            "{#when deed}{#is NEW}新邀请{#is COME}参会{#is DECLINE}不参会{#is SUBSTITUTE}换人{#is JOIN}已自行报名，请会务组关联{#is SAME}无变化{#is SKIP}未填{#is WRONG}有误{/when}")
    String deed(Dealings.Deed deed);

    @Message("第 {line} 行 {name}")
    String lineOf(int line, String name);

    @Message("从 Excel 或 CSV 批量新建邀请。先检查、后保存；同一人重复导入不会重复。")
    String listsLead();

    @Message("邀请名单")
    String listFile();

    @Message(".xlsx 或 .csv，最多 {rows} 行。表头可用：姓名、称谓、单位、职务、人员类别、手机、邮箱、参加论坛、单位联系人、联系人手机。")
    String listHelp(int rows);

    @Message("未填“人员类别”时按")
    String usualCategory();

    @Message("未填“回复截止”时按")
    String usualReplyBy();

    @Message("下载模板")
    String template();

    @Message("确认新建 {count} 份邀请")
    String takeInvitations(long count);

    @Message("名单已导入，邀请尚未发送。")
    String doneTakenList();
}
