package org.huitong.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something was refused, in words: one message per code, under its name. */
@MessageBundle("reason")
public interface ReasonMessages {
    @Message("导入已到下一步")
    String importMoved();

    @Message("未处理完的名单过多")
    String tooManyOpen();

    @Message("不是本人上传的名单")
    String notYours();

    @Message("账号只负责部分论坛")
    String scopeLimited();

    @Message("账号已被他人改动")
    String accountChanged();

    @Message("不在允许的网络内")
    String address();

    @Message("已经在该班次")
    String already();

    @Message("须重新审核")
    String reviewAgain();

    @Message("照片为必填")
    String photoRequired();

    @Message("请求无法理解")
    String badRequest();

    @Message("床位已有人")
    String bedTaken();

    @Message("会场安排已被他人改动")
    String bookingChanged();

    @Message("两人在同一届都有有效报名")
    String bothLiving();

    @Message("人员信息已被改动")
    String personChanged();

    @Message("系统繁忙")
    String busy();

    @Message("仅限受邀")
    String byInvitation();

    @Message("已截止")
    String closed();

    @Message("报名数量已变")
    String countChanged();

    @Message("同一证件已报名")
    String duplicate();

    @Message("已结束")
    String ended();

    @Message("管理员角色不能与其他角色并存")
    String exclusiveRole();

    @Message("没有权限")
    String forbidden();

    @Message("论坛已安排在别的会场")
    String forumElsewhere();

    @Message("论坛时间重叠")
    String forumOverlap();

    @Message("已满")
    String full();

    @Message("会场已被占用")
    String hallTaken();

    @Message("会场容量不足")
    String hallTooSmall();

    @Message("已有床位")
    String hasBed();

    @Message("审核清单未完成")
    String checklist();

    @Message("代表团名额已满")
    String delegationFull();

    @Message("仍在使用")
    String inUse();

    @Message("已过接受期限")
    String offerExpired();

    @Message("当前状态不能这样操作")
    String illegalMove();

    @Message("系统故障")
    String internal();

    @Message("填写有误")
    String invalid();

    @Message("至少须保留一名该类管理员")
    String lastAdministrator();

    @Message("会场没有这种布局")
    String layoutImpossible();

    @Message("链接已失效")
    String linkDead();

    @Message("账号已锁定")
    String locked();

    @Message("没有这个账号")
    String noAccount();

    @Message("该晚没有空床")
    String noBedThatNight();

    @Message("尚无会议届次")
    String noEdition();

    @Message("没有这个论坛")
    String noForum();

    @Message("没有可用的链接")
    String noLink();

    @Message("没有个人信息告知书")
    String noNotice();

    @Message("已完成首次设置，或链接已失效")
    String noSetUp();

    @Message("没有这个班次")
    String noShift();

    @Message("没有住宿安排")
    String noStay();

    @Message("没有这名志愿者")
    String noVolunteer();

    @Message("报名尚未确认")
    String notApproved();

    @Message("不在该班次")
    String notAssigned();

    @Message("已不在待处理之列")
    String notDead();

    @Message("对象不存在")
    String notFound();

    @Message("账号已停用或已到期")
    String notInForce();

    @Message("账号尚未设置密码")
    String notOpened();

    @Message("不参加本届会议")
    String notTakingPart();

    @Message("身份提供方的答复未通过验证")
    String notVerified();

    @Message("班次时间重叠")
    String overlap();

    @Message("不能给自己授予角色")
    String ownAccount();

    @Message("班次间休息不足")
    String rest();

    @Message("已在这张床位")
    String sameBed();

    @Message("须由两人分别审核")
    String samePerson();

    @Message("初审和终审须由两人完成")
    String sameReviewer();

    @Message("同室须为同性")
    String sexMixed();

    @Message("性别未填")
    String sexUnknown();

    @Message("内容已被他人改动")
    String stale();

    @Message("已经开始")
    String started();

    @Message("住宿已被他人改动")
    String stayChanged();

    @Message("已被占用")
    String taken();

    @Message("内容过大")
    String tooLarge();

    @Message("已过时限")
    String tooLate();

    @Message("次数过多")
    String tooMany();

    @Message("没有这项会场安排")
    String unknownBooking();

    @Message("没有这个论坛")
    String unknownForum();

    @Message("没有这位来宾")
    String unknownGuest();

    @Message("没有这个会场")
    String unknownHall();

    @Message("酒店资料已被他人改动")
    String hotelChanged();

