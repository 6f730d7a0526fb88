package org.huitong.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words about the edition and its organisations. */
@MessageBundle("edition")
public interface EditionMessages {
    @Message("目前没有公开的会议")
    String noEdition();

    @Message(
            "{#when role}{#is GUIDANCE}指导单位{#is HOST}主办单位{#is ORGANISER}承办单位{#is CO_ORGANISER}协办单位{#is SUPPORT}支持单位{/when}")
    String role(OrganisationRole role);

    @Message("没有这一届会议")
    String unknownEdition();

    @Message("会议阶段只能逐步推进，或退回上一步")
    String illegalMove();

    @Message("{name}还没有结束：同一时间只能有一届会议开放。请先把它转入“已结束”")
    String otherOpen(LocalText name);

    @Message("别人刚刚改动过这一届会议，请看过最新内容后再保存")
    String stale();

    @Message("编号由字母、数字和连字符组成，2 至 16 个字符，例如 2024")
    String codeWrong();

    @Message("已有这个编号的会议，请换一个")
    String codeTaken();

    @Message("请填写")
    String textMissing();

    @Message("最多 {max} 个字，不能有控制字符")
    String textWrong(int max);

    @Message("请填写日期，例如 2024-08-28")
    String dayWrong();

    @Message("闭幕日期不能早于开幕日期，会期最多 {days} 天")
    String daysWrong(int days);

    @Message("最多 {max} 家单位")
    String bodiesTooMany(int max);

    @Message("“{line}”：每行写一家单位，中文名称、竖线、英文名称，例如 示例单位 | Example Organisation")
    String bodyWrong(String line);

    @Message(
            "{#when phase}{#is DRAFT}筹备{#is REGISTRATION_OPEN}报名开放{#is FROZEN}名单锁定{#is ON_SITE}会议进行{#is CLOSED}已结束{#is ARCHIVED}已归档{/when}")
    String phase(Edition.Phase phase);
}
