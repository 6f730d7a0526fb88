package org.huitong.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the log holds in codes, in words: one message per state, role, kind, column or purpose, under its name. The words are
 * those of the pages where the thing is done.
 */
@MessageBundle("code")
public interface CodeMessages {
    @Message("群发消息")
    String campaign();

    @Message("登录验证码")
    String code();

    @Message("更换个人链接")
    String link();

    @Message("其他")
    String other();

    @Message("候补有空位")
    String placeOffered();

    @Message("候补名额到期")
    String offerExpired();

    @Message("暂留")
    String held();

    @Message("名额已确认")
    String confirmed();

    @Message("接受候补名额")
    String placeTaken();

    @Message("待审核")
    String submitted();

    @Message("待终审")
    String preApproved();

    @Message("已确认")
    String approved();

    @Message("待修改")
    String changesRequested();

    @Message("未通过")
    String rejected();

    @Message("前一通知作废")
    String takenBack();

    @Message("候补")
    String waitlisted();

    @Message("已撤回")
    String withdrawn();

    @Message("初审")
    String firstReviewer();

    @Message("终审")
    String finalReviewer();

    @Message("会场")
    String venue();

    @Message("住宿")
    String lodging();

    @Message("志愿者管理")
    String volunteers();

    @Message("主办单位")
    String host();

    @Message("会议设置")
    String conference();

    @Message("统计查看")
    String reporting();

    @Message("系统管理员")
    String systemAdministrator();

    @Message("安全管理员")
    String securityAdministrator();

    @Message("审计管理员")
    String auditAdministrator();

    @Message("剧院式")
    String theatre();

    @Message("课桌式")
    String classroom();

    @Message("U形")
    String uShape();

    @Message("宴会式")
    String banquet();

    @Message("核验身份")
    String identityCheck();

    @Message("联系本人")
    String contact();

    @Message("酒店登记")
    String hotelEntry();

    @Message("安全保卫")
    String security();

    @Message("邀请")
    String invitation();

    @Message("重设密码")
    String reset();

    @Message("来宾")
    String guest();

    @Message("志愿者")
    String volunteer();

    @Message("短信")
    String sms();

    @Message("邮箱")
    String email();

    @Message("编号")
    String reference();

    @Message("姓名")
    String name();

    @Message("拼音")
    String pinyin();

    @Message("外文姓名")
    String latinName();

    @Message("性别")
    String sex();

    @Message("单位")
    String organisation();

    @Message("职务")
    String position();

    @Message("人员类别")
    String category();

    @Message("状态")
    String status();

    @Message("参加论坛")
    String forums();

    @Message("代表团")
    String delegation();

    @Message("证件号码")
    String document();

    @Message("手机")
    String mobile();

    @Message("报名时间")
    String submittedAt();

    @Message("初审通过")
    String preApproval();

    @Message("终审通过")
    String approval();

    @Message("退回修改")
    String changeRequest();

    @Message("不予通过")
    String rejection();

    @Message("网页")
    String web();

    @Message("接口")
    String api();

    @Message("名单导入")
    String imported();

    @Message("受邀回执")
    String invited();

    @Message("演示数据")
    String demo();

    @Message("{before}、{last}")
    String list(String before, String last);

    @Message("同意修改申请")
    String amendmentAccepted();

    @Message("不同意修改申请")
    String amendmentRefused();

    @Message("待发送")
    String draft();

    @Message("已发送")
    String sent();

    @Message("已打开")
    String opened();

    @Message("参会")
    String accepted();

    @Message("不参会")
    String declined();

    @Message("已换人")
    String substituted();

    @Message("已取消")
    String cancelled();

    @Message("邀请函")
    String letter();

    @Message("催复")
    String reminder();

    @Message("已接受")
    String taken();

    @Message("已拒绝")
    String refused();

    @Message("被后一请求取代")
    String replaced();

    @Message("受邀人")
    String invitee();

    @Message("单位联系人")
    String unit();

    @Message("议程")
    String programme();

    @Message("待邀请")
    String toAsk();

    @Message("已邀请")
    String asked();

    @Message("提出要求")
    String askedFor();

    @Message("更改要求")
    String described();

    @Message("收到文件")
    String fileReceived();

    @Message("定稿")
    String fileAccepted();

    @Message("退回重交")
    String sentBack();

    @Message("删除")
    String materialRemoved();

    @Message("开幕式及主论坛")
    String openingMain();

    @Message("未到位")
    String open();

    @Message("已到位")
    String done();

    @Message("不需要")
    String notNeeded();

    @Message("固定数量")
    String fixed();

    @Message("座位数")
    String seats();

    @Message("预计人数")
    String expected();

    @Message("场内")
    String inside();

    @Message("场外")
    String outside();

    @Message("分论坛")
    String sub();

    @Message("高峰论坛")
    String summit();

    @Message("主题晚会")
    String gala();

    @Message("联谊活动")
    String networking();

    @Message("新闻发布会")
    String pressConference();

    @Message("让出")
    String gaveWay();

    @Message("到期")
    String lapsed();

    @Message("预留")
    String provisional();

    @Message("姓氏")
    String surname();

    @Message("届次")
    String editions();

    @Message("人员类别")
    String categories();

    @Message("报名编号")
    String registrations();
}
