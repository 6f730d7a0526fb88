package org.huitong.staff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about passwords: the rules, what breaks them, and changing one. */
@MessageBundle("password")
public interface PasswordMessages {
    @Message("至少 {characters} 个字符，大写字母、小写字母、数字、其他字符中至少含 {kinds} 种；不得含用户名、连续字符和常见弱口令，不得与最近 {history} 次用过的密码相同。")
    String rules(int characters, int kinds, int history);

    @Message("请输入新密码。")
    String required();

    @Message("密码太短，至少 {characters} 个字符。")
    String tooShort(int characters);

    @Message("密码太长，最多 {bytes} 个字节（一个汉字占 3 个字节）。")
    String tooLong(int bytes);

    @Message("请混合使用大写字母、小写字母、数字和其他字符中的至少 {kinds} 种。")
    String kinds(int kinds);

    @Message("密码中不得含有用户名。")
    String username();

    @Message("不得连续 {same} 个相同字符，也不得出现 {steps} 个顺序排列的字母或数字，如 12345、edcba。")
    String run(int same, int steps);

    @Message("这个密码太常见，容易被猜中。请去掉常用词、年份和键盘顺序，换成自己的内容。")
    String weak();

    @Message("最近 {history} 次用过的密码不能再用。")
    String used(int history);

    @Message("两次输入的新密码不一致。")
    String mismatch();

    @Message("当前密码不正确。")
    String wrong();
}
