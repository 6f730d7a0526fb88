package org.huitong.program;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of what has to be handed in. */
@MessageBundle("material")
public interface MaterialMessages {
    @Message("加一份材料")
    String add();

    @Message("名称")
    String title();

    @Message("例如：演讲稿、演示文稿")
    String titleHelp();

    @Message("最晚日期")
    String dueOn();

    @Message("解禁时间")
    String embargoUntil();

    @Message("{when}前不得外传")
    String embargoTag(String when);

    @Message("没有要求提交材料")
    String none();

    @Message("没有待处理的材料")
    String noneOpen();

    @Message("还没有定稿的材料，按最晚日期排列，逾期的在前。")
    String lead();

    @Message("逾期")
    String overdue();

    @Message("未定日期")
    String noDate();

    @Message("文件")
    String file();

    @Message("还没有文件")
    String noFile();

    @Message("PDF、PPTX、DOCX、JPEG 或 PNG，不超过 {megabytes} MB，不能含宏")
    String fileHelp(long megabytes);

    @Message("上传")
    String upload();

    @Message("定稿")
    String acceptFile();

    @Message("退回重交")
    String sendBack();

    @Message("删除这份材料")
    String removal();

    @Message("确定删除“{title}”及其文件吗？")
    String removalAsk(String title);

    @Message("请选择一个文件")
    String fileMissing();

    @Message("文件超过 {megabytes} MB，请压缩后再传")
    String fileTooLarge(long megabytes);

    @Message("只能上传不含宏的 PDF、PPTX、DOCX，或 JPEG、PNG 图片")
    String fileWrong();

    @Message("还没有收到文件")
    String nothingReceived();

    @Message("定稿后在论坛页面公开；设有解禁时间的，到时自动公开")
    String handedOut();

    @Message("谁可以看")
    String audience();

    @Message("定稿后，自{when}起所有人")
    String publicFrom(String when);

    @Message("定稿后所有人")
    String publicOnceFinal();

    @Message("只有组织者和主办单位")
    String internal();
}
