package org.huitong.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about filters that are kept. */
@MessageBundle("savedfilter")
public interface SavedFilterMessages {
    @Message("常用筛选")
    String title();

    @Message("保存此筛选")
    String keep();

    @Message("管理")
    String manage();

    @Message("返回报名列表")
    String back();

    @Message("当前筛选共有 {count} 条报名。保存的是筛选条件，以后打开时按最新情况显示。")
    String scope(long count);

    @Message("名称")
    String name();

    @Message("例如“媒体 · 待终审”。使用已有的名称会替换原来的条件。")
    String nameHelp();

    @Message("所有审核人员可见")
    String shared();

    @Message("保存")
    String save();

    @Message("已保存的筛选")
    String saved();

    @Message("还没有保存的筛选。")
    String none();

    @Message("来自")
    String owner();

    @Message("本人")
    String own();

    @Message("{owner} 共享")
    String by(String owner);

    @Message("已共享")
    String isShared();

    @Message("删除")
    String delete();

    @Message("删除后不影响任何报名。确定删除这项筛选吗？")
    String deleteConfirm();

    @Message("{#when code}{#is 'SAVED'}已保存。{#is 'DELETED'}已删除。{/when}")
    String done(String code);

    @Message("请填写名称")
    String nameMissing();

    @Message("名称最多 {max} 个字")
    String nameTooLong(int max);

    @Message("名称中有不可见的字符，请重新输入")
    String nameHidden();

    @Message("最多保存 {most} 项筛选，请先删除不再使用的。")
    String tooMany(int most);
}
