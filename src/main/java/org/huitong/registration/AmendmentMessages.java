package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;

/** Words about changes that guests ask for after the deadline. */
@MessageBundle("amendment")
public interface AmendmentMessages {
    @Message("修改申请")
    String title();

    @Message("自行修改期限过后，报名人的修改须经审核人员同意。")
    String lead();

    @Message("待处理")
    String waiting();

    @Message("已处理")
    String decided();

    @Message("没有修改申请")
    String none();

    @Message("报名人")
    String who();

    @Message("类别")
    String category();

    @Message("修改内容")
    String fields();

    @Message("申请时间")
    String askedAt();

    @Message("状态")
    String stateTitle();

    @Message("{#when state}{#is OPEN}待处理{#is ACCEPTED}已同意{#is REFUSED}未同意{#is TAKEN_BACK}已撤回{/when}")
    String state(Amendment.State state);

    @Message("报名人的修改申请")
    String one();

    @Message("项目")
    String field();

    @Message("现为")
    String before();

    @Message("改为")
    String after();

    @Message("现无照片")
    String noPhoto();

    @Message("同意修改")
    String accept();

    @Message("不同意")
    String refuse();

    @Message("理由（将告知报名人）")
    String refusalReason();

    @Message("{#when state}{#is ACCEPTED}已按申请修改，并将告知报名人。{#is REFUSED}已告知报名人，原信息不变。{/when}")
    String doneDeciding(Amendment.State state);

    @Message("此申请已处理或已撤回，请刷新后查看最新情况")
    String alreadyDecided();

    @Message("您已有一个待处理的修改申请。可以先撤回，再提出新的申请。")
    String alreadyOpen();

    @Message("申请提出后，其中的信息已有变动，不能再按申请修改。请核对后不予同意，并请报名人重新提出。")
    String changedSince();

    @Message("您申请修改：{form:list(names)}。审核人员同意前，原信息不变。")
    String mine(List<String> names);

    @Message("撤回申请")
    String takeBack();

    @Message("撤回后，原信息不变；仍可再次申请。")
    String takeBackAsk();

    @Message("修改申请已提交，审核人员处理后会通知您。")
    String doneAsked();

    @Message("修改申请已撤回。")
    String doneTakenBack();

    @Message("自行修改的期限（{moment}）已过。您的修改将作为申请提交，审核人员同意后才会生效。")
    String deadlineOver(String moment);

    @Message("申请修改")
    String ask();

    @Message("提交申请")
    String submit();
}
