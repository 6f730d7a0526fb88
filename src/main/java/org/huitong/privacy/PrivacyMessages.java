package org.huitong.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about personal data. */
@MessageBundle("privacy")
public interface PrivacyMessages {
    @Message("个人信息处理告知书尚未发布，暂不能报名")
    String noNotice();

    @Message("版本 {code}")
    String edition(String code);
}
