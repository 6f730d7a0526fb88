package org.huitong.kit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words about one item of a checklist: put in place, photographed, signed off. */
@MessageBundle("kititem")
public interface KitItemMessages {
    @Message("会场、布局或数量在到位后有变化，请复核后确认。")
    String lookAgainWhy();

    @Message("{#when side}{#is VENUE}会场方{#is HOST}主办方{/when}签收已由 {by} 撤回：{reason}")
    String takenBackBy(Side side, String by, String reason);

    @Message("照片")
    String photo();

    @Message("JPEG 或 PNG，拍清楚实物即可，不要拍人。")
    String photoHelp();

    @Message("照片：{name}")
    String photoOf(LocalText name);

    @Message("确认到位")
    String markDone();

    @Message("{by}，{at}")
    String doneByAt(String by, String at);

    @Message("办理")
    String doneTitle();

    @Message("不需要此项")
    String omit();

    @Message("确认不需要")
    String omitSubmit();

    @Message("改为未到位")
    String reopen();

    @Message("复核无误")
    String lookedAt();

    @Message("签收（{#when side}{#is VENUE}会场方{#is HOST}主办方{/when}）")
    String sign(Side side);

    @Message("撤回{#when side}{#is VENUE}会场方{#is HOST}主办方{/when}签收")
    String takeBack(Side side);

    @Message("确认撤回")
    String takeBackSubmit();

    @Message("返回清单")
    String back();
}
