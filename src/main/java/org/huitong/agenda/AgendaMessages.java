package org.huitong.agenda;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words about versions of the programme. */
@MessageBundle("agenda")
public interface AgendaMessages {
    @Message("议程版本")
    String title();

    @Message("尚未发布任何版本：在首次发布之前，公众看到的是草稿。")
    String nothingPublished();

    @Message("当前公开的是第 {number} 版。")
    String publishedNow(int number);

    @Message("草稿与已发布版本的差异")
    String differences();

    @Message("草稿与已发布的版本没有差异。")
    String same();

    @Message("发布第 {number} 版")
    String publish(int number);

    @Message("要发布的论坛与活动")
    String chosen();

    @Message("给公众的说明（{language}）")
    String noteIn(String language);

    @Message("例如：算法治理论坛改在大剧场举行。可以不写。")
    String noteHelp();

    @Message("说明不超过 {max} 个字")
    String noteTooLong(int max);

    @Message("说明中含有不可见字符，请重新输入")
    String noteHidden();

    @Message("我已核对以上差异和提醒，发布后立即对公众可见")
    String confirmed();

    @Message("请先核对差异和提醒，再勾选确认")
    String confirmFirst();

    @Message("发布前请留意（{count}）")
    String warnings(int count);

    @Message("已发布的版本")
    String versions();

    @Message("第 {number} 版")
    String number(int number);

    @Message("版本")
    String columnNumber();

    @Message("发布时间")
    String columnAt();

    @Message("发布人")
    String columnBy();

    @Message("说明")
    String columnNote();

    @Message("操作")
    String columnActions();

    @Message("系统")
    String system();

    @Message("内容同第 {number} 版")
    String restoredFrom(int number);

    @Message("查看")
    String look();

    @Message("查看第 {number} 版")
    String lookAt(int number);

    @Message("重新发布这一版")
    String restoreShort();

    @Message("第 {number} 版的内容将作为新版本立即公开，此后的改动从公众页面撤回，草稿不变。确定吗？")
    String restoreAsk(int number);

    @Message("比较两个版本")
    String compare();

    @Message("较早的版本")
    String from();

    @Message("较新的版本")
    String to();

    @Message("草稿")
    String draft();

    @Message("比较")
    String compareSubmit();

    @Message("{from} 与 {to} 的差异")
    String comparison(String from, String to);

    @Message("两个版本没有差异。")
    String noDifference();

    @Message("已发布第 {number} 版。")
    String done(int number);

    @Message("有人刚刚发布了第 {number} 版。下面是新的差异，请核对后再发布。")
    String newer(int number);

    @Message("所选论坛的草稿刚刚有改动。下面是现在的差异，请核对后再发布。")
    String draftChanged();

    @Message("没有需要发布的改动。")
    String nothingChanged();

    @Message("没有这个版本。")
    String noVersion();

    @Message("您的权限限于部分论坛，不能重新发布整个版本。请联系议程负责人。")
    String wholeOnly();

    @Message("请至少选择一个论坛或活动")
    String nothingChosen();

    @Message("会场待定")
    String hallLater();

    @Message("{venue} {hall}")
    String hallInVenue(LocalText hall, LocalText venue);

    @Message("{#if needed}需要报名{#else}无需报名{/if}")
    String registration(boolean needed);

    @Message("{#when kind}{#is ADDED}新增{#is REMOVED}取消{#is CHANGED}有变化{/when}")
    String differenceKind(ForumDifference.Kind kind);

    @Message(
            "{#when what}{#is TIME}时间{#is HALL}会场{#is NAME}名称{#is THEME}主题{#is DESCRIPTION}简介{#is KIND}类型{#is REGISTRATION}报名{#is ORGANISATION_ADDED}新增单位{#is ORGANISATION_REMOVED}减少单位{#is ORGANISATION_ORDER}单位次序有调整{#is ITEM_ADDED}新增议程{#is ITEM_REMOVED}取消议程{#is ITEM_TIME}议程时间{#is ITEM_TITLE}议程名称{#is ITEM_KIND}议程类型{#is SPEAKER_ADDED}新增嘉宾{#is SPEAKER_REMOVED}嘉宾不再出席{#is SPEAKER_CHANGED}嘉宾信息{#is SPEAKER_ORDER}嘉宾次序有调整{/when}")
    String what(Change.What what);

    @Message("原为")
    String before();

    @Message("现为")
    String after();

    @Message(
            "{#when kind}{#is NO_HALL}还没有会场{#is NO_ITEMS}还没有议程{#is OUTSIDE_EDITION}时间在会期之外{#is ITEM_OUTSIDE}议程“{detail}”在论坛时间之外{#is ITEMS_OVERLAP}议程“{detail}”与“{other}”时间重叠{#is HALL_HOURS}“{detail}”的预订时间没有覆盖论坛全程{#is HALL_TAKEN}“{detail}”同时有“{other}”{/when}")
    String warning(Warning.Kind kind, String detail, String other);

    @Message("{#when language}{#is 'zh'}中文{#is 'en'}英文{#else}{language}{/when}")
    String language(String language);

    @Message("会场")
    String hallLabel();

    @Message("您的日程有更新")
    String news();

    @Message("知道了")
    String dismiss();

    @Message("我的议程")
    String myAgenda();

    @Message("加入手机日历（随议程更新）")
    String subscribe();

    @Message("您还没有选择论坛或活动。")
    String nothingMine();

    @Message("查看大会全部议程")
    String wholeAgenda();

    @Message("已取消")
    String withdrawn();
}
