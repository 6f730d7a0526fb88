package org.huitong.kit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words about the standard kits of kinds of forum. */
@MessageBundle("standardkit")
public interface StandardKitMessages {
    @Message("标准配置")
    String templates();

    @Message("更改标准配置不影响现有清单；需要时再更新，先看会变化什么。")
    String templateLead();

    @Message("论坛类别")
    String kind();

    @Message("项目数")
    String items();

    @Message("版本")
    String revision();

    @Message("初始")
    String shipped();

    @Message("增加项目")
    String addItem();

    @Message("修改项目")
    String editItem();

    @Message("移除")
    String removeItem();

    @Message("从标准配置中移除“{name}”？现有清单不变。")
    String removeConfirm(LocalText name);

    @Message("名称（中文）")
    String nameZh();

    @Message("名称（英文）")
    String nameEn();

    @Message("数量按")
    String basisTitle();

    @Message("{#when basis}{#is FIXED}固定数量{#is SEATS}座位数{#is EXPECTED}预计人数{/when}")
    String basis(QuantityRule.Basis basis);

    @Message(
            "{#when rule.basis}{#is FIXED}{rule.amount}{#is SEATS}每 {rule.per} 座 {rule.amount}{#is EXPECTED}每 {rule.per} 人 {rule.amount}{/when}")
    String rule(QuantityRule rule);

    @Message("数量")
    String amount();

    @Message("每几座或几人")
    String per();

    @Message("布置开始前几小时到位")
    String dueHours();

    @Message("布置开始后到位的填负数，例如 -1。")
    String dueHoursHelp();

    @Message("布置开始前 {hours} 小时")
    String dueBefore(int hours);

    @Message("布置开始后 {hours} 小时")
    String dueAfter(int hours);

    @Message("须拍照")
    String photoRequired();

    @Message("必需：未签收不能开放会场")
    String required();

    @Message("保存")
    String save();

    @Message("请选择场内或场外。")
    String areaMissing();

    @Message("请选择数量按什么计算。")
    String basisMissing();

    @Message("请选择责任工作组。")
    String groupMissing();

    @Message("请填写名称，不超过 60 字。")
    String nameWrong();

    @Message("请填写 {least} 到 {most} 之间的整数。")
    String numberWrong(int least, int most);

    @Message("有 {count} 份现有清单与标准配置不同。")
    String differing(int count);

    @Message("现有清单均与标准配置一致。")
    String following();

    @Message("查看更新内容")
    String previewUpdate();

    @Message("更新现有清单")
    String updateTitle();

    @Message("已到位的项目和主办单位追加的项目保持不变。")
    String updateLead();

    @Message("增加")
    String added();

    @Message("移除")
    String removed();

    @Message("更改")
    String changed();

    @Message("已到位，保持不变")
    String kept();

    @Message("更新 {count} 份清单")
    String updateSubmit(int count);

    @Message("没有需要更新的清单。")
    String nothingToUpdate();
}
