package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the reviewer's pages. */
@MessageBundle("review")
public interface ReviewMessages {
    @Message("报名审核")
    String title();

    @Message("搜索")
    String search();

    @Message("姓名、拼音、单位、编号或手机后四位")
    String searchHint();

    @Message("状态")
    String status();

    @Message("全部状态")
    String anyStatus();

    @Message("参会类别")
    String category();

    @Message("全部类别")
    String anyCategory();

    @Message("论坛")
    String forum();

    @Message("全部论坛")
    String anyForum();

    @Message("全部代表团")
    String anyDelegation();

    @Message("未填写代表团")
    String delegationUnknown();

    @Message("排序")
    String order();

    @Message("最新报名在前")
    String newestFirst();

    @Message("{#when order}{#is OLDEST}最早报名在前{#is NAME}按姓名拼音{#is STROKES}按姓氏笔画{#is REFERENCE}按报名编号{/when}")
    String orderName(ReviewFilter.Order order);

    @Message("筛选")
    String apply();

    @Message("清除筛选")
    String clear();

    @Message("没有符合条件的报名")
    String none();

    @Message("编号")
    String reference();

    @Message("姓名")
    String name();

    @Message("单位和职务")
    String organisation();

    @Message("报名时间")
    String submitted();

    @Message("{reference} 报名详情")
    String detailTitle(String reference);

    @Message("返回列表")
    String back();

    @Message("外文姓名")
    String latinName();

    @Message("性别")
    String sex();

    @Message("证件")
    String document();

    @Message("手机")
    String mobile();

    @Message("邮箱")
    String email();

    @Message("单位")
    String organisationOnly();

    @Message("职务")
    String position();

    @Message("报名渠道")
    String channel();

    @Message("{#when channel}{#is WEB}网页{#is API}接口{#is IMPORTED}名单导入{#is INVITED}受邀回执{#is DEMO}演示数据{/when}")
    String channelName(Registration.Channel channel);

    @Message("个人信息")
    String details();

    @Message("论坛名额")
    String places();

    @Message("没有选择论坛")
    String noPlaces();

    @Message("候补第 {rank} 位")
    String rank(int rank);

    @Message("审核意见")
    String decide();

    @Message("初审通过")
    String preApprove();

    @Message("终审通过")
    String approve();

    @Message("退回修改")
    String requestChange();

    @Message("不予通过")
    String reject();

    @Message("请来宾修改什么（会告知来宾）")
    String changeText();

    @Message("不予通过的原因（会告知来宾）")
    String rejectReason();

    @Message("确定不予通过？其论坛名额将释放给候补者，已安排的住宿等将取消。此操作不能撤销。")
    String rejectConfirm();

    @Message("此报名由您初审，须由另一位终审人员作终审。")
    String needsAnother();

    @Message("此报名目前没有您可以做的审核操作。")
    String nothingToDecide();

    @Message("已告知来宾：{text}")
    String asked(String text);

    @Message("审核记录")
    String decisions();

    @Message("尚无审核记录")
    String noDecisions();

    @Message("重新发送个人链接")
    String renewLink();

    @Message("将为此人生成新的个人链接，发往登记的手机和邮箱；之前的链接随即失效。确定发送吗？")
    String renewLinkConfirm();

    @Message("新的个人链接已发往登记的手机和邮箱，之前的链接已失效。")
    String linkSent();

    @Message(
            "{#when done}{#is PRE_APPROVED}初审已通过{#is APPROVED}终审已通过，来宾的名额已确认{#is CHANGES_REQUESTED}已退回来宾修改{#is REJECTED}已作不予通过处理{#else}已保存{/when}")
    String done(RegistrationStatus done);

    @Message("报名")
    String tally();

    @Message("群发消息")
    String write();

    @Message("消息记录")
    String messages();

    @Message("需要修改的字段")
    String changeFields();

    @Message("报名人会在表单上看到这些字段的标记；可以不选。")
    String changeFieldsHelp();

    @Message("增加论坛")
    String givePlace();

    @Message("论坛")
    String givePlaceForum();

    @Message("同一时段已有名额时的理由")
    String overlapReason();

    @Message("仅在与已有名额时间冲突时填写；记入日志，来宾看不到。")
    String overlapReasonHelp();

    @Message("时间冲突，理由：{reason}")
    String overlapNote(String reason);

    @Message("名额已增加；如该论坛已满，则排入候补名单。")
    String placeGiven();

    @Message("更改代表团")
    String changeDelegation();

    @Message("名额随之改计入新的代表团；如已满，计为超额。")
    String changeDelegationHelp();

    @Message("无")
    String noDelegation();

    @Message("代表团已更改。")
    String delegationSaid();

    @Message("审核清单")
    String checklist();

    @Message("必选")
    String checkRequired();

    @Message("保存清单")
    String storeChecks();

    @Message("清单已保存。")
    String checksStored();

    @Message("更正读音")
    String correctReading();

    @Message("读音（拼音）")
    String reading();

    @Message("小写拼音，每个字一个音节，用空格隔开，不标声调，ü 写作 yu。用于排序和搜索；改名时重新生成。")
    String readingHelp();

    @Message("请填写小写拼音，每个字一个音节，用空格隔开")
    String readingWrong();

    @Message("请用拉丁字母填写")
    String latinNameWrong();

    @Message("读音已更正。")
    String readingDone();

    @Message("随行与集体报名")
    String kin();
}
