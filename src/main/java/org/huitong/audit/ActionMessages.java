package org.huitong.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What each action of the log is called: one message per event, under the event's name. A new event without one fails the
 * build.
 */
@MessageBundle("action")
public interface ActionMessages {
    @Message("生成设置密码的链接")
    String accessLinkMade();

    @Message("用链接设置密码")
    String accessLinkUsed();

    @Message("查看完整的敏感信息")
    String answerRead();

    @Message("更正姓名读音")
    String personReadingCorrected();

    @Message("更换或删除照片")
    String photoChanged();

    @Message("更改参会类别")
    String categoryChanged();

    @Message("更改账号资料")
    String accountChanged();

    @Message("停用账号")
    String accountDeactivated();

    @Message("邀请新账号")
    String accountInvited();

    @Message("账号因多次失败被锁定")
    String accountLocked();

    @Message("重新启用账号")
    String accountReactivated();

    @Message("解除账号锁定")
    String accountUnlocked();

    @Message("设立三类管理员")
    String administratorsNamed();

    @Message("取消会场安排")
    String bookingCancelled();

    @Message("更改会场安排")
    String bookingChanged();

    @Message("合并重复人员")
    String peopleMerged();

    @Message("撤销合并人员")
    String peopleMergeUndone();

    @Message("标明不是同一人")
    String peopleToldApart();

    @Message("取消群发")
    String campaignCancelled();

    @Message("提醒尚未修改的来宾")
    String guestsReminded();

    @Message("群发消息")
    String campaignScheduled();

    @Message("重发群发中失败的消息")
    String campaignSentAgain();

    @Message("保存常用筛选")
    String reviewFilterSaved();

    @Message("删除常用筛选")
    String reviewFilterDeleted();

    @Message("批量审核")
    String bulkDecisionStarted();

    @Message("撤销批量审核")
    String bulkDecisionTakenBack();

    @Message("撤销审核决定")
    String registrationDecisionTakenBack();

    @Message("查看完整证件号码")
    String documentNumberRead();

    @Message("调整住宿")
    String guestMoved();

    @Message("安排住宿")
    String guestPutInBed();

    @Message("取消住宿")
    String guestTakenOut();

    @Message("安排会场")
    String hallBooked();

    @Message("导出审计日志")
    String logExported();

    @Message("校验审计日志")
    String logVerificationStarted();

    @Message("修改密码")
    String passwordChanged();

    @Message("核对密码未通过")
    String passwordRefused();

    @Message("设置密码")
    String passwordSet();

    @Message("新建会议届次")
    String editionCreated();

    @Message("修改会议届次")
    String editionChanged();

    @Message("会议阶段变更")
    String editionPhaseEntered();

    @Message("新建参会类别")
    String categoryCreated();

    @Message("归档参会类别")
    String categoryArchived();

    @Message("恢复参会类别")
    String categoryRestored();

    @Message("勾选审核清单")
    String registrationChecked();

    @Message("新建名额池")
    String poolCreated();

    @Message("删除名额池")
    String poolRemoved();

    @Message("调整代表团限额")
    String delegationCapChanged();

    @Message("添加代表团")
    String delegationAdded();

    @Message("删除代表团")
    String delegationRemoved();

    @Message("更改报名的代表团")
    String registrationDelegationChanged();

    @Message("增加名额")
    String placeGiven();

    @Message("接受递补名额")
    String placeOfferAccepted();

    @Message("放弃递补名额")
    String placeOfferDeclined();

    @Message("递补名额到期未接受")
    String placeOfferExpired();

    @Message("递补名额")
    String placeOffered();

    @Message("恢复码被拒绝")
    String recoveryCodeRefused();

    @Message("重新生成恢复码")
    String recoveryCodesRenewed();

    @Message("使用恢复码登录")
    String recoveryCodeUsed();

    @Message("终审通过报名")
    String registrationApproved();

    @Message("退回报名修改")
    String registrationChangeRequested();

    @Message("初审通过报名")
    String registrationPreApproved();

    @Message("不予通过报名")
    String registrationRejected();

    @Message("导出报名名单")
    String registrationsExported();

    @Message("提交报名")
    String registrationSubmitted();

    @Message("撤回报名")
    String registrationWithdrawn();

    @Message("操作未能完成")
    String requestFailed();

    @Message("操作被拒绝")
    String requestRefused();

    @Message("授予角色")
    String rolesGranted();

    @Message("标注酒店位置")
    String hotelPlaced();

    @Message("导出住宿名单")
    String roomingListRead();

    @Message("更改数据范围")
    String scopeChanged();

    @Message("启用动态验证码")
    String secondFactorEnrolled();

    @Message("动态验证码被拒绝")
    String secondFactorRefused();

    @Message("重置动态验证码")
    String secondFactorReset();

    @Message("退出另一处登录")
    String sessionEnded();

    @Message("生成首次设置链接")
    String setUpLinkMade();

    @Message("安排班次")
    String shiftAssigned();

    @Message("取消班次")
    String shiftReleased();

    @Message("由统一身份认证确认身份")
    String providerVouched();

    @Message("统一身份认证登录被拒绝")
    String providerSignInRefused();

    @Message("更改统一身份认证标识")
    String providerSubjectChanged();

    @Message("登录")
    String signedIn();

    @Message("退出登录")
    String signedOut();

    @Message("退出全部登录")
    String signedOutEverywhere();

    @Message("登录被拒绝")
    String signInRefused();

    @Message("重新订阅消息")
    String subscribedAgain();

    @Message("创建访问令牌")
    String tokenCreated();

    @Message("撤销访问令牌")
    String tokenRevoked();

