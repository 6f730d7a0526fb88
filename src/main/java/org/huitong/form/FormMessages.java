package org.huitong.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;

/** Words of every form that is made of fields. */
@MessageBundle("form")
public interface FormMessages {
    @Message(
            "{#when field}{#is NAME}姓名{#is LATIN_NAME}外文姓名{#is DOCUMENT}证件{#is MOBILE}手机号码{#is EMAIL}电子邮箱{#is ORGANISATION}单位{#is POSITION}职务{#is DELEGATION}代表团{#is FORUMS}参加的论坛和活动{/when}")
    String fixed(FixedField field);

    @Message(
            "{#when kind}{#is TEXT}单行文字{#is LONG_TEXT}多行文字{#is CHOICE}单选{#is MULTI_CHOICE}多选{#is DATE}日期{#is DOCUMENT}证件{#is PHONE}手机号码{#is EMAIL}电子邮箱{#is TRIP}航班或车次{#is STAY}抵离日期{#is DIET}用餐类型{#is ACCESSIBILITY}无障碍需求{#is PHOTO}照片{#is DELEGATION}代表团{#is FORUMS}论坛{/when}")
    String kind(FieldKind kind);

    @Message("{#when diet}{#is NORMAL}普通餐{#is VEGETARIAN}素食{#is HALAL}清真餐{#is OTHER}其他{/when}")
    String diet(DietRule.Diet diet);

    @Message(
            "{#when need}{#is WHEELCHAIR}轮椅席位{#is STEP_FREE}无台阶通道{#is SIGN_LANGUAGE}手语翻译{#is CAPTIONS}实时字幕{#is LARGE_PRINT}大字材料{#is GUIDE_DOG}携带导盲犬{#is COMPANION}陪同人员席位{/when}")
    String need(AccessibilityRule.Need need);

    @Message("{when}{hint}{#if hint && why}；{/if}{why}")
    String help(String when, String hint, String why);

    @Message("“{other}”为“{words}”时填写。")
    String onlyWhen(String other, String words);

    @Message("与证件上的写法一致")
    String nameHint();

    @Message("内地号码直接填写，其他地区请加区号，如 +852")
    String phoneHint();

    @Message("航班号如 MF8101，车次如 G123")
    String tripHint();

    @Message("按证件填写，空格和大小写不限。居民身份证为18位，末位可为X；护照为5至20位字母和数字")
    String documentHint();

    @Message("现为 {masked}，留空则不变")
    String keeps(String masked);

    @Message("删除已填写的内容")
    String remove();

    @Message("{label}：{part}")
    String partOf(Object label, Object part);

    @Message("证件类型")
    String documentType();

    @Message("证件号码")
    String documentNumber();

    @Message("抵达日期")
    String arrival();

    @Message("离开日期")
    String departure();

    @Message("请说明")
    String dietRemark();

    @Message("其他需求")
    String needRemark();

    @Message("已填写")
    String answered();

    @Message("{#for word in words}{word}{#if word_hasNext}、{/if}{/for}")
    String list(List<String> words);

    @Message("{from} 至 {to}")
    String stay(String from, String to);

    @Message(
            "{#when kind}{#is CHOICE}请选择“{label}”{#is MULTI_CHOICE}“{label}”请至少选择一项{#is DIET}请选择“{label}”{#is ACCESSIBILITY}“{label}”请至少选择一项{#is PHOTO}请选择“{label}”文件{#else}请填写“{label}”{/when}")
    String missing(Object label, FieldKind kind);

    @Message("内容中有看不见的控制字符，请删除后用键盘重新输入")
    String hidden();

    @Message("最长{max}个字符，请缩短")
    String tooLong(int max);

    @Message("没有这个选项，请重新选择")
    String choiceUnknown();

    @Message("请填写日期，如 2023-07-18")
    String dateWrong();

    @Message("请选择证件类型")
    String documentTypeMissing();

    @Message("这不是航班号或车次。航班号如 MF8101，车次如 G123")
    String tripWrong();

    @Message("请填写抵达日期，如 2023-07-17")
    String arrivalWrong();

    @Message("请填写离开日期，如 2023-07-20")
    String departureWrong();

    @Message("离开日期不能早于抵达日期")
    String stayOrder();

    @Message("日期须在 {earliest} 至 {latest} 之间；需要更早或更晚，请联系会务组")
    String stayOutside(String earliest, String latest);

    @Message("请说明“其他”是什么")
    String remarkMissing();

    @Message("请修改此项：{label}")
    String marked(Object label);

    @Message("{#when sort}{#is ABOUT}个人信息{#is MORE}其他信息{#is FORUMS}论坛和活动{/when}")
    String group(FormView.Sort sort);

    @Message("上一步")
    String stepBack();

    @Message("下一步")
    String stepNext();

    @Message("已恢复您之前在此设备上填写、尚未提交的内容（证件号码等须重新填写）。")
    String draftRestored();

    @Message("清除，重新填写")
    String draftClear();

    @Message("没有网络，尚未提交。您填写的内容仍在本页，请连接网络后再次提交。")
    String offline();

    @Message(
            "{#if help}{help}；{/if}JPEG 或 PNG，不超过{limits.megabytes} MB{#if limits.smallest}，不小于{limits.smallest}像素{/if}{#if limits.largest}，不大于{limits.largest}像素{/if}{#if limits.ratio}，宽高比{limits.ratio}{/if}")
    String photoHint(String help, PhotoLimits limits);

    @Message("已上传")
    String photoGiven();

    @Message("照片已收到，不必再选。要换一张，请重新选择。")
    String photoReceived();

    @Message("照片不在了（最多保留两小时），请重新选择")
    String photoExpired();

    @Message("文件不能超过{megabytes} MB：请缩小后再选")
    String photoTooLarge(int megabytes);

    @Message("这不是 JPEG 或 PNG 照片：请选择手机拍摄的照片，或另存为 JPEG 后再选")
    String photoUnknown();

    @Message("照片的像素太多：请缩小到2600万像素以内再选，普通手机照片均可")
    String photoTooManyPixels();

    @Message("照片为{width}×{height}像素，太小：请选择不小于{smallest}像素的照片")
    String photoTooSmall(int width, int height, String smallest);

    @Message("照片为{width}×{height}像素，太大：请选择不大于{largest}像素的照片")
    String photoBeyond(int width, int height, String largest);

    @Message("照片的宽高比须为{ratio}：请裁剪后再选")
    String photoRatio(String ratio);

    @Message("照片没有传完整：请重新选择")
    String photoCutOff();

    @Message("照片无法打开，可能已损坏，或是印刷用的 CMYK 颜色：请另存为普通 JPEG 后再选")
    String photoBroken();

    @Message("现在上传照片的人太多，照片没有收下：请过一会儿再选，或先不选照片提交，以后再补")
    String photoBusy();
}
