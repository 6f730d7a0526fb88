package org.huitong.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an entry is about: one message per kind of thing, under its name, in order of names. */
@MessageBundle("subject")
public interface SubjectMessages {
    @Message("账号")
    String account();

    @Message("会场安排")
    String booking();

    @Message("批量审核")
    String bulkDecision();

    @Message("群发")
    String campaign();

    @Message("参会类别")
    String category();

    @Message("会议届次")
    String edition();

    @Message("酒店")
    String hotel();

    @Message("审计日志")
    String log();

    @Message("消息")
    String outboxMessage();

    @Message("消息模板")
    String messageTemplate();

    @Message("人员")
    String person();

    @Message("名额")
    String quota();

    @Message("报名")
    String registration();

    @Message("请求")
    String request();

    @Message("常用筛选")
    String savedFilter();

    @Message("志愿者")
    String volunteer();

    @Message("名单导入")
    String guestImport();

    @Message("代表团")
    String delegation();

    @Message("邀请")
    String invitation();

    @Message("单位联系人")
    String unitContact();

    @Message("邀请函文本")
    String invitationLetter();

    @Message("邀请或回执名单")
    String invitationList();

    @Message("集体报名")
    String registrationGroup();

    @Message("场馆")
    String venue();

    @Message("会场")
    String hall();

    @Message("论坛")
    String forum();

    @Message("嘉宾")
    String speaker();

    @Message("议程版本")
    String programmeVersion();

    @Message("会场配置清单")
    String kit();

    @Message("会场标准配置")
    String kitTemplate();

    @Message("追加需求")
    String kitRequest();

    @Message("姓名读音")
    String nameReading();

    @Message("议程导入")
    String agendaImport();

    @Message("会场方案")
    String hallProposal();
}
