package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words on the sheet that guests print. */
@MessageBundle("pass")
public interface PassMessages {
    @Message("{#if confirmed}参会确认单{#else}报名回执（尚未确认）{/if}")
    String title(boolean confirmed);

    @Message("报名编号")
    String reference();

    @Message("参会类别")
    String category();

    @Message("状态")
    String status();

    @Message("打印于 {moment}。此后的变动以“我的参会”页面为准。")
    String printed(String moment);

    @Message("姓名中有字库未收的字，以〓代替；以报名所用证件为准。")
    String missing();

    @Message("下载 A4 凭证（PDF）")
    String download();
}
