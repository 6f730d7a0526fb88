package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;
import org.huitong.category.CategoryView;
import org.huitong.form.Field;
import org.huitong.platform.LocalText;

/** Words of registration. */
@MessageBundle("registration")
public interface RegistrationMessages {
    @Message("返回邀请函")
    String backToInvitation();

    @Message("您接替他人参会，原有论坛名额保留，不需重新选择。")
    String placesTakenOver();

    @Message(
            "{#when status}{#is SUBMITTED}待审核{#is PRE_APPROVED}待终审{#is APPROVED}已确认{#is CHANGES_REQUESTED}待修改{#is REJECTED}未通过{#is WAITLISTED}候补{#is WITHDRAWN}已撤回{/when}")
    String status(RegistrationStatus status);

    @Message(
            "{#when status}{#is HELD}暂留，待审核{#is CONFIRMED}已确认{#is WAITLISTED}候补中{#is OFFERED}有空位，待接受{#is RELEASED}已释放{/when}")
    String placeStatus(Place.Status status);

    @Message("此报名现为“{registration:status(status)}”，不能这样操作。请刷新后查看最新情况。")
    String illegalMove(RegistrationStatus status);

    @Message("此名额现为“{registration:placeStatus(status)}”，不能这样操作。请刷新后查看最新情况。")
    String illegalPlaceMove(Place.Status status);

    @Message("“{forum}”的名额已过接受期限，已提供给候补名单中的下一位，不能再接受。")
    String offerExpired(LocalText forum);

    @Message("请在{moment}前接受或放弃；过期后名额将给候补名单中的下一位。")
    String offerUntil(String moment);

    @Message("名额未在{moment}前接受，已提供给候补名单中的下一位。")
    String offerLapsed(String moment);

    @Message("剩余时间：")
    String offerLeft();

    @Message("没有找到这个报名")
    String notFound();

    @Message("没有这个参会类别，请重新选择")
    String categoryUnknown();

    @Message("“{name}”须凭邀请函报名，请使用邀请函中的个人链接")
    String categoryByInvitation(Object name);

    @Message("“{name}”的报名于{opens}开始")
    String categoryNotYet(Object name, String opens);

    @Message("“{name}”的报名已于{closes}截止")
    String categoryClosed(Object name, String closes);

    @Message("此证件已报名。请使用报名成功时得到的个人链接查看或修改；找不到链接时请联系会务组。")
    String duplicate();

    @Message("{names}已满员。可以选择加入候补名单，或改选其他论坛。")
    String full(String names);

    @Message("“{name}”的名额已满，暂时不能报名。有人撤回后会重新开放。")
    String categoryFull(Object name);

    @Message("“{delegation}”在“{category}”中的名额已满，暂时不能报名。请联系会务组。")
    String delegationFull(LocalText delegation, LocalText category);

    @Message("“{delegation}”在“{forum}”的名额已满，不能改到此代表团。可不参加该论坛，或联系会务组。")
    String delegationFullIn(LocalText delegation, LocalText forum);

    @Message("代表团")
    String delegation();

    @Message("“{name}”")
    String quoted(Object name);

    @Message("没有找到这个名额")
    String placeNotFound();

    @Message("现在报名的人很多，您的报名还没有提交成功。请稍等片刻，再次点击提交。")
    String busy();

    @Message("报名参会")
    String title();

    @Message("请按您的身份选择类别。报名须经审核，审核通过后才算确认。")
    String lead();

    @Message("目前没有开放报名的类别")
    String noneOpen();

    @Message("需要填写：{#for field in fields}{field.title}{#if field_hasNext}、{/if}{/for}")
    String asksFor(List<Field> fields);

    @Message("报名截止：{moment}。")
    String closesOn(String moment);

    @Message("其他类别")
    String otherCategories();

    @Message(
            "{#when availability}{#is BY_INVITATION}须凭邀请函报名，请使用邀请函中的个人链接。{#is NOT_YET}报名于{opens}开始。{#is CLOSED}报名已于{closes}截止。{#is OPEN}正在报名。{/when}")
    String notOpen(CategoryView.Availability availability, String opens, String closes);

    @Message("选择其他类别")
    String otherCategory();

    @Message("已经报过名？")
    String registeredAlready();

    @Message("请打开报名成功时得到的个人链接，查看审核进度、修改或撤回。同一证件不能重复报名。")
    String registeredAlreadyHint();

    @Message("{category}报名")
    String registerAs(LocalText category);

    @Message("姓名")
    String name();

    @Message("外文姓名")
    String latinName();

    @Message("证件号码")
    String documentNumber();

    @Message("手机号码")
    String mobile();

    @Message("电子邮箱")
    String email();

    @Message("单位")
    String organisation();

    @Message("职务")
    String position();

    @Message("参加的论坛和活动")
    String forums();

    @Message("。已满的场次可以加入候补名单，有空位时按顺序递补。")
    String forumsHelp();

    @Message("同一时段，请只选一场")
    String chooseOne();

    @Message("余 {count} 个名额")
    String placesLeft(int count);

    @Message("已满，加入候补")
    String joinWaiting();

    @Message("阅读《个人信息处理告知书》（{code} 版）")
    String readNotice(String code);

    @Message("涉及：{form:list(names)}。")
    String sensitiveCovers(List<String> names);

    @Message("您填写的其他信息")
    String answers();

    @Message("提交报名")
    String submit();

