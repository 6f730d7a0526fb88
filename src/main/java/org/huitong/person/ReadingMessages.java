package org.huitong.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about reading a full number. */
@MessageBundle("reading")
public interface ReadingMessages {
    @Message("手机号码")
    String mobileLabel();

    @Message("用途")
    String purposeLabel();

    @Message("{#when purpose}{#is IDENTITY_CHECK}核验身份{#is CONTACT}联系本人{#is HOTEL_ENTRY}酒店登记{#is SECURITY}安全保卫{/when}")
    String purpose(ReadingPurpose purpose);

    @Message("请选择查看完整号码的用途")
    String purposeMissing();

    @Message("查看完整号码")
    String readingShow();

    @Message("{name}的{label}")
    String readingTitle(String name, String label);

    @Message("本次查看已记入审计日志，请仅用于所选用途。")
    String readingLogged();

    @Message("返回")
    String readingBack();
}
