package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about guardians. */
@MessageBundle("guardian")
public interface GuardianMessages {
    @Message("监护人")
    String title();

    @Message("参会人未满 14 周岁，须由父母或其他监护人填写并同意（《个人信息保护法》第三十一条）。")
    String lead();

    @Message("监护人姓名")
    String name();

    @Message("与参会人的关系")
    String relation();

    @Message("{#when relation}{#is PARENT}父亲或母亲{#is GRANDPARENT}祖父母或外祖父母{#is OTHER}其他监护人{/when}")
    String relationName(GuardianRelation relation);

    @Message("监护人手机号码")
    String mobile();

    @Message("我是参会人的监护人，已阅读告知书，同意为参会处理其个人信息")
    String consent();

    @Message("请选择监护人与参会人的关系")
    String relationMissing();

    @Message("未满 14 周岁者参会须由监护人同意，请监护人勾选")
    String consentMissing();

    @Message("{name}（{relation}）{mobile}")
    String shown(String name, String relation, String mobile);
}
