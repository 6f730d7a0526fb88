package org.huitong.workgroup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words about working groups. */
@MessageBundle("workgroup")
public interface WorkgroupMessages {
    @Message("工作组")
    String title();

    @Message("市执委会工作组")
    String city();

    @Message("省筹备工作专项组")
    String province();

    @Message("序号")
    String number();

    @Message("名称")
    String name();

    @Message("职责")
    String duties();

    @Message("{#if city}市{#else}省{/if} · {name}")
    String named(boolean city, LocalText name);
}
