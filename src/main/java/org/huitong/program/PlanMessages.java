package org.huitong.program;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words that all pages have on which the programme is planned, and those of its forums. */
@MessageBundle("plan")
public interface PlanMessages {
    @Message("议程编排")
    String title();

    @Message("本论坛")
    String ownForum();

    @Message("论坛、议程、嘉宾和材料都在这里编排。")
    String lead();

    @Message("新建论坛")
    String newForum();

    @Message("嘉宾")
    String speakers();

    @Message("材料")
    String materials();

    @Message("Excel 导入导出")
    String exchange();

    @Message("查找")
    String search();

    @Message("代码、名称或主题")
    String searchHelp();

    @Message("全部类型")
    String allKinds();

    @Message("类型")
    String kind();

    @Message("排列方式")
    String sorting();

    @Message("{#when way}{#is 'time'}按时间{#is 'kind'}按类型{#is 'order'}按顺序{/when}")
    String by(String way);

    @Message("网站、报名表和手册中的顺序")
    String byOrder();

    @Message("网站上已发布的顺序在下一次发布时更新。")
    String orderHelp();

    @Message("顺序")
    String order();

    @Message("会场")
    String hall();

    @Message("预订")
    String preBooked();

    @Message("未安排")
    String noHall();

    @Message("没有符合条件的论坛")
    String none();

    @Message("还没有论坛。先新建一个，再填写它的议程。")
    String noneAtAll();

    @Message("论坛")
    String forum();

    @Message("时间")
    String time();

    @Message("开始")
    String start();

    @Message("结束")
    String end();

    @Message("议程")
    String items();

    @Message("须留意")
    String warnings();

    @Message("{count} 处须留意")
    String warningCount(int count);

    @Message("待交 {count}")
    String awaitedCount(int count);

    @Message("逾期 {count}")
    String overdueCount(int count);

    @Message("不开放报名")
    String notRegistrable();

    @Message("代码")
    String code();

    @Message("用于网址和胸卡，建立后不能更改，例如 05")
    String codeHelp();

    @Message("名称（{language}）")
    String nameIn(String language);

    @Message("主题（{language}）")
    String themeIn(String language);

    @Message("公开介绍（{language}）")
    String descriptionIn(String language);

    @Message("内部说明（{language}）")
    String noteIn(String language);

    @Message("只有编排议程的人看得到")
    String noteHelp();

    @Message("内部说明")
    String internalNote();

    @Message("{#when tag}{#is 'zh'}中文{#is 'en'}英文{#else}{tag}{/when}")
    String language(String tag);

    @Message("开放报名")
    String registrable();

    @Message("单位")
    String organisations();

    @Message("按议程册印刷的顺序排列，可拖动，也可用按钮移动；保存后生效。")
    String organisationsHelp();

    @Message("还没有单位")
    String noOrganisations();

    @Message("单位 {number}")
    String organisationNumber(int number);

    @Message("角色")
    String organisationRole();

    @Message("单位名称（{language}）")
    String organisationName(String language);

    @Message("加一个单位")
    String addOrganisation();

    @Message("上移")
    String up();

    @Message("下移")
    String down();

    @Message("移除")
    String remove();

    @Message("{action}：{what}")
    String act(String what, String action);

    @Message("议程随论坛开始时间一起移动")
    String along();

    @Message("为何可以同时在两处台上")
    String reason();

    @Message("会写入审计日志")
    String reasonHelp();

    @Message("保存")
    String store();

    @Message("建立")
    String create();

    @Message("编辑")
    String edit();

    @Message("编辑论坛信息")
    String editFacts();

    @Message("论坛信息")
    String facts();

    @Message("返回")
    String back();

    @Message("删除论坛")
    String removeForum();

    @Message("确定删除“{name}”及其 {items} 项议程吗？删除后不能恢复。")
    String removalAsk(LocalText name, int items);

    @Message("现在还不能删除：")
    String removalBlocked();

    @Message("确定删除")
    String removalYes();

    @Message("现在")
    String now();

    @Message("状态")
    String state();

    @Message("经过")
    String history();

    @Message(
            "{#when what}{#is 'created'}论坛已建立{#is 'changed'}已保存{#is 'ranked'}论坛顺序已调整{#is 'removedPublished'}已删除。已发布的议程中仍有这个姓名，下一次发布后更新。{#is 'removed'}已删除{#is 'added'}议程已加上，可以继续添加嘉宾和材料{#is 'moved'}议程已移动{#is 'movedBack'}已恢复原来的时间{#is 'pushed'}议程已保存，后面的议程已顺延{#is 'itemChanged'}议程已保存{#is 'itemRemoved'}议程已删除{#is 'cast'}嘉宾已更新{#is 'asked'}材料已列入{#is 'described'}已保存{#is 'received'}文件已收到{#is 'accepted'}已定稿{#is 'sentBack'}已退回，等待重新提交{#is 'materialRemoved'}材料已删除{#is 'invited'}邀请状态已更新{/when}")
    String done(String what);
}
