package org.huitong.kit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about what host units ask for beyond the standard. */
@MessageBundle("kitrequest")
public interface KitRequestMessages {
    @Message("追加需求")
    String requests();

    @Message("追加需求（{count} 项待定）")
    String requestsOpen(long count);

    @Message("追加已批准")
    String costApproved();

    @Message("追加待定")
    String costOpen();

    @Message("有 {count} 项追加需求")
    String ofForum(long count);

    @Message("主办单位在标准配置之外的需求。批准后列入会场清单，费用计入论坛与总计。")
    String requestsLead();

    @Message("没有追加需求。")
    String requestsNone();

    @Message("合计")
    String total();

    @Message("已批准 {approved}，待定 {open}")
    String costs(String approved, String open);

    @Message("需求")
    String what();

    @Message("用途")
    String why();

    @Message("需要时间")
    String wantedBy();

    @Message("估算费用")
    String cost();

    @Message(
            "{#when state}{#is 'SUBMITTED'}待定{#is 'APPROVED'}已批准{#is 'REJECTED'}已退回{#is 'WITHDRAWN'}已撤回{#else}{state}{/when}")
    String requestState(String state);

    @Message("{by}，{at} 提出")
    String askedBy(String by, String at);

    @Message("{by}，{at}")
    String decidedBy(String by, String at);

    @Message("审定")
    String decide();

    @Message("审定：{what}")
    String decideOf(String what);

    @Message("批准")
    String approve();

    @Message("退回")
    String reject();

    @Message("退回时必填。")
    String reasonForReject();

    @Message("追加需求待定")
    String tallyRequests();
}
