package org.huitong.program;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Why the programme cannot be changed like this, and what to look at. */
@MessageBundle("programme")
public interface ProgrammeMessages {
    @Message("没有找到这个论坛")
    String noForum();

    @Message("没有找到这项议程，可能已被删除")
    String noItem();

    @Message("没有找到这位嘉宾，可能已被删除")
    String noSpeaker();

    @Message("没有找到这份材料，可能已被删除")
    String noMaterial();

    @Message("您打开页面之后，已有他人作了改动。下面是现在的内容，您填写的内容仍然保留，请核对后再保存。")
    String changedMeanwhile();

    @Message("结束时间须晚于开始时间")
    String endTooEarly();

    @Message("论坛不能超过一天，请检查日期")
    String longerThanDay();

    @Message("论坛不能跨过午夜，请在当天结束")
    String acrossMidnight();

    @Message("须在会议期间（{days}）之内")
    String outsideEdition(String days);

    @Message("须在论坛时间（{span}）之内")
    String outsideForum(String span);

    @Message("有 {count} 项议程会落在论坛时间之外。请先调整议程，或选择议程随论坛一起移动。")
    String agendaOutside(long count);

    @Message("顺延后“{title}”会落在论坛时间之外。请缩短时长，或同时延长论坛。")
    String pushedOut(String title);

    @Message("这次顺延已经撤销，或已超过一天，不能再撤销")
    String pushGone();

    @Message("顺延之后又有改动，没有撤销。{#if count > 0}已改动：{changed}。{/if}{#if gone > 0}已删除 {gone} 项议程。{/if}请逐项调整时间。")
    String pushChanged(String changed, int count, long gone);

    @Message("请填写")
    String textMissing();

    @Message("最多 {max} 个字，不能有特殊控制字符")
    String textWrong(int max);

    @Message("代码为 1 至 10 个大写字母或数字")
    String codeWrong();

    @Message("已有代码为 {code} 的论坛")
    String codeTaken(String code);

    @Message("同一人在一项议程中只能出现一次")
    String namedTwice();

    @Message("账号只负责部分论坛，不能删除论坛")
    String notYours();

    @Message("账号只负责部分论坛，不能调整论坛顺序")
    String orderNotYours();

    @Message("不能删除：{what}")
    String inUse(String what);

    @Message("{name}还在议程中：{where}。请先换成他人，或从这些议程中移出。")
    String speakerOnAgenda(String name, String where);

    @Message("{#when kind}{#is SPEAKING}发言{#is CHAIRING}主持{#is ATTENDING}参加{#is SHIFT}值班{/when}")
    String doing(Engagement.Kind kind);

    @Message("{speaker}在“{slot}”时段另有安排：{doing}“{what}”（{span}）。")
    String conflict(String speaker, LocalText slot, String doing, LocalText what, String span);

    @Message("同一人不能同时在两处台上。{what}如确需如此，请写明理由。")
    String busy(String what);

    @Message("与“{title}”时间重叠")
    String overlaps(LocalText title);

    @Message("{#when state}{#is TO_ASK}待邀请{#is ASKED}已邀请{#is ACCEPTED}已接受{#is DECLINED}已谢绝{/when}")
    String invitation(Speaker.Invitation state);

    @Message("{#when state}{#is AWAITED}待提交{#is RECEIVED}已收到{#is ACCEPTED}已定稿{/when}")
    String materialState(Material.State state);

    @Message("无法识别此时间，请重新填写")
    String timeUnreadable();

    @Message("无法识别此日期，请重新填写")
    String dayUnreadable();
}
