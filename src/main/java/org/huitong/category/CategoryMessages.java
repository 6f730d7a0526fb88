package org.huitong.category;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words of the editor of categories. */
@MessageBundle("category")
public interface CategoryMessages {
    @Message("参会类别")
    String title();

    @Message("每个类别问什么、谁可以报、什么时候报，都在这里设定。")
    String lead();

    @Message("类别")
    String category();

    @Message("开放方式")
    String access();

    @Message("{#if open}公开报名{#else}凭邀请函{/if}")
    String accessOf(boolean open);

    @Message("报名时间")
    String period();

    @Message("{count} 项")
    String fieldCount(int count);

    @Message("表单字段")
    String fields();

    @Message("已保存。新的报名将按此填写。")
    String done();

    @Message("名称")
    String name();

    @Message("说明")
    String description();

    @Message("公开报名（不勾选则凭邀请函）")
    String isPublic();

    @Message("报名开始（北京时间）")
    String opens();

    @Message("报名截止（北京时间）")
    String closes();

    @Message("入住酒店")
    String hotel();

    @Message("不安排住宿")
    String noHotel();

    @Message("{#if name == 'GUEST'}嘉宾酒店{#else}观众酒店{/if}")
    String hotelClass(String name);

    @Message("已有 {count} 份报名。改动只影响以后填写的表单，已经填写的内容保留。")
    String concerned(long count);

    @Message("新字段")
    String freshField();

    @Message("必填")
    String required();

    @Message("敏感个人信息：加密保存、隐去显示，须单独同意")
    String sensitive();

    @Message("停用：不再询问，已填写的内容仍可查看")
    String retired();

    @Message("已停用")
    String retiredTag();

    @Message("有条件")
    String conditionalTag();

    @Message("敏感")
    String sensitiveTag();

    @Message("字段代码")
    String key();

    @Message("小写字母开头，只用字母和数字，如 pressCard。用于导出和接口，填写后不要再改")
    String keyHelp();

    @Message("类型")
    String kind();

    @Message("问题（{language}）")
    String label(String language);

    @Message("填写说明（{language}）")
    String help(String language);

    @Message("询问原因（{language}）")
    String why(String language);

    @Message("名称（{language}）")
    String nameIn(String language);

    @Message("说明（{language}）")
    String descriptionIn(String language);

    @Message("{#if tag == 'zh'}中文{#else if tag == 'en'}英文{#else}{tag}{/if}")
    String language(String tag);

    @Message("选项")
    String choices();

    @Message("仅用于单选和多选。每行一项：代码 | 中文 | 英文，如 TRAIN | 火车 | By train")
    String choicesHelp();

    @Message("仅当这一字段")
    String conditionField();

    @Message("总是询问")
    String noCondition();

    @Message("为以下选项时询问")
    String conditionValuesLabel();

    @Message("填写选项代码，多个用空格分开")
    String conditionHelp();

    @Message("会后保留天数")
    String retention();

    @Message("到期自动删除；留空则与报名一同保留")
    String retentionHelp();

    @Message("设置")
    String settings();

    @Message("上移")
    String up();

    @Message("下移")
    String down();

    @Message("移除")
    String remove();

    @Message("“{title}”{action}")
    String act(Object title, String action);

    @Message("添加字段")
    String add();

    @Message("保存")
    String store();

    @Message("预览表单")
    String preview();

    @Message("预览只供查看，不能提交。")
    String previewHint();

    @Message("此处列出可选的论坛和活动：")
    String forumsHere();

    @Message("我知道已有 {count} 人按原来的表单填写，确认更改")
    String confirmed(long count);

    @Message("此类别已有 {count} 份报名。请勾选确认后再次保存。")
    String confirmFirst(long count);

    @Message("在您打开此页之后，别人改动了这个类别。{#if differences}您的内容与现在保存的在以下各项不同：{differences}。{/if}请核对后再保存，保存将以您的内容为准。")
    String stale(String differences);

    @Message("返回类别列表")
    String back();

    @Message("没有这个参会类别")
    String notFound();

    @Message("请填写日期和时间")
    String momentMissing();

    @Message("截止时间须晚于开始时间")
    String closesFirst();

    @Message("没有这个选项，请重新选择")
    String unknown();

    @Message("最多 {max} 个字段")
    String tooManyFields(int max);

