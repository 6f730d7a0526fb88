package org.huitong.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the facts of an entry are called: one message per component of an event, under its name, in order of names. */
@MessageBundle("fact")
public interface FactMessages {
    @Message("另一人员内部编号")
    String goneId();

    @Message("另一人员内部编号")
    String otherId();

    @Message("采用另一人的")
    String taken();

    @Message("代码")
    String code();

    @Message("审核步骤")
    String reviewSteps();

    @Message("审核清单")
    String checklist();

    @Message("来源")
    String from();

    @Message("阶段")
    String phase();

    @Message("类别内部编号")
    String categoryId();

    @Message("已勾选")
    String ticked();

    @Message("取消勾选")
    String unticked();

    @Message("代表团")
    String delegation();

    @Message("同一时段的论坛")
    String overlapping();

    @Message("相关报名")
    String about();

    @Message("身份")
    String audience();

    @Message("审计管理员")
    String audit();

    @Message("床位")
    String bed();

    @Message("已更改项")
    String changed();

    @Message("来源")
    String channel();

    @Message("列")
    String columns();

    @Message("人数")
    String count();

    @Message("内容")
    String detail();

    @Message("姓名")
    String displayName();

    @Message("证件")
    String document();

    @Message("届")
    String edition();

    @Message("邮箱")
    String email();

    @Message("结束")
    String endsAt();

    @Message("有效期至")
    String expiresAt();

    @Message("有效至")
    String expiresOn();

    @Message("筛选条件")
    String filter();

    @Message("首晚")
    String firstNight();

    @Message("格式")
    String format();

    @Message("论坛")
    String forum();

    @Message("人数")
    String guests();

    @Message("会场")
    String hall();

    @Message("酒店")
    String hotel();

    @Message("内部编号")
    String id();

    @Message("身份提供方")
    String issuer();

    @Message("内容")
    String items();

    @Message("方式")
    String kind();

    @Message("名称")
    String label();

    @Message("末晚")
    String lastNight();

    @Message("布局")
    String layout();

    @Message("剩余数量")
    String left();

    @Message("论坛范围")
    String limitForum();

    @Message("酒店范围")
    String limitHotel();

    @Message("工作组范围")
    String limitWorkingGroup();

    @Message("邮件标题")
    String mailSubject();

    @Message("邮件正文")
    String mailText();

    @Message("请求方法")
    String method();

    @Message("手机")
    String mobile();

    @Message("另有次数")
    String more();

    @Message("姓名")
    String name();

    @Message("事由")
    String occasion();

    @Message("单位")
    String organisation();

    @Message("人员内部编号")
    String personId();

    @Message("职务")
    String position();

    @Message("岗位")
    String post();

    @Message("用途")
    String purpose();

    @Message("理由")
    String reason();

    @Message("读音")
    String pinyin();

    @Message("已删除")
    String deleted();

    @Message("表单字段")
    String field();

    @Message("报名编号")
    String reference();

    @Message("报名内部编号")
    String registrationId();

    @Message("角色")
    String roles();

    @Message("房间")
    String room();

    @Message("请求地址")
    String route();

    @Message("行数")
    String rows();

    @Message("安全管理员")
    String security();

    @Message("发送时间")
    String sendAt();

    @Message("发送方式")
    String sentBy();

    @Message("登录编号")
    String session();

    @Message("开始布置")
    String setUp();

    @Message("是否共享")
    String shared();

    @Message("班次内部编号")
    String shiftId();

    @Message("短信内容")
    String smsText();

    @Message("开始")
    String startsAt();

    @Message("状态")
    String state();

    @Message("应答状态")
    String status();

    @Message("身份提供方标识")
    String subject();

    @Message("系统管理员")
    String system();

    @Message("撤场完毕")
    String tearDown();

    @Message("令牌编号")
    String token();

    @Message("截止时间")
    String until();

    @Message("用户名")
    String username();

    @Message("校验编号")
    String verificationId();

    @Message("志愿者编号")
    String volunteer();

    @Message("工作组")
    String workingGroup();

