package org.huitong.program;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the programme. */
@MessageBundle("program")
public interface ProgramMessages {
    @Message(
            "{#when kind}{#is OPENING_MAIN}开幕式及主论坛{#is SUMMIT}高峰论坛{#is SUB}分论坛{#is GALA}主题晚会{#is NETWORKING}联谊活动{#is CAMPAIGN}主题宣传活动{#is PRESS_CONFERENCE}新闻发布会{/when}")
    String kind(ForumKind kind);

    @Message(
            "{#when kind}{#is REMARKS}致辞{#is KEYNOTE}主旨演讲{#is SHARING}现场分享{#is PANEL}圆桌对话{#is EXCHANGE}交流发言{#is RELEASE}发布{#is LAUNCH}启动仪式{#is DISPLAY}展示{#is PERFORMANCE}演出{#is BREAK}茶歇{/when}")
    String itemKind(AgendaItem.Kind kind);

    @Message("{#when role}{#is CHAIR}主持{#is REMARKS}致辞{#is SPEAKER}演讲{#is MODERATOR}对话主持{#is PANELLIST}对话嘉宾{/when}")
    String speakerRole(Speaker.Role role);
}
