package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a row of a list is not taken, beside its cell. */
@MessageBundle("enrolment")
public interface EnrolmentMessages {
    @Message("没有这个报名编号")
    String referenceUnknown();

    @Message("请填写人员类别")
    String categoryMissing();

    @Message("没有这个人员类别，请用下拉列表中的名称")
    String categoryUnknown();

    @Message("此报名现为“{registration:status(status)}”，名单不能更改")
    String ended(RegistrationStatus status);

    @Message("此人已以“{name}”报名，名单不能更改类别")
    String otherCategory(Object name);

    @Message("这个证件属于另一个报名 {reference}")
    String documentOfAnother(String reference);

    @Message("此报名现为“{registration:status(status)}”，名单不更改审核过的内容；请先退回修改")
    String decided(RegistrationStatus status);

    @Message("参加论坛与已有名额不同，名额保持原状")
    String forumsStay();

    @Message("“{name}”的总名额已满")
    String categoryFull(Object name);
}
