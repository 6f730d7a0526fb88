package org.huitong.program;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words of the pages of an agenda and its slots. */
@MessageBundle("item")
public interface ItemMessages {
    @Message("时间轴")
    String timeline();

    @Message("拖动可移动，拖动下边缘可改时长；也可选中一项后用上、下方向键移动 5 分钟，按住 Shift 改时长，回车保存，Esc 放弃。")
    String timelineHelp();

    @Message("议程列表")
    String agenda();

    @Message("还没有议程。加上第一项，或从 Excel 导入。")
    String none();

    @Message("加一项议程")
    String add();

    @Message("新议程")
    String fresh();

    @Message("环节")
    String kind();

    @Message("标题（{language}）")
    String titleIn(String language);

    @Message("可与其他议程同时进行")
    String alongside();

    @Message("并行")
    String alongsideTag();

    @Message("{count} 分钟")
    String minutes(long count);

    @Message("嘉宾")
    String speakers();

    @Message("还没有嘉宾")
    String noSpeakers();

    @Message("后面的议程依次顺延")
    String push();

    @Message("先看看会怎样")
    String look();

    @Message("顺延预览")
    String pushTitle();

    @Message("结束时间变动 {minutes} 分钟，后面的议程跟着移动：")
    String pushBy(long minutes);

    @Message("没有其他议程跟着移动。")
    String pushNone();

    @Message("所有议程都在论坛时间之内。")
    String pushFits();

    @Message("有议程会超出论坛结束时间 {end}。")
    String pushBeyond(String end);

    @Message("把论坛延长到 {end}")
    String pushExtend(String end);

    @Message("之后")
    String then();

    @Message("超出")
    String beyond();

    @Message("照此移动")
    String pushDo();

    @Message("删除这项议程")
    String removal();

    @Message("确定删除“{title}”及其 {materials} 份材料吗？")
    String removalAsk(LocalText title, int materials);

    @Message("与前一项对调")
    String earlier();

    @Message("与后一项对调")
    String later();

    @Message("加嘉宾")
    String addSpeaker();

    @Message("角色")
    String role();

    @Message("从名单中选")
    String knownSpeaker();

    @Message("不在名单中")
    String newSpeaker();

    @Message("请从名单中选一位，或填写姓名")
    String chooseOrName();

    @Message("撤销移动")
    String undo();

    @Message("撤销顺延")
    String undoPush();

    @Message("请写明理由")
    String why();

    @Message("仍然这样安排")
    String whyDo();
}
