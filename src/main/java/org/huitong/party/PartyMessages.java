package org.huitong.party;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words about people who come together. */
@MessageBundle("party")
public interface PartyMessages {
    @Message("没有找到")
    String notFound();

    @Message("随行人员")
    String companions();

    @Message("最多可带 {most} 人。每人须单独审核，结果显示在这里，也会通知本人。")
    String companionsLead(int most);

    @Message("还没有随行人员")
    String none();

    @Message("添加随行人员")
    String add();

    @Message("修改")
    String change();

    @Message("撤回")
    String withdraw();

    @Message("确定撤回{name}的报名吗？")
    String withdrawAsk(String name);

    @Message("随行人员已达上限（{most} 人）")
    String companionsFull(int most);

    @Message("添加随行人员")
    String addCompanion();

    @Message("请填写随行人员本人的信息，并确认已告知本人。")
    String addCompanionLead();

    @Message(
            "{#switch what}{#case 'added'}已提交随行人员的报名。{#case 'withdrawn'}已撤回。{#case 'same'}没有任何改动。{#case 'asked'}修改申请已提交。{#case 'changed'}修改已提交，将重新审核。{#case 'edited'}修改已保存。{/switch}")
    String done(String what);

    @Message("随行人员")
    String companion();

    @Message("随行于")
    String principal();

    @Message("与其一同报名（{by}）")
    String together(String by);

    @Message("集体报名")
    String group();

    @Message("由一人依次为最多 {most} 人报名。每人的结果会通知本人，也显示在同一页面上。")
    String groupLead(int most);

    @Message("报名人或单位")
    String registeredBy();

    @Message("请填写报名人或单位的名称，不超过 {max} 个字")
    String registeredByWrong(int max);

    @Message("开始")
    String begin();

    @Message("{by}：集体报名")
    String groupOf(String by);

    @Message("请保存本页的网址，凭它可随时查看进度和继续报名；请勿转发。")
    String keepAddress();

    @Message("还没有报名的人")
    String nobodyYet();

    @Message("姓名")
    String person();

    @Message("类别")
    String category();

    @Message("状态")
    String status();

    @Message("为下一位报名")
    String next();

    @Message("一个集体最多 {most} 人")
    String groupFull(int most);

    @Message("已提交一人的报名。")
    String added();

    @Message("集体报名：{category}")
    String groupForm(LocalText category);

    @Message("由{by}代为报名。请填写参会人本人的信息，并确认已告知本人。")
    String groupFormLead(String by);
}
