package org.huitong.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.category.CategoryView;
import org.huitong.platform.LocalText;
import org.huitong.venue.Layout;

/** Words of the public site. */
@MessageBundle("portal")
public interface PortalMessages {
    @Message("{title}官方网站：主题、日程、论坛、场馆与报名。")
    String description(LocalText title);

    @Message("报名参会")
    String register();

    @Message("查看议程")
    String seeAgenda();

    @Message("时间")
    String home_dates();

    @Message("地点")
    String home_city();

    @Message("当前")
    String home_now();

    @Message("距开幕还有")
    String home_untilOpening();

    @Message("大会正在举行")
    String home_on();

    @Message("大会已闭幕")
    String home_over();

    @Message("报到")
    String home_reception();

    @Message("报名")
    String home_registration();

    @Message("{#when availability}{#is OPEN}报名中{#is NOT_YET}尚未开放{#is CLOSED}已截止{#is BY_INVITATION}凭邀请报名{/when}")
    String availability(CategoryView.Availability availability);

    @Message("大会定位")
    String home_about();

    @Message("论坛与活动")
    String home_forums();

    @Message("全部论坛与活动")
    String home_allForums();

    @Message("组织机构")
    String organisations();

    @Message("论坛与活动")
    String forums_title();

    @Message("{#when part}{#is MAIN}主论坛与高峰论坛{#is SUB}分论坛{#is SIDE}配套活动{/when}")
    String part(ForumSection.Part part);

    @Message("搜索论坛与活动")
    String forums_search();

    @Message("名称或主题")
    String forums_words();

    @Message("日期")
    String forums_day();

    @Message("全部日期")
    String forums_everyDay();

    @Message("搜索")
    String forums_submit();

    @Message("共 {count} 项")
    String forums_found(int count);

    @Message("没有符合条件的论坛或活动。可以换个词，或者不限日期。")
    String forums_empty();

    @Message("没有这个论坛或活动")
    String forum_none();

    @Message("所在位置")
    String forum_path();

    @Message("时间")
    String forum_time();

    @Message("会场")
    String forum_hall();

    @Message("会场待定")
    String forum_hallLater();

    @Message("简介")
    String forum_about();

    @Message("议程")
    String forum_agenda();

    @Message("会议材料")
    String forum_materials();

    @Message("没有这份材料，或者还没有公开")
    String forum_noMaterial();

    @Message("议程尚未公布。")
    String forum_agendaLater();

    @Message("剩余名额")
    String forum_places();

    @Message("名额按参会类别分配，以下为此刻的情况。")
    String forum_placesNote();

    @Message("参会类别")
    String forum_category();

    @Message("总数")
    String forum_capacity();

    @Message("已占用")
    String forum_taken();

    @Message("剩余")
    String forum_remaining();

    @Message("已满")
    String forum_full();

    @Message("报名参加")
    String forum_register();

    @Message("报名")
    String forum_registration();

    @Message("无需报名")
    String forum_noRegistration();

    @Message("加入日历")
    String forum_calendar();

    @Message("上一项")
    String forum_previous();

    @Message("下一项")
    String forum_next();

    @Message("前后论坛与活动")
    String forum_neighbours();

    @Message("大会议程")
    String agenda_title();

    @Message("选择日期")
    String agenda_days();

    @Message("全部日期")
    String agenda_allDays();

    @Message("排列方式")
    String agenda_order();

    @Message("按时间")
    String agenda_byTime();

    @Message("按会场")
    String agenda_byHall();

    @Message("{count} 场同时举行")
    String agenda_parallel(int count);

    @Message("分项议程（{count}）")
    String agenda_items(int count);

    @Message("持续多日的活动")
    String agenda_longRunning();

    @Message("各项时间均为北京时间。")
    String agenda_zoneNote();

    @Message("议程尚未公布。")
    String agenda_empty();

    @Message("下载日程数据（XML，供其他会务软件使用）")
    String agenda_exchange();

    @Message("场馆与会场")
    String venues_title();

    @Message("场馆尚未公布。")
    String venues_empty();

    @Message("地址")
    String venues_address();

    @Message("交通")
    String venues_directions();

    @Message("会场")
    String venues_halls();

    @Message("楼层")
    String venues_floor();

    @Message("面积")
    String venues_area();

    @Message("{area} 平方米")
    String venues_squareMetres(String area);