    @Message("代码须以小写字母开头，2 至 30 个字母或数字")
    String keyWrong();

    @Message("这个代码已用于另一个字段")
    String keyTwice();

    @Message("“{name}”不能没有")
    String fieldMissing(String name);

    @Message("“{name}”已有人填写，不能移除；可以停用，已填写的内容仍可查看")
    String answeredRemoved(Object name);

    @Message("已有人填写，不能换成别的类型；可以停用后另加一个字段")
    String answeredKind();

    @Message("请填写 0 至 {max} 之间的天数，或留空")
    String retentionWrong(int max);

    @Message("至少两项、最多 {max} 项，每行“代码 | 中文 | 英文”；代码用大写字母、数字和下划线，不能重复")
    String choicesWrong(int max);

    @Message("只能取决于排在前面、不敏感的单选、多选或用餐类型字段")
    String conditionWrong();

    @Message("请填写选项代码，可用的有：{codes}")
    String conditionValues(String codes);

    @Message("请用每种语言填写")
    String textMissing();

    @Message("最长{max}个字符，且不能有看不见的控制字符")
    String textWrong(int max);

    @Message("自行修改截止")
    String changesUntil();

    @Message("此前报名人可以自行修改；之后的修改须经审核人员同意。留空则与报名截止相同。")
    String changesUntilHelp();

    @Message("审核通过后如有修改，退回重新审核")
    String reviewed();

    @Message("照片文件上限（KB）")
    String photoKilobytes();

    @Message("留空为5000")
    String photoUsual();

    @Message("照片最小像素")
    String photoSmallest();

    @Message("照片最大像素")
    String photoLargest();

    @Message("宽×高，如 300×400；留空不限")
    String photoPixelsHelp();

    @Message("照片宽高比")
    String photoRatio();

    @Message("如 3:4，允许5%的偏差；留空不限")
    String photoRatioHelp();

    @Message("请填写50到{most}之间的整数")
    String photoKilobytesWrong(int most);

    @Message("请按“宽×高”填写像素，如 300×400")
    String photoPixelsWrong();

    @Message("请按“宽:高”填写，如 3:4")
    String photoRatioWrong();

    @Message("新建类别")
    String create();

    @Message("以此类别为样本")
    String from();

    @Message("复制其表单、报名时间、审核步骤和清单；新类别先为“凭邀请函报名”，名额另行设置")
    String fromHelp();

    @Message("请选择一个类别作为样本")
    String fromMissing();

    @Message("代码")
    String code();

    @Message("2 至 20 位大写字母、数字或下划线，以字母开头；保存后不能更改")
    String codeHelp();

    @Message("代码须为 2 至 20 位大写字母、数字或下划线，以字母开头")
    String codeWrong();

    @Message("已有这个代码")
    String codeTaken();

    @Message("类别已建立。")
    String created();

    @Message("类别已归档。")
    String doneArchived();

    @Message("类别已恢复。")
    String doneRestored();

    @Message("类别涉及所有论坛；您只负责部分论坛，不能更改类别。")
    String notYours();

    @Message("已归档的类别")
    String archive();

    @Message("恢复")
    String restore();

    @Message("归档此类别")
    String putAway();

    @Message("归档“{name}”？归档后报名、审核和名单中不再出现，可随时恢复。")
    String putAwayAsk(LocalText name);

    @Message("“{name}”已有人报名，或正在公开报名，不能归档。")
    String inUse(LocalText name);

    @Message("审核步骤")
    String reviewSteps();

    @Message("{#when steps}{#is 1}一步：终审人员直接审核{#else}两步：先初审，后由另一人终审{/when}")
    String stepsOf(int steps);

    @Message("改动只影响此后的审核")
    String reviewStepsHelp();

    @Message("审核清单")
    String checklist();

    @Message("审核人员在报名页面逐项勾选；必选项未勾选不能终审通过。清空文字即删除该项。")
    String checklistHelp();

    @Message("清单第 {number} 项")
    String checkNumber(int number);

    @Message("清单第 {number} 项（{language}）")
    String checkLabel(int number, String language);

    @Message("第 {number} 项必选")
    String checkRequired(int number);

    @Message("可带随行人员")
    String companions();

    @Message("每人最多可带几名随行人员；0 为不可带。")
    String companionsHelp();

    @Message("请填写 0 至 {max} 之间的整数")
    String companionsWrong(int max);
}
