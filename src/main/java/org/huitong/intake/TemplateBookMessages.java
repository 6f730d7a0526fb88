package org.huitong.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words inside the workbook that lists are filled into. */
@MessageBundle("templatebook")
public interface TemplateBookMessages {
    @Message("名单")
    String list();

    @Message("填写说明")
    String notes();

    @Message("可选项")
    String words();

    @Message("序号")
    String number();

    @Message("示例")
    String example();

    @Message("例·示例")
    String exampleName();

    @Message("示例单位")
    String exampleOrganisation();

    @Message("主任")
    String examplePosition();

    @Message("一行一人，最多 {rows} 人。")
    String rows(int rows);

    @Message("第一列写“示例”的行不会导入。")
    String exampleNotTaken();

    @Message("姓名、手机、人员类别必填；证件、单位、职务、论坛是否必填，与网上报名时该类别的要求相同。")
    String needed();

    @Message("人员类别和证件类型请从下拉列表中选择。")
    String lists();

    @Message("证件号码和手机请保持文本格式，以免末几位丢失。")
    String asText();

    @Message("参加论坛填写论坛代码，几个论坛之间用空格或顿号隔开；代码见“可选项”。")
    String forums();

    @Message("列名和顺序可以更改，多出的列会略过。")
    String headers();

    @Message("更改已有的报名：填写报名编号，或者用同一证件；空白的单元格保持原内容。")
    String changes();

    @Message("重复上传同一份名单不会重复登记。")
    String again();

    @Message("“报名编号”右边各列是部分参会类别另外询问的内容，不问的留空。单选和多选写选项名称，多选用逗号隔开；日期写 2023-07-18；抵离写“2023-07-17 至 2023-07-20”。照片不能用名单导入。")
    String own();
}