    @Message("可容纳人数")
    String venues_seats();

    @Message("会场")
    String venues_hall();

    @Message("轮椅通行")
    String venues_access();

    @Message("可自行到达")
    String venues_accessible();

    @Message("需要协助")
    String venues_notAccessible();

    @Message("在此举行")
    String venues_forums();

    @Message("{#when layout}{#is THEATRE}剧院式{#is CLASSROOM}课桌式{#is U_SHAPE}U形{#is BANQUET}宴会式{/when}")
    String layout(Layout layout);

    @Message("在议程中搜索")
    String agenda_search();

    @Message("论坛、议题、嘉宾或会场")
    String agenda_words();

    @Message("按论坛")
    String agenda_byForum();

    @Message("我的收藏")
    String agenda_starred();

    @Message("收藏")
    String agenda_star();

    @Message("您收藏的议程只保存在这台设备的浏览器里，不会上传。")
    String agenda_starredNote();

    @Message("收藏需要启用脚本。以下是全部议程。")
    String agenda_starredPlain();

    @Message("您还没有收藏议程。在议程前点亮星标，就会出现在这里。")
    String agenda_starredNone();

    @Message("打印")
    String agenda_print();

    @Message("查看全部议程")
    String agenda_everything();

    @Message("没有符合条件的议程。可以换个词再试。")
    String agenda_notFound();

    @Message("更新于{moment}（第 {version} 版）。")
    String agenda_updated(String moment, int version);

    @Message("有哪些变化")
    String agenda_whatChanged();

    @Message("{day}各会场一览")
    String agenda_grid(String day);

    @Message("JSON 格式")
    String agenda_exchangeJson();

    @Message("议程变化")
    String changes_title();

    @Message("自第 {version} 版以来")
    String changes_since(int version);

    @Message("没有需要告知的变化。")
    String changes_none();

    @Message("历次发布")
    String changes_versions();

    @Message("自此以来的变化")
    String changes_fromHere();

    @Message("会议议程（打印版）")
    String print_title();

    @Message("本页按 A4 纸排版，请用浏览器的打印功能打印或另存为 PDF。")
    String print_note();

    @Message("日程总览")
    String print_overview();

    @Message("论坛与活动")
    String print_forum();

    @Message("议程")
    String print_item();

    @Message("嘉宾")
    String print_speakers();

    @Message("没有这个场馆")
    String venue_none();

    @Message("位置")
    String venue_position();

    @Message("北纬 {latitude}°，东经 {longitude}°（WGS 84）")
    String venue_coordinates(String latitude, String longitude);

    @Message("用地图应用打开")
    String venue_map();

    @Message("平面图")
    String venue_plan();

    @Message("{venue}平面图")
    String venue_planOf(LocalText venue);

    @Message("点击图片查看大图。")
    String venue_planLarge();

    @Message("无障碍说明")
    String accessibility_title();

    @Message("我们希望每个人都能独立获取大会信息、完成报名和参会事项，不因视力、听力、肢体或认知状况而受阻，也不因设备老旧或网络不佳而受阻。")
    String accessibility_aim();

    @Message("依据的标准")
    String accessibility_standards();

    @Message(
            "本网站以《Web内容无障碍指南》（WCAG）2.1 的 AA 级和国家标准 GB/T 37668-2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》为目标。这是我们努力的目标，不是第三方认证的结论。")
    String accessibility_standardsText();

    @Message("我们的做法")
    String accessibility_measures();

    @Message("所有页面都可以只用键盘操作，焦点位置清晰可见，并可直接跳到正文。")
    String accessibility_keyboard();

    @Message("页面结构、表单和图形都有文字说明，可供读屏软件朗读。")
    String accessibility_reader();

    @Message("文字放大到两倍、屏幕窄至 320 像素时，内容仍可完整阅读。")
    String accessibility_zoom();

    @Message("关闭脚本后，各页面仍可使用。")
    String accessibility_script();

    @Message("各会场是否便于轮椅到达，写在“场馆与会场”页。")
    String accessibility_venues();

    @Message("反馈问题")
    String accessibility_report();

    @Message("如果您在使用中遇到障碍，或者参会需要协助，请告诉会务组。请写明页面地址和遇到的情况，也可以请他人代为联系。")
    String accessibility_reportText();

    @Message("电子邮件")
    String accessibility_email();
}
