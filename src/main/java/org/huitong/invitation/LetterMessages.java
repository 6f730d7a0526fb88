package org.huitong.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for the texts of invitations and for printing them. */
@MessageBundle("letter")
public interface LetterMessages {
    @Message("其间已有人更改了这些文本。请对照后重新保存。")
    String letterStale();

    @Message("请填写。")
    String textMissing();

    @Message("邀请函正文须写明报到时间和地点：请保留 {placeholder}。")
    String bodyWithoutReception(String placeholder);

    @Message("须包含个人链接 {placeholder}。")
    String textWithoutLink(String placeholder);

    @Message("此处不能使用占位符 {found}。")
    String placeholderUnknown(String found);

    @Message("{first}至{last}")
    String days(String first, String last);

    @Message("{name}（{moment}）")
    String forumLine(String name, String moment);

    @Message("请在回执中自选论坛")
    String forumsByChoice();

    @Message("文本已保存。")
    String doneTexts();

    @Message("报到时间地点（取自届次设置）：{reception}")
    String receptionIs(String reception);

    @Message("可用占位符：{words}")
    String placeholders(String words);

    @Message("{#when tag}{#is 'zh'}中文{#is 'en'}英文{#else}{tag}{/when}")
    String inLanguage(String tag);

    @Message("标题（也作邮件主题）")
    String letterTitle();

    @Message("正文")
    String letterBody();

    @Message("短信")
    String letterSms();

    @Message("催复消息")
    String letterReminder();

    @Message("保存")
    String save();

    @Message("预览")
    String preview();

    @Message("恢复默认文本")
    String usualTexts();

    @Message("恢复默认文本？现有文本将丢失。")
    String usualTextsConfirm();

    @Message("打印邀请函")
    String printLetters();

    @Message("筛选结果中没有可打印的邀请函。")
    String nobodyToPrint();

    @Message("一次最多打印 {most} 份，请缩小筛选范围。")
    String tooManyLetters(int most);

    @Message("将把 {count} 份邀请函排入一个 PDF 文件（每份单独编页）。此操作记入日志。")
    String printCount(long count);

    @Message("生成 PDF")
    String printNow();

    @Message("以下姓名或单位中有字体不含的字，打印时以“〓”代替：")
    String glyphsMissing();

    @Message("请点击您的个人链接回复（请勿转发）：{link}")
    String mailLink(String link);

    @Message("{name}：{conference}拟邀请{unit}有关人员参会，请于{until}前统一回复：{link} {reception}")
    String unitLetter(String name, String unit, String conference, String until, String link, String reception);

    @Message("{name}：{conference}的邀请尚有人员待回复，请于{until}前处理：{link} {reception}")
    String unitReminder(String name, String conference, String until, String link, String reception);
}
