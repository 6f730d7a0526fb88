package org.huitong.duplicate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.person.Likeness;

/** Words about people who may be on file twice. */
@MessageBundle("duplicate")
public interface DuplicateMessages {
    @Message("重复人员")
    String title();

    @Message("以下每两条人员记录可能是同一人。请逐一核对：确是同一人的合并，不是的标明，以后不再列出。")
    String lead();

    @Message("没有需要核对的重复人员。")
    String none();

    @Message("相同之处")
    String reasons();

    @Message("{#when reason}{#is DOCUMENT}证件相同{#is MOBILE}姓名读音和手机相同{#is BIRTH}姓名读音和出生日期相同{#is EMAIL}姓名读音和邮箱相同{/when}")
    String reason(Likeness.Reason reason);

    @Message("人员")
    String person();

    @Message("核对")
    String compare();

    @Message("核对是否同一人")
    String pairTitle();

    @Message("返回列表")
    String back();

    @Message("合并后以此为准")
    String keep();

    @Message("保留的记录")
    String kept();

    @Message("记录一")
    String first();

    @Message("记录二")
    String second();

    @Message("姓名")
    String name();

    @Message("证件")
    String document();

    @Message("手机")
    String mobile();

    @Message("邮箱")
    String email();

    @Message("未填")
    String blank();

    @Message("报名")
    String registrations();

    @Message("没有报名")
    String noRegistrations();

    @Message("请逐项选择合并后采用哪一条记录的内容。两条记录的报名和操作记录都会保留在合并后的人员名下，一天之内可以撤销合并。")
    String mergeHelp();

    @Message("合并为同一人")
    String merge();

    @Message("两条记录将合并为一人，一天之内可以撤销。确定合并吗？")
    String mergeConfirm();

    @Message("不是同一人")
    String apart();

    @Message("以后不再把这两人列为重复。确定他们不是同一人吗？")
    String apartConfirm();

    @Message("可撤销的合并")
    String undoable();

    @Message("操作人")
    String by();

    @Message("时间")
    String at();

    @Message("撤销合并")
    String undo();

    @Message("两条记录将恢复到合并之前。确定撤销吗？")
    String undoConfirm();

    @Message("{#when code}{#is 'MERGED'}已合并，一天之内可以撤销。{#is 'UNDONE'}已撤销合并。{#is 'APART'}已标明不是同一人。{/when}")
    String done(String code);

    @Message("两条记录在同一届会议中都有有效的报名。请先撤回或不予通过其中一份，再合并。")
    String bothLiving();

    @Message("人员信息在此期间已有变动，请查看最新内容后再决定。")
    String changed();

    @Message("合并已超过一天，不能再撤销。")
    String tooLate();

    @Message("待核对的重复人员")
    String tally();
}
