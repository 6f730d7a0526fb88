package org.huitong.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words about people: labels, and for every fault what is wrong and what to do. Chinese here, other languages in
 * {@code messages/person_<language>.properties}.
 */
@MessageBundle("person")
public interface PersonMessages {

    @Message("男")
    String sexMale();

    @Message("女")
    String sexFemale();

    @Message("居民身份证")
    String residentId();

    @Message("外国人永久居留身份证")
    String foreignPermanentResidentId();

    @Message("港澳台居民居住证")
    String hmtResidencePermit();

    @Message("港澳居民来往内地通行证（回乡证）")
    String homeReturnPermit();

    @Message("台湾居民来往大陆通行证（台胞证）")
    String taiwanTravelPermit();

    @Message("护照")
    String passport();

    @Message("请填写证件号码")
    String documentMissing();

    @Message("号码应为18位（15位旧号码已停用），请核对是否多填或漏填")
    String documentWrongLength();

    @Message("号码前17位只能是数字，末位是数字或X，请核对是否把数字0、1填成了字母O、I")
    String documentWrongCharacters();

    @Message("号码开头的地区代码不存在，请对照证件核对前6位")
    String documentUnknownRegion();

    @Message("000000开头的是演示号码，这里不能使用，请填写真实证件号码")
    String documentTestRegionNotAllowed();

    @Message("号码中的出生日期不存在，请对照证件核对第7至14位")
    String documentImpossibleDate();

    @Message("号码中的出生日期晚于今天，请对照证件核对第7至14位")
    String documentFutureBirth();

    @Message("第18位校验码不对，请对照证件逐位核对")
    String documentWrongCheckDigit();

    @Message("这是居民身份证号码，请改选证件类型“居民身份证”，或核对号码")
    String documentIsResidentId();

    @Message("这是港澳台居民居住证号码，请改选证件类型“港澳台居民居住证”，或核对号码")
    String documentIsHmtResidencePermit();

    @Message("9开头的是外国人永久居留身份证号码，请改选该证件类型，或核对号码")
    String documentIsForeignPermanentResidentId();

    @Message("应为9开头的18位号码，或旧版的3位字母加12位数字，请对照证件核对")
    String documentForeignPermanentResidentIdFormat();

    @Message("应为字母H或M加8位数字（旧版10位），请对照证件核对")
    String documentHomeReturnPermitFormat();

    @Message("应为8位数字（旧版10位），请对照证件核对")
    String documentTaiwanTravelPermitFormat();

    @Message("护照号码应为5至20位字母和数字，不含其他符号，请对照护照核对")
    String documentPassportFormat();

    @Message("请填写姓名")
    String nameMissing();

    @Message("姓名最长{max}个字符，请按证件上的写法填写")
    String nameTooLong(int max);

    @Message("姓名中有看不见的控制字符，请删除后用键盘重新输入")
    String nameHiddenCharacters();

    @Message("姓名中有只在个别电脑上能显示的自造字，请用输入法重新输入标准字")
    String namePrivateUseCharacters();

    @Message("姓名只能由文字、间隔号“·”、空格、撇号、连字符和句点组成，请去掉数字、表情和其他符号")
    String nameWrongCharacters();

    @Message("请填写手机号码")
    String mobileMissing();

    @Message("号码不对：内地手机号为11位数字，其他地区请加国际区号，如+852、+853、+886")
    String mobileNotAPhoneNumber();

    @Message("这不是手机号码，收不到短信，请填写手机号码")
    String mobileNotAMobile();

    @Message("请填写电子邮箱")
    String emailMissing();

    @Message("电子邮箱最长{max}个字符，@前最长64个字符，请核对")
    String emailTooLong(int max);

    @Message("电子邮箱格式不对，请按 name@example.org 的样式填写")
    String emailWrongFormat();
}
