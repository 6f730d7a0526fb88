package org.huitong.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.Outcome;

/** Words of the auditor's pages, and of an object's history. */
@MessageBundle("audit")
public interface AuditMessages {
    @Message("审计日志")
    String title();

    @Message("操作记录")
    String history();

    @Message("{label}：{before} → {after}")
    String changed(String label, String before, String after);

    @Message("尚无操作记录")
    String noHistory();

    @Message(
            "{#when kind}{#is 'STAFF'}工作人员 {name}{#is 'GUEST'}来宾本人{#is 'VOLUNTEER'}志愿者本人{#is 'INVITEE'}受邀人本人{#is 'UNIT_CONTACT'}单位联系人{#is 'PUBLIC'}公众{#else}系统{/when}")
    String actor(String kind, String name);

    /** What a list that was exported was limited to. */
    @Message(
            "{#when name}{#is 'actor'}操作人{#is 'object'}对象{#is 'action'}操作{#is 'result'}结果{#is 'from'}从{#is 'to'}到{#is 'status'}报名状态{#is 'category'}人员类别{#is 'forum'}论坛{#is 'q'}搜索内容{#is 'order'}顺序{#else}{name}{/when}")
    String criterion(String name);

    @Message("{#when result}{#is DONE}完成{#is REFUSED}被拒绝{#is FAILED}失败{/when}")
    String result(Outcome result);

    @Message("应用的数据库账号可以修改审计日志：请按 docs/operations.md 为数据库设置独立的所有者账号")
    String changeable();

    @Message("操作人")
    String who();

    @Message("人员（用户名）")
    String person();

    @Message("按人员查找：其本人的操作，以及对其账号的操作和登录尝试。按对象查找：填写报名编号、用户名或论坛代码等。")
    String findHint();

    @Message("对象")
    String object();

    @Message("操作")
    String action();

    @Message("全部操作")
    String anyAction();

    @Message("结果")
    String outcome();

    @Message("全部结果")
    String anyOutcome();

    @Message("从（北京时间）")
    String from();

    @Message("到（北京时间）")
    String to();

    @Message("请填写日期和时间")
    String notATime();

    @Message("顺序")
    String order();

    @Message("最新在前")
    String newestFirst();

    @Message("最早在前")
    String oldestFirst();

    @Message("查找")
    String apply();

    @Message("清除条件")
    String clear();

    @Message("没有符合条件的记录")
    String none();

    @Message("时间")
    String at();

    @Message("来源地址")
    String address();

    @Message("相关对象")
    String related();

    @Message("原因")
    String code();

    @Message("上一页")
    String back();

    @Message("下一页")
    String next();

    @Message("翻页")
    String paging();

    @Message("导出当前结果")
    String export();

    @Message("导出 CSV")
    String exportCsv();

    @Message("导出 JSON")
    String exportJson();

    @Message("没有这条记录")
    String notFound();

    @Message("日志记录")
    String entry();

    @Message("返回日志")
    String toLog();

    @Message("内容")
    String facts();

    @Message("变更")
    String changes();

    @Message("项目")
    String item();

    @Message("变更前")
    String before();

    @Message("变更后")
    String after();

    @Message("无")
    String nothing();

    @Message("不限")
    String unlimited();

    @Message("封存")
    String chain();

    @Message("尚未封存，几秒内完成")
    String notSealed();

    @Message("链上序号")
    String seq();

    @Message("算法")
    String suite();

    @Message("{#when suite}{#is 'SM'}HMAC-SM3{#else}HMAC-SHA-256{/when}")
    String algorithm(String suite);

    @Message("链值")
    String hash();

    @Message("封存时间")
    String sealedAt();

    @Message("存储的原文")
    String raw();

    @Message("日志校验")
    String verification();

    @Message("从头到尾重新计算整条链，找出被更改、删除、插入或调换的第一条记录。每晚自动进行一次。")
    String verificationLead();

    @Message("立即校验")
    String verify();

    @Message("尚未校验过")
    String neverVerified();

    @Message("{#when state}{#is RUNNING}正在校验{#is WHOLE}完整无缺{#is BROKEN}发现问题{#is CUT_SHORT}中断，请重新校验{/when}")
    String state(Verification.State state);

    @Message("已校验 {checked} / {total} 条")
    String progress(long checked, long total);

    @Message(
            "{#when kind}{#is CHANGED}第 {seq} 号记录（或其在链上的位置）被更改{#is ENTRY_MISSING}第 {seq} 号记录被删除{#is LINK_MISSING}链上缺少第 {seq} 号{#is INSERTED}有一条记录未经系统写入{#is END_CHANGED}链的末端（第 {seq} 号之后）被截断或改动{#is BEGINNING_CHANGED}链的开头（第 {seq} 号之前）被擅自清除{#is KEY_UNKNOWN}第 {seq} 号用未知密钥封存{/when}")
    String fault(Fault.Kind kind, Long seq);

    @Message("查看这条记录")
    String faultEntry();

    @Message("开始")
    String started();

    @Message("结束")
    String ended();

    @Message("发起人")
    String askedBy();

    @Message("系统（每晚）")
    String bySystem();

    @Message("链的末端")
    String end();

    @Message("请把末端的序号和链值记在系统之外。日后在下面填入，即可知道数据库是否曾被整体换回旧版本。")
    String noteEnd();

    @Message("核对记下的末端")
    String compare();

    @Message("序号")
    String notedSeq();

    @Message("核对")
    String compareNow();

    @Message(
            "{#when noted}{#is SAME}一致：这一链值仍在链上{#is DIFFERENT}不一致：链在此处已被改写{#is MISSING}链上没有这一序号：日志被截断、换回旧版本，或已按期清除{/when}")
    String noted(Verifications.Noted noted);

    @Message("以往校验")
    String earlier();

    @Message("刷新")
    String refresh();

    @Message("尚有 {count} 条等待封存")
    String waiting(long count);
}
