package org.huitong.venue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.huitong.platform.LocalText;

/** Words of the pages about venues and halls. */
@MessageBundle("venue")
public interface VenueMessages {
    @Message("场馆管理")
    String title();

    @Message("场馆、会场、布局与容量、开放时间和停用时段都在这里设定。")
    String lead();

    @Message("您的数据范围限于部分论坛，场馆资料由全场人员维护。")
    String notYours();

    @Message("新增场馆")
    String newVenue();

    @Message("新增会场")
    String newHall();

    @Message("会场")
    String hall();

    @Message("编号")
    String code();

    @Message("大写字母开头，可含数字和连字符，最多 20 位；保存后不能更改。")
    String codeHelp();

    @Message("编号须以大写字母开头，只含大写字母、数字和连字符，最多 20 位。")
    String codeWrong();

    @Message("此编号已被使用，请换一个。")
    String codeTaken();

    @Message("顺序")
    String order();

    @Message("{name}上移")
    String up(LocalText name);

    @Message("{name}下移")
    String down(LocalText name);

    @Message("是")
    String yes();

    @Message("否")
    String no();

    @Message("已停用")
    String withdrawn();

    @Message("此场馆尚无会场。")
    String noHalls();

    @Message("尚无场馆。")
    String noVenues();

    @Message("{#if tag == 'zh'}中文{#else if tag == 'en'}英文{#else}{tag}{/if}")
    String language(String tag);

    @Message("名称（{language}）")
    String nameIn(String language);

    @Message("地址（{language}）")
    String addressIn(String language);

    @Message("到达方式（{language}）")
    String directionsIn(String language);

    @Message("地图位置")
    String position();

    @Message("WGS 84 坐标，单位为度，两项同填或同空。")
    String positionHelp();

    @Message("纬度和经度须同时填写。")
    String positionHalf();

    @Message("纬度（北纬为正）")
    String latitude();

    @Message("经度（东经为正）")
    String longitude();

    @Message("请填写 −{most} 到 {most} 之间的度数，最多六位小数。")
    String degreesWrong(int most);

    @Message("各种交通")
    String routes();

    @Message("只填用得上的；每种交通须两种语言都填写。")
    String routesHelp();

    @Message(
            "{#when mode}{#is AIR}飞机{#is RAIL}铁路{#is METRO}地铁{#is BUS}公交{#is SHUTTLE}大会班车{#is CAR}自驾{#is WALK}步行{/when}")
    String mode(Route.Mode mode);

    @Message("{mode}（{language}）")
    String modeIn(String mode, String language);

    @Message("保存")
    String store();

    @Message("平面图")
    String plan();

    @Message("{name}平面图")
    String planOf(LocalText name);

    @Message("尚无平面图。")
    String noPlan();

    @Message("图片文件")
    String planFile();

    @Message("JPEG 或 PNG，不超过 8 MB。保存时重新绘制，不留拍摄地点等附带信息。")
    String planHelp();

    @Message("上传平面图")
    String planSend();

    @Message("删除平面图")
    String planDelete();

    @Message("删除此平面图？")
    String planDeleteAsk();

    @Message(
            "{#when code}{#is 'MISSING'}请选择图片文件。{#is 'TOO_LARGE'}图片不能超过 {megabytes} MB。{#is 'NOT_A_PHOTO'}这不是 JPEG 或 PNG 图片，请换一个文件。{#is 'TOO_FEW_PIXELS'}图片太小，至少 {smallest} 像素才看得清。{#is 'TOO_MANY_PIXELS'}图片像素过多，请缩小后再传。{#is 'BUSY'}正在处理其他图片，请稍后再传。{#else}图片不完整或已损坏，请换一个文件。{/when}")
    String planWrong(String code, int megabytes, String smallest);

    @Message("请填写。")
    String textMissing();

    @Message("最多 {max} 个字，且不能含控制字符。")
    String textWrong(int max);

    @Message("楼层")
    String floor();

    @Message("面积（平方米）")
    String area();

    @Message("请填写大于 0、不超过 {most} 的面积，最多一位小数。")
    String areaWrong(int most);

    @Message("轮椅可到达")
    String stepFree();

    @Message("轮椅无需帮助即可到达")
    String stepFreeLong();

    @Message("布局与容量")
    String seats();

    @Message("每种布局的人数；空白表示不能这样布置。")
    String seatsHelp();

