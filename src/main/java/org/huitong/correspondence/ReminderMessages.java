package org.huitong.correspondence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about reminding guests. */
@MessageBundle("reminder")
public interface ReminderMessages {
    @Message("催办")
    String title();

    @Message("提醒被退回修改而尚未修改的来宾。退回不满 {hours} 小时的不在其列；同一人一天至多提醒一次。")
    String lead(long hours);

    @Message("候补名额将到期而尚未答复的，系统会在到期前 {hours} 小时内自动提醒一次。")
    String offers(long hours);

    @Message("目前没有需要提醒的来宾")
    String nobody();

    @Message("共 {count} 人需要提醒")
    String scope(int count);

    @Message("查看或修改提醒文字")
    String text();

    @Message("提醒这 {count} 人")
    String send(int count);

    @Message("将提醒 {count} 人，确定吗？")
    String confirm(int count);

    @Message("其中前 {count} 人")
    String sample(int count);

    @Message("提醒已开始发送，进展见“已发和待发”。")
    String done();

    @Message("需要提醒的人数已变为 {count}，请核对后再发")
    String countChanged(int count);
}
