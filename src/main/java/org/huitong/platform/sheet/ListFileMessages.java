package org.huitong.platform.sheet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a file is no list that can be read. */
@MessageBundle("listfile")
public interface ListFileMessages {
    @Message("请选择一个文件")
    String missing();

    @Message("文件是空的，请检查后重新上传")
    String empty();

    @Message("文件超过 {megabytes} MB，请拆成几份上传")
    String tooLarge(long megabytes);

    @Message("这不是 Excel 工作簿或 CSV 文件，请另存为 .xlsx 后上传")
    String noWorkbook();

    @Message("这是旧版 Excel 文件（.xls），请另存为 .xlsx 后上传")
    String old();

    @Message("工作簿有密码，请取消密码保护后上传")
    String passwordProtected();

    @Message("工作簿已损坏，无法读取，请重新保存后上传")
    String malformed();

    @Message("工作簿展开后过大。最多 {rows} 行，请去掉多余的工作表和图片，或拆成几份")
    String unpacksTooLarge(int rows);

    @Message("超过 {rows} 行，请拆成几份上传")
    String tooManyRows(int rows);

    @Message("没有找到表头：前 20 行中须有一行写明各列的名称")
    String noHeader();

    @Message("表头下面没有内容")
    String noRows();
}