    @Message("请填写 1 到 {most} 之间的整数。")
    String seatsWrong(int most);

    @Message("至少填写一种布局的人数。")
    String seatsMissing();

    @Message("{count} 座")
    String seatsOf(int count);

    @Message("{#when layout}{#is THEATRE}剧院式{#is CLASSROOM}课桌式{#is U_SHAPE}U形{#is BANQUET}宴会式{/when}")
    String layout(Layout layout);

    @Message("固定设备")
    String equipment();

    @Message("每行一项，各语言之间用竖线分开，如：讲台 | Lectern。")
    String equipmentHelp();

    @Message("这一行无法识别：“{line}”。每行一项，各语言用竖线分开，每项不超过 40 字，最多 {most} 项。")
    String equipmentWrong(String line, int most);

    @Message("开放时间")
    String hours();

    @Message("如 07:00-22:30；空白为全天开放，“-”为全天不开放。")
    String hoursHelp();

    @Message("请按 07:00-22:30 的格式填写，关闭须晚于开放；“-”为全天不开放。")
    String hoursWrong();

    @Message("查看会场安排")
    String toBookings();

    @Message("停用时段")
    String blocks();

    @Message("没有停用时段。")
    String noBlocks();

    @Message("设为停用")
    String block();

    @Message("取消停用")
    String unblock();

    @Message("自（北京时间）")
    String from();

    @Message("至（北京时间）")
    String until();

    @Message("原因")
    String reason();

    @Message("请写明原因。")
    String reasonMissing();

    @Message("结束须晚于开始。")
    String untilTooEarly();

    @Message("请填写日期和时间。")
    String timeMissing();

    @Message("只能在 {first}至 {last}之间。")
    String outsideDays(String first, String last);

    @Message("停用此会场")
    String withdrawal();

    @Message("停用后不再安排新的论坛；已安排的须逐一迁出。")
    String withdrawalHelp();

    @Message("停用会场")
    String withdraw();

    @Message("此会场已停用：{why}")
    String withdrawnBecause(String why);

    @Message("恢复使用")
    String restore();

    @Message("恢复使用此会场？")
    String restoreAsk();

    @Message("此改动影响 {count} 场已安排的论坛活动，请看清后确认。")
    String confirmFirst(int count);

    @Message("受影响的论坛活动")
    String affected();

    @Message("预计 {count} 人")
    String expected(int count);

    @Message("现有 {count} 位嘉宾")
    String guests(long count);

    @Message("预留")
    String penciled();

    @Message("已发布的日程写明在此会场，嘉宾看到的仍是此处。另行安排后请发布新版本。")
    String publishedToo();

    @Message("现已不安排在此会场，但已发布的日程仍写此处。请发布新版本。")
    String onlyPublished();

    @Message("查看日程版本")
    String toVersions();

    @Message("此会场不再适合的安排（{count} 场）")
    String troubled(int count);

    @Message("会场已停用、停用时段重叠、不在开放时间内或容量不足。可一键改到合适的会场，时间和布局不变。")
    String troubledHelp();

    @Message("改到{name}（{count} 人）")
    String moveTo(LocalText name, int count);

    @Message("{name}（{count} 人）")
    String otherHall(LocalText name, int count);

    @Message("改时间、布局或会场")
    String byHand();

    @Message("用会场助手比较会场")
    String compare();

    @Message("已改到另一会场。")
    String doneMovedOut();

    @Message("可改用：")
    String alternatives();

    @Message("同一时间没有其他合适的会场。")
    String noAlternatives();

    @Message("已了解受影响的论坛活动，仍要更改。")
    String confirm();

    @Message("此资料刚刚已被他人更改，您的更改没有保存。填写的内容仍在，请核对后再保存。")
    String stale();

    @Message("没有这个场馆或会场，请核对。")
    String notFound();

    @Message("已新增场馆。")
    String doneCreated();

    @Message("已新增会场。")
    String doneHallCreated();

    @Message("已调整顺序。")
    String doneMoved();

    @Message("已保存。")
    String doneStored();

    @Message("已保存平面图。")
    String doneDrawn();

    @Message("已删除平面图。")
    String doneErased();

    @Message("会场已停用。")
    String doneWithdrawn();

    @Message("会场已恢复使用。")
    String doneRestored();

    @Message("已设停用时段。")
    String doneBlocked();

    @Message("已取消停用时段。")
    String doneUnblocked();
}
