package org.huitong.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the frame around every page, and of the tags that pages are put together from. */
@MessageBundle("layout")
public interface LayoutMessages {
    @Message("会通")
    String product();

    @Message("跳到正文")
    String skip();

    @Message("首页")
    String nav_home();

    @Message("论坛")
    String nav_forums();

    @Message("议程")
    String nav_agenda();

    @Message("场馆")
    String nav_venues();

    @Message("报名")
    String nav_register();

    @Message("我的参会")
    String nav_my();

    @Message("主导航")
    String nav_label();

    @Message("菜单")
    String nav_menu();

    @Message("语言")
    String languages();

    @Message("隐私政策")
    String footer_privacy();

    @Message("无障碍说明")
    String footer_accessibility();

    @Message("页脚链接")
    String footer_label();

    @Message("演示数据")
    String demo();

    @Message("会议时钟")
    String demo_clock();

    @Message("组委会工作台")
    String admin_name();

    @Message("工作台导航")
    String admin_nav();

    @Message("退出登录")
    String admin_signOut();

    @Message("当前登录")
    String admin_signedInAs();

    @Message("选填")
    String optional();

    @Message("请选择")
    String choose();

    @Message("有 {count} 处需要修改")
    String errors_title(int count);

    @Message("错误")
    String errors_prefix();

    @Message("没有收到系统的答复，刚才的操作可能没有生效。请检查网络后重试。")
    String part_problem();

    @Message("下一页")
    String pager_next();

    @Message("回到第一页")
    String pager_start();

    @Message("分页")
    String pager_label();

    @Message("请确认")
    String confirm_title();

    @Message("确定")
    String confirm_yes();

    @Message("取消")
    String confirm_no();

    @Message("复制")
    String copy();

    @Message("已复制")
    String copy_done();

    @Message("错误代码 {code}")
    String error_code(int code);

    @Message("编号 {id}")
    String error_id(String id);

    @Message("您正在看的是公众看不到的一届：{name}")
    String admin_apart(LocalText name);

    @Message("切换")
    String admin_change();
}