    @Message("没有这家酒店")
    String unknownHotel();

    @Message("没有这个角色")
    String unknownRole();

    @Message("没有这个房间")
    String unknownRoom();

    @Message("不住这类酒店")
    String wrongClass();

    @Message("应答 {status}")
    String http(String status);

    @Message("类别名额已满")
    String categoryFull();

    @Message("须先确认")
    String confirm();

    @Message("自行修改的期限已过")
    String changesClosed();

    @Message("修改申请已处理")
    String amendmentDecided();

    @Message("已有待处理的修改申请")
    String amendmentOpen();

    @Message("申请后信息已有变动")
    String changedSince();

    @Message("未设定报到时间地点")
    String noReception();

    @Message("今天已催复")
    String remindedToday();

    @Message("已回复参会")
    String alreadyAccepted();

    @Message("回复时间已过")
    String replyOver();

    @Message("其间已有答复")
    String changedMeanwhile();

    @Message("已处理")
    String alreadyDecided();

    @Message("仍在回复时间内")
    String stillOpen();

    @Message("名单中无人")
    String nobody();

    @Message("随行人员已达上限")
    String companionsFull();

    @Message("集体报名人数已满")
    String groupFull();

    @Message("没有这项议程")
    String noItem();

    @Message("没有这位嘉宾")
    String noSpeaker();

    @Message("没有这份材料")
    String noMaterial();

    @Message("议程已被他人改动")
    String programmeChanged();

    @Message("嘉宾时间冲突")
    String speakerBusy();

    @Message("嘉宾在议程中")
    String speakerOnAgenda();

    @Message("论坛已有名额或会场")
    String forumInUse();

    @Message("时间不合适")
    String forumTime();

    @Message("有人先发布了新版本")
    String versionNewer();

    @Message("草稿已有改动")
    String draftChanged();

    @Message("没有需要发布的改动")
    String nothingChanged();

    @Message("没有这个版本")
    String noVersion();

    @Message("账号只负责部分论坛")
    String wholeProgrammeOnly();

    @Message("没有这个场馆")
    String noVenue();

    @Message("会场已停用")
    String hallWithdrawn();

    @Message("会场不开放")
    String hallClosed();

    @Message("会场此时停用")
    String hallBlocked();

    @Message("会场已由他人预留")
    String hallPenciled();

    @Message("换场时间不足")
    String shortTurnover();

    @Message("有待释放的预留")
    String rivals();

    @Message("无法识别的移动")
    String move();

    @Message("没有这份清单或项目")
    String unknownKit();

    @Message("会场安排已取消")
    String kitClosed();

    @Message("会场已开放")
    String kitOpened();

    @Message("会场尚未开放")
    String kitNotOpened();

    @Message("会场配置未签收完毕")
    String kitNotReady();

    @Message("无权提前开放会场")
    String kitOverride();

    @Message("不能代表这一方签收")
    String kitSide();

    @Message("项目已办理")
    String kitNotOpen();

    @Message("项目本来未到位")
    String kitOpen();

    @Message("缺少照片")
    String kitPhotoMissing();

    @Message("项目已有签收")
    String kitSigned();

    @Message("不需要复核")
    String kitLookedAt();

    @Message("项目尚未到位")
    String kitNotDone();

    @Message("项目须先复核")
    String kitLookFirst();

    @Message("这一方已签收")
    String kitSignedAlready();

    @Message("双方须由两人签收")
    String kitSameSigner();

    @Message("这一方没有签收")
    String kitNotSigned();

    @Message("标准配置已被他人更改")
    String kitTemplateChanged();

    @Message("需求已有结论")
    String kitRequestDecided();

    @Message("清单已被他人更改")
    String kitChanged();

    @Message("仍在重新推定读音")
    String readingsUnderWay();

    @Message("没有可答复的邀请")
    String nothingOpen();

    @Message("不能关联")
    String notJoinable();

    @Message("另一届会议还没有结束")
    String otherOpen();

    @Message("还没有收到文件")
    String nothingReceived();

    @Message("有行有问题")
    String rowsWrong();

    @Message("已有会场方案正在计算")
    String proposalRunning();

    @Message("没有需要安排的论坛活动")
    String nothingToPlace();

    @Message("会场方案的计算已结束")
    String proposalEnded();

    @Message("没有选择可采用的建议")
    String nothingChosen();

    @Message("会场方案不存在")
    String unknownProposal();
}