    @Message("{before}、{last}")
    String list(String before, String last);

    @Message("未能导入")
    String notTaken();

    @Message("告知书版本")
    String notice();

    @Message("已新增")
    String registered();

    @Message("将更改")
    String toChange();

    @Message("将新增")
    String toRegister();

    @Message("无变化")
    String unchanged();

    @Message("已更改")
    String updated();

    @Message("不能导入")
    String wrong();

    @Message("人员类别")
    String category();

    @Message("报名截止")
    String closesAt();

    @Message("涉及的报名数")
    String concerned();

    @Message("说明")
    String description();

    @Message("表单字段")
    String fields();

    @Message("入住酒店")
    String hotelClass();

    @Message("凭邀请函")
    String invitationOnly();

    @Message("报名开始")
    String opensAt();

    @Message("名额")
    String capacity();

    @Message("超额")
    String overhang();

    @Message("向候补提供")
    String offered();

    @Message("已占")
    String occupied();

    @Message("请其修改")
    String toCorrect();

    @Message("外文姓名")
    String latinName();

    @Message("论坛")
    String forums();

    @Message("自行修改截止")
    String changesUntil();

    @Message("消息")
    String mailing();

    @Message("筛选条件")
    String criteria();

    @Message("接替人邀请编号")
    String substitute();

    @Message("报名")
    String registration();

    @Message("编号")
    String number();

    @Message("单位")
    String unit();

    @Message("名单")
    String heldList();

    @Message("请求改为")
    String wanted();

    @Message("处理结果")
    String decision();

    @Message("可带随行人员")
    String companions();

    @Message("主报名")
    String principal();

    @Message("代为报名者")
    String registeredBy();

    @Message("场馆")
    String venue();

    @Message("纬度")
    String latitude();

    @Message("经度")
    String longitude();

    @Message("地址")
    String address();

    @Message("到达方式")
    String directions();

    @Message("各种交通")
    String routes();

    @Message("楼层")
    String floor();

    @Message("面积")
    String area();

    @Message("轮椅可到达")
    String stepFree();

    @Message("固定设备")
    String equipment();

    @Message("布局与容量")
    String capacities();

    @Message("开放时间")
    String hours();

    @Message("位次")
    String rank();

    @Message("主题")
    String theme();

    @Message("内部说明")
    String internalNote();

    @Message("可以报名")
    String registrable();

    @Message("单位")
    String organisations();

    @Message("缘由")
    String cause();

    @Message("改给")
    String rival();

    @Message("相邻论坛")
    String neighbour();

    @Message("分钟")
    String minutes();

    @Message("材料")
    String materials();

    @Message("嘉宾")
    String speakers();

    @Message("冲突")
    String conflicts();

    @Message("理由")
    String why();

    @Message("改由（内部编号）")
    String replacedBy();

    @Message("改动")
    String change();

    @Message("可并行")
    String alongside();

    @Message("标题")
    String title();

    @Message("内容同版本")
    String restored();

    @Message("通常需要的分钟")
    String minutesNeeded();

    @Message("项目")
    String item();

    @Message("签收方")
    String side();

    @Message("未签收项数")
    String missing();

    @Message("版本")
    String revision();

    @Message("数量按")
    String basis();

    @Message("数量")
    String amount();

    @Message("每几座或几人")
    String per();

    @Message("工作组")
    String group();

    @Message("布置前小时数")
    String dueHours();

    @Message("须拍照")
    String photo();

    @Message("必需")
    String required();

    @Message("增加")
    String added();

    @Message("移除")
    String removed();

    @Message("追加需求")
    String request();

    @Message("需求")
    String what();

    @Message("数量")
    String quantity();

    @Message("估算费用（分）")
    String cost();

    @Message("说明")
    String note();

    @Message("位置")
    String place();

    @Message("字")
    String characters();

    @Message("人数")
    String people();

    @Message("最长秒数")
    String seconds();

    @Message("布局")
    String layouts();

    @Message("必备设备")
    String needs();

    @Message("希望的设备")
    String wishes();

    @Message("新嘉宾")
    String newSpeakers();
}
