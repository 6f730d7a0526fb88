package org.huitong.staff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.identity.Scope;

/** Words about roles and data scopes. */
@MessageBundle("grant")
public interface GrantMessages {
    @Message("角色与数据范围")
    String title();

    @Message(
            "{#when role}{#is 'FIRST_REVIEWER'}初审{#is 'FINAL_REVIEWER'}终审{#is 'PROGRAMME'}议程{#is 'VENUE'}会场{#is 'LODGING'}住宿{#is 'VOLUNTEERS'}志愿者管理{#is 'HOST'}主办单位{#is 'CONFERENCE'}会议设置{#is 'REPORTING'}统计查看{#is 'SYSTEM_ADMINISTRATOR'}系统管理员{#is 'SECURITY_ADMINISTRATOR'}安全管理员{#is 'AUDIT_ADMINISTRATOR'}审计管理员{#else}{role}{/when}")
    String role(String role);

    @Message(
            "{#when role}{#is 'FIRST_REVIEWER'}初审：初审报名、退回修改、不予通过{#is 'FINAL_REVIEWER'}终审：最后批准、退回修改、不予通过、撤销批准{#is 'PROGRAMME'}议程：编排论坛、议程、嘉宾和材料{#is 'VENUE'}会场：给论坛安排会场{#is 'LODGING'}住宿：给来宾安排床位{#is 'VOLUNTEERS'}志愿者管理：给志愿者排班{#is 'HOST'}主办单位：准备本论坛，签收会场，提出追加需求{#is 'CONFERENCE'}会议设置：新建届次，设置日期、主题、主承办单位和阶段{#is 'REPORTING'}统计查看：只看名单和统计，不能改动{#is 'SYSTEM_ADMINISTRATOR'}系统管理员：管理账号，不接触业务数据{#is 'SECURITY_ADMINISTRATOR'}安全管理员：授予角色和数据范围，不接触业务数据{#is 'AUDIT_ADMINISTRATOR'}审计管理员：查看审计日志，不接触业务数据{#else}{role}{/when}")
    String roleAndWhat(String role);

    @Message("{#when kind}{#is WORKING_GROUP}工作组{#is FORUM}论坛{#is HOTEL}酒店{/when}")
    String kind(Scope.Kind kind);

    @Message(
            "{#when kind}{#is WORKING_GROUP}只看到这些工作组的志愿者岗位、班次和会场配置项。{#is FORUM}只看到报名这些论坛的来宾，只能为这些论坛安排会场。{#is HOTEL}只看到这些酒店和住在其中的来宾。{/when}不勾选表示不限。")
    String kindHelp(Scope.Kind kind);

    @Message("业务角色")
    String staffRoles();

    @Message("可以多选。")
    String staffRolesHelp();

    @Message("管理员角色")
    String administratorRoles();

    @Message("三种管理员互相独立，不能与任何其他角色兼任。")
    String administratorRolesHelp();

    @Message("数据范围")
    String scope();

    @Message("不限")
    String everything();

    @Message("没有角色")
    String noRoles();

    @Message("目前")
    String present();

    @Message("修改前")
    String before();

    @Message("修改后")
    String after();

    @Message("下一步：核对修改")
    String review();

    @Message("核对修改")
    String reviewTitle();

    @Message("没有任何变化。")
    String nothingChanges();

    @Message("确认后在 {name} 的下一次操作时生效。")
    String takesEffect(String name);

    @Message("确认授予")
    String confirm();

    @Message("返回修改")
    String back();

    @Message("已授予。对方的下一次操作即按新的角色和数据范围进行。")
    String granted();

    @Message("没有这个角色。")
    String unknownRole();

    @Message("所选项已不存在，请重新选择。")
    String unknownChoice();

    @Message("管理员角色不能与任何其他角色同时授予：请只保留一个管理员角色，或只选业务角色。")
    String exclusive();

    @Message("不能给自己授予或取消角色和数据范围，请由另一位安全管理员办理。")
    String ownAccount();

    @Message("这是最后一位可用的{grant:role(role)}，不能取消角色、停用或设定有效期。请先让另一位设好密码、长期有效的人员担任{grant:role(role)}。")
    String lastAdministrator(String role);
}
