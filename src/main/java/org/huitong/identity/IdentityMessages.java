package org.huitong.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about personal links. */
@MessageBundle("identity")
public interface IdentityMessages {
    @Message("链接已失效")
    String linkExpired();

    @Message("此个人链接已过期、被撤销或不完整。请打开最近一次收到的链接，或联系会务组重新发送。")
    String linkExpiredDetail();
}
