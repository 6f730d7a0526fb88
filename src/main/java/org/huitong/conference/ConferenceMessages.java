package org.huitong.conference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages where editions are set up. */
@MessageBundle("conference")
public interface ConferenceMessages {
    @Message("会议届次")
    String title();

    @Message("每一届会议的日期、主题、主承办单位和阶段。公众看到的是正在开放的一届；您可以选择在哪一届上工作。")
    String lead();

    @Message("届次")
    String edition();

    @Message("日期")
    String days();

    @Message("阶段")
    String phase();

    @Message("在这一届上工作")
    String choose();

    @Message("正在这一届上工作")
    String chosen();

    @Message("已切换，以下各页面都是所选的这一届")
    String doneChosen();

    @Message("新建一届")
    String create();

    @Message("以这一届为样本新建")
    String copy();

    @Message("已新建，处于筹备阶段，公众看不到")
    String doneCreated();

    @Message("编号")
    String code();

    @Message("出现在网址和日志里，建立后不能改，例如 2024")
    String codeHelp();

    @Message("沿用哪一届的设置")
    String from();

    @Message("复制参会类别与表单、岗位与班次、工作组、消息和函件文字、个人信息告知；日期按开幕日平移。不复制任何人：没有报名、嘉宾、发言人、志愿者，也没有他们得到的名额、房间和班次。")
    String fromHelp();

    @Message("不沿用")
    String fromNone();

    @Message("连同论坛、议程框架和论坛名额一起复制")
    String programme();

    @Message("同城举办：连同场馆、会场、酒店和客房一起复制")
    String place();

    @Message("基本情况")
    String facts();

    @Message("开幕日期")
    String firstDay();

    @Message("闭幕日期")
    String lastDay();

    @Message(
            "{#when field}{#is 'name'}全称{#is 'shortName'}简称{#is 'city'}城市{#is 'theme'}主题{#is 'reception'}报到时间和地点{/when}（{#when tag}{#is 'zh'}中文{#is 'en'}英文{#else}{tag}{/when}）")
    String textIn(String field, String tag);

    @Message("主承办单位")
    String organisations();

    @Message("每行一家，先中文后英文，中间用竖线“|”隔开。次序就是公布的次序。")
    String organisationsHelp();

    @Message("保存")
    String store();

    @Message("已保存")
    String doneStored();

    @Message("阶段")
    String phases();

    @Message("现在是“{name}”。每次推进一步，也可以退回上一步；同一时间只有一届开放。")
    String phaseNow(String name);

    @Message("转入“{name}”")
    String enter(String name);

    @Message("确定转入“{name}”吗？筹备和归档阶段公众看不到这一届。")
    String enterAsk(String name);

    @Message("阶段已更改")
    String doneEntered();

    @Message("经过")
    String history();
}
