package org.huitong.program;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of those who appear in the programme. */
@MessageBundle("speaker")
public interface SpeakerMessages {
    @Message("姓名")
    String name();

    @Message("拉丁字母姓名")
    String latinName();

    @Message("单位和职务（{language}）")
    String titleIn(String language);

    @Message("每位嘉宾一条，显示邀请状态和出场的议程。从嘉宾页写的邀请信，寄出和答复后状态自动更新；另行邀请的，请手工更新。")
    String lead();

    @Message("姓名、单位或职务")
    String searchHelp();

    @Message("没有符合条件的嘉宾")
    String none();

    @Message("全部")
    String allStates();

    @Message("出场")
    String appears();

    @Message("还没有安排")
    String nowhere();

    @Message("演讲邀请")
    String invitation();

    @Message("写邀请信，或查看已写的")
    String write();

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
    String removal();

    @Message("确定删除{name}吗？")
    String removalAsk(String name);

    @Message("请选择由谁出场")
    String chooseOther();
}