    @Message("退订消息")
    String unsubscribed();

    @Message("登记为志愿者")
    String volunteerEnlisted();

    @Message("查看完整手机号码")
    String mobileNumberRead();

    @Message("发送登录验证码")
    String accessCodeSent();

    @Message("验证码不正确")
    String accessCodeRefused();

    @Message("用验证码进入")
    String signedInWithCode();

    @Message("更换个人链接")
    String personalLinkRenewed();

    @Message("查看志愿者的个人链接")
    String personalLinkShown();

    @Message("取消导入名单")
    String importCancelled();

    @Message("检查导入名单")
    String importChecked();

    @Message("完成导入名单")
    String importFinished();

    @Message("开始导入名单")
    String importStarted();

    @Message("上传导入名单")
    String importUploaded();

    @Message("下载不能导入的行")
    String importWorkbookTaken();

    @Message("调整名额")
    String quotaChanged();

    @Message("更改消息模板")
    String messageTemplateChanged();

    @Message("重新发送失败的消息")
    String messageSentAgain();

    @Message("放弃失败的消息")
    String messageGivenUp();

    @Message("报名人修改报名信息")
    String registrationEdited();

    @Message("报名人申请修改")
    String amendmentAsked();

    @Message("同意修改申请")
    String amendmentAccepted();

    @Message("不同意修改申请")
    String amendmentDeclined();

    @Message("撤回修改申请")
    String amendmentTakenBack();

    @Message("再次发送个人链接")
    String personalLinkSentAgain();

    @Message("换人：原报名人不来")
    String registrationVacated();

    @Message("换人：接替人完成登记")
    String registrationExchanged();

    @Message("新建邀请")
    String invitationCreated();

    @Message("取消邀请")
    String invitationCancelled();

    @Message("批量发送邀请函或催复")
    String invitationsQueued();

    @Message("发送邀请函或催复")
    String invitationSent();

    @Message("答复邀请")
    String invitationAnswered();

    @Message("换人参会")
    String invitationSubstituted();

    @Message("更换受邀人个人链接")
    String invitationLinkRenewed();

    @Message("更改邀请函文本")
    String invitationLetterChanged();

    @Message("批量打印邀请函")
    String invitationLettersPrinted();

    @Message("打印邀请函")
    String invitationLetterPrinted();

    @Message("导入邀请或回执名单")
    String invitationListTaken();

    @Message("过期请求更改答复")
    String replyRequested();

    @Message("处理过期更改请求")
    String replyRequestDecided();

    @Message("登记随行人员")
    String companionAdded();

    @Message("开始集体报名")
    String groupOpened();

    @Message("新增场馆")
    String venueCreated();

    @Message("更改场馆资料")
    String venueChanged();

    @Message("调整场馆顺序")
    String venueMoved();

    @Message("更换或删除场馆平面图")
    String venuePlanChanged();

    @Message("新增会场")
    String hallCreated();

    @Message("更改会场资料")
    String hallChanged();

    @Message("调整会场顺序")
    String hallMoved();

    @Message("停用会场")
    String hallWithdrawn();

    @Message("恢复会场")
    String hallRestored();

    @Message("会场设停用时段")
    String hallBlocked();

    @Message("取消会场停用时段")
    String hallUnblocked();

    @Message("新建论坛")
    String forumCreated();

    @Message("更改论坛")
    String forumChanged();

    @Message("删除论坛")
    String forumRemoved();

    @Message("调整论坛顺序")
    String forumMoved();

    @Message("论坛连同议程改期")
    String forumShifted();

    @Message("新增议程")
    String agendaItemAdded();

    @Message("更改或移动议程")
    String agendaItemsChanged();

    @Message("删除议程")
    String agendaItemRemoved();

    @Message("更改议程嘉宾")
    String speakerCast();

    @Message("允许嘉宾时间冲突")
    String speakerConflictAllowed();

    @Message("更改嘉宾信息")
    String speakerChanged();

    @Message("删除或替换嘉宾")
    String speakerRemoved();

    @Message("更改演讲邀请状态")
    String speakerInvitationChanged();

    @Message("更改会议材料")
    String materialChanged();

    @Message("发布议程版本")
    String programmePublished();

    @Message("预留会场")
    String hallPreBooked();

    @Message("更改会场预留")
    String preBookingChanged();

    @Message("释放会场预留")
    String preBookingReleased();

    @Message("允许较短的换场时间")
    String shortTurnoverAllowed();

    @Message("开放会场")
    String hallOpened();

    @Message("收回会场开放")
    String hallOpeningTakenBack();

    @Message("办理会场配置项")
    String kitItemChanged();

    @Message("签收会场配置")
    String kitSigned();

    @Message("撤回会场配置签收")
    String kitSignatureTakenBack();

    @Message("更改会场标准配置")
    String kitTemplateChanged();

    @Message("按标准更新会场清单")
    String kitBroughtUpToDate();

    @Message("提出追加需求")
    String kitRequestMade();

    @Message("审定或撤回追加需求")
    String kitRequestDecided();

    @Message("更正姓名读音")
    String nameReadingChanged();

    @Message("导出人员名单")
    String peopleExported();

    @Message("换发单位联系人链接")
    String unitLinkRenewed();

    @Message("停用单位联系人链接")
    String unitLinkRevoked();

    @Message("导入议程")
    String agendaImported();

    @Message("修改论坛活动对会场的要求")
    String hallWishChanged();

    @Message("请会场助手拟订方案")
    String proposalStarted();

    @Message("取消拟订会场方案")
    String proposalCancelled();

    @Message("采用会场方案")
    String proposalAccepted();
}
