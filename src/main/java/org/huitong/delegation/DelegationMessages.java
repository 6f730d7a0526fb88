package org.huitong.delegation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words about delegations. */
@MessageBundle("delegation")
public interface DelegationMessages {
    @Message("代表团")
    String title();

    @Message("各省、自治区、直辖市、特别行政区已列出；需要时可添加单位。类别表单询问“代表团”时，来宾从这里选择；名额可按代表团限定。")
    String lead();

    @Message("代码")
    String code();

    @Message("2 至 20 位大写字母、数字或连字符，以字母开头，如 ASSOC-01")
    String codeHelp();

    @Message("代码须为 2 至 20 位大写字母、数字或连字符，以字母开头")
    String codeWrong();

    @Message("已有这个代码")
    String codeTaken();

    @Message("名称")
    String name();

    @Message("名称（{language}）")
    String nameIn(String language);

    @Message("请填写名称")
    String nameMissing();

    @Message("名称最多 {max} 个字，且不含不可见字符")
    String nameWrong(int max);

    @Message("{#when tag}{#is 'zh'}中文{#is 'en'}英文{#else}{tag}{/when}")
    String language(String tag);

    @Message("类型")
    String kind();

    @Message("{#when kind}{#is PROVINCE}省区市{#is ORGANISATION}单位{/when}")
    String kindOf(Delegation.Kind kind);

    @Message("添加单位")
    String add();

    @Message("删除")
    String remove();

    @Message("删除“{name}”？")
    String removeAsk(LocalText name);

    @Message("已添加。")
    String added();

    @Message("已删除。")
    String removed();

    @Message("“{name}”已有报名或名额限定，或为省区市，不能删除。")
    String inUse(LocalText name);

    @Message("没有这个代表团")
    String notFound();
}