    @Message("提交后会得到报名编号和个人链接。审核通过前，参会资格和名额尚未确认。")
    String afterSubmit();

    @Message("我的参会")
    String my();

    @Message(
            "{#when status}{#is SUBMITTED}我们已收到您的报名，正在审核。参会资格和名额尚未确认。{#is PRE_APPROVED}初审已通过，正在终审。参会资格和名额尚未确认。{#is APPROVED}您的参会资格已确认。请携带报名所用证件参会。{#is CHANGES_REQUESTED}审核人员请您修改以下内容。修改前不会继续审核，已留的名额暂时保留。{#is REJECTED}很抱歉，您的报名没有通过审核，原因如下。{#is WAITLISTED}您的报名在候补名单中，参会资格尚未确认。{#is WITHDRAWN}您已撤回报名，名额已释放。如仍想参会，可以重新报名。{/when}")
    String meaning(RegistrationStatus status);

    @Message("修改报名信息")
    String makeChanges();

    @Message("重新报名")
    String registerAgain();

    @Message("我的论坛和活动")
    String myPlaces();

    @Message("候补第 {rank} 位")
    String rank(int rank);

    @Message("接受名额")
    String acceptOffer();

    @Message("放弃")
    String declineOffer();

    @Message("放弃后，“{forum}”的名额将给候补名单中的下一位，不能找回。")
    String declineAsk(LocalText forum);

    @Message("住宿与服务")
    String stay();

    @Message("报到须知")
    String reception();

    @Message("报名 {reference} 的二维码")
    String qrLabel(String reference);

    @Message("{#when status}{#is APPROVED}报到和入场时出示{#else}审核通过后，报到和入场时出示；现在尚不能凭此入场{/when}")
    String qrCaption(RegistrationStatus status);

    @Message("参会二维码")
    String pass();

    @Message("我的议程")
    String myAgenda();

    @Message("添加到手机日历")
    String calendar();

    @Message("报名凭证与个人链接")
    String confirmationLink();

    @Message("撤回报名")
    String withdraw();

    @Message("我的信息")
    String ownData();

    @Message("提交时间")
    String submittedAt();

    @Message("证件和联系方式已隐去一部分。")
    String masked();

    @Message("已接受名额。")
    String doneAccepted();

    @Message("已放弃名额。")
    String doneDeclined();

    @Message("修改已提交，将重新审核。")
    String doneChanged();

    @Message("报名已撤回。")
    String doneWithdrawn();

    @Message("已收到您的报名")
    String received();

    @Message("保存个人链接")
    String keepLink();

    @Message("凭此链接查看进度、修改和撤回，无需密码。请勿转发给他人。")
    String keepLinkHint();

    @Message("接下来")
    String whatNext();

    @Message("会务组审核报名信息。")
    String next1();

    @Message("结果显示在“我的参会”页面；需要修改时，也会在那里说明。")
    String next2();

    @Message("审核通过后，按报到须知报到。{reception}")
    String next3(LocalText reception);

    @Message("打开“我的参会”")
    String toMy();

    @Message("提交修改")
    String submitChanges();

    @Message("返回")
    String back();

    @Message("撤回后，以下名额将给候补名单中的下一位，不能找回；仍可重新报名，但不保证还有名额。")
    String withdrawHint();

    @Message("确认撤回")
    String withdrawNow();

    @Message("更换个人链接")
    String renewLink();

    @Message("新的个人链接将发到您登记的手机和邮箱，之前的链接和日历订阅随即失效。确定更换吗？")
    String renewLinkConfirm();

    @Message("个人链接已更换，新链接已发往您登记的手机和邮箱。之前的链接不能再用。")
    String doneLink();

    @Message("需要修改：{form:list(names)}。")
    String askedFields(List<String> names);

    @Message("{form:list(names)}")
    String listed(List<String> names);

    @Message("可自行修改至{moment}。")
    String changeableUntil(String moment);

    @Message("我知道：修改{form:list(names)}后，报名将重新审核，审核通过前参会资格和名额尚未确认")
    String knowing(List<String> names);

    @Message("修改已保存。")
    String doneEdited();

    @Message("没有任何改动，一切照旧。")
    String doneSame();

    @Message("确认并提交")
    String lastStep();

    @Message("此证件已报名。如是您本人的报名，可以把个人链接发到报名时登记的手机和邮箱，用它查看、修改或撤回。")
    String documentKnown();

    @Message("发送个人链接")
    String sendLink();

    @Message("如此证件已报名，个人链接已发往报名时登记的手机和邮箱，请查收。没有收到时，请一小时后再试或联系会务组。")
    String linkOnItsWay();

    @Message("{label}：{#if given}更换或删除{#else}上传{/if}")
    String photoChange(LocalText label, boolean given);

    @Message("使用这张照片")
    String photoSend();

    @Message("删除照片")
    String photoDelete();

    @Message("删除后无法恢复，以后可以重新上传。确定删除吗？")
    String photoDeleteAsk();

    @Message("照片已更新。")
    String donePhoto();

    @Message("照片已删除。")
    String donePhotoDeleted();

    @Message("为多人报名")
    String several();

    @Message("单位或家庭可由一人依次为多人报名，在一个页面上查看全部结果。")
    String severalHint();

    @Message("开始集体报名")
    String severalStart();

    @Message("以下人员随您报名，将一并撤回：")
    String othersToo();

    @Message("保留他们的报名，只撤回我的")
    String keepOthers();

    @Message("随行人员")
    String companions();
}
