package org.huitong.kit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said when something about a kit is not possible. */
@MessageBundle("kitrefusal")
public interface KitRefusalMessages {
    @Message("您的账号只负责部分工作组，会场须由负责全部项目的人员开放或收回。")
    String refusedWholeHall();

    @Message("会场尚未开放，或已被收回。")
    String refusedNotOpened();

    @Message("{one}、{other}")
    String list(String one, String other);

    @Message("没有这份清单或项目。")
    String unknown();

    @Message("会场安排已取消，清单不能再改。")
    String refusedClosed();

    @Message("会场已经开放。")
    String refusedOpened();

    @Message("还有 {count} 项未签收，不能开放：{names}{#if more}等{/if}。")
    String refusedNotReady(int count, String names, boolean more);

    @Message("未就绪时开放会场须由有终审权的组织人员说明理由。")
    String refusedOverride();

    @Message("您不能代表这一方签收。")
    String refusedSide();

    @Message("此项已办理，请刷新查看。")
    String refusedNotOpen();

    @Message("此项本来就未到位。")
    String refusedOpenAlready();

    @Message("此项须附照片才能确认到位。")
    String refusedPhotoMissing();

    @Message("此项已有签收，请先撤回签收。")
    String refusedSigned();

    @Message("此项不需要复核。")
    String refusedLookedAt();

    @Message("尚未到位的项目不能签收。")
    String refusedNotDone();

    @Message("此项须先复核。")
    String refusedLookFirst();

    @Message("这一方已经签收。")
    String refusedSignedAlready();

    @Message("会场方与主办方须由两人分别签收，您已为另一方签收此项。")
    String refusedSameSigner();

    @Message("这一方还没有签收。")
    String refusedNotSigned();

    @Message("此项刚刚已被他人更改，请查看现状后再操作。")
    String refusedChanged();

    @Message("标准配置刚刚已被他人更改，请返回重新核对。")
    String refusedTemplateChanged();

    @Message("您的账号只负责部分论坛或工作组，不能更改标准配置。")
    String refusedLimited();

    @Message("此需求已有结论或已撤回。")
    String refusedRequestDecided();

    @Message("请先勾选要签收的项目。")
    String nothingChosen();

    @Message("请选择代表哪一方签收。")
    String sideMissing();

    @Message("请填写理由。")
    String reasonMissing();

    @Message("理由不能超过 200 字。")
    String reasonTooLong();
}
