package org.huitong.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for the table of readings. */
@MessageBundle("readingtable")
public interface ReadingTableMessages {
    @Message("姓名读音")
    String title();

    @Message("姓名的拼音由系统按通用规则推定，据此排序和检索。规则读错的姓氏或用字在此更正，对所有人员生效；只是一个人读法特别的，请在其报名页更正。")
    String lead();

    @Message("查找字或拼音")
    String search();

    @Message("查找")
    String find();

    @Message("更正的读音")
    String table();

    @Message("没有符合条件的读音。")
    String none();

    @Message("还没有更正过读音。")
    String noneYet();

    @Message("位置")
    String place();

    @Message("{#when place}{#is SURNAME}姓氏{#is INSIDE}名字用字{/when}")
    String placeName(ReadingPlace place);

    @Message("字")
    String characters();

    @Message("一个汉字；姓氏也可为复姓")
    String charactersHelp();

    @Message("读音")
    String reading();

    @Message("小写拼音，不标声调，ü 写作 yu；复姓的两个音节之间空一格")
    String readingHelp();

    @Message("按规则读作")
    String byRules();

    @Message("更改人")
    String changedBy();

    @Message("更改时间")
    String changedAt();

    @Message("操作")
    String actions();

    @Message("更改")
    String change();

    @Message("取消更正")
    String remove();

    @Message("更改“{characters}”的读音")
    String changeOf(String characters);

    @Message("取消“{characters}”的更正")
    String removeOf(String characters);

    @Message("更正一个读音")
    String add();

    @Message("查看影响")
    String look();

    @Message("“{characters}”的读音")
    String effectTitle(String characters);

    @Message("将由 {before} 改为 {after}。")
    String effect(String before, String after);

    @Message("涉及 {count} 人。保存后在后台重新推定这些人的拼音和排序；手工更正过读音的人不变。")
    String effectPeople(int count);

    @Message("目前没有涉及的人员。")
    String effectNobody();

    @Message("举例")
    String examples();

    @Message("姓名")
    String name();

    @Message("现读音")
    String readBefore();

    @Message("新读音")
    String readAfter();

    @Message("保存并重新推定")
    String save();

    @Message("返回")
    String back();

    @Message("已保存。涉及的人员将在后台重新推定。")
    String done();

    @Message("最近的重新推定")
    String works();

    @Message("规则")
    String rules();

    @Message("涉及人数")
    String workPeople();

    @Message("已更改")
    String workChanged();

    @Message("手工更正，未变")
    String workKept();

    @Message("状态")
    String workState();

    @Message("进行中")
    String workRunning();

    @Message("已完成")
    String workEnded();

    @Message("请选择位置")
    String placeMissing();

    @Message("请填一个汉字；姓氏也可填复姓")
    String charactersWrong();

    @Message("请填小写拼音，每个字一个音节")
    String readingWrong();

    @Message("“{characters}”已读作 {reading}")
    String readSoAlready(String characters, String reading);

    @Message("其间已有人更改了这个读音。请重新查看影响。")
    String stale();

    @Message("上一次更改涉及的人员还在重新推定，请稍后再试。")
    String underWay();
}
