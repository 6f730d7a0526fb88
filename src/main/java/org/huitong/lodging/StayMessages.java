package org.huitong.lodging;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Words for putting a guest into a bed, and for the stays of one guest. */
@MessageBundle("stay")
public interface StayMessages {
    // --- Putting a guest into a bed

    @Message("安排床位")
    String newStay();

    @Message("客人")
    String guest();

    @Message("床位")
    String bed();

    @Message("{room} 房 {bed} 号床")
    String bedName(String room, int bed);

    @Message("换一位客人")
    String otherGuest();

    @Message("换一张床")
    String otherBed();

    @Message("第一晚")
    String firstNight();

    @Message("最后一晚")
    String lastNight();

    @Message("{when:date(night)}晚")
    String night(LocalDate night);

    @Message("查看这些夜晚的空床")
    String showBeds();

    @Message("这些夜晚可住的空床")
    String suitableBeds();

    @Message("这家酒店在这些夜晚没有合适的空床。可以换夜晚，或换一家酒店。")
    String noSuitableBed();

    @Message("同住人")
    String roommate();

    @Message("现住客人")
    String inThisBed();

    @Message("同房客人")
    String inOtherBed();

    @Message("没有人")
    String nobody();

    @Message("已有床位")
    String hasBeds();

    @Message("确认安排")
    String confirmPut();

    @Message("请选择一位客人")
    String chooseGuest();

    @Message("请选择一张床")
    String chooseBed();

    @Message("请选择一晚")
    String chooseNight();

    // --- A guest's stays

    @Message("住宿安排")
    String stays();

    @Message("还没有床位")
    String noStays();

    @Message("{when:date(firstNight)}入住，{when:date(checkOut)}离店，共 {count} 晚")
    String stayDates(LocalDate firstNight, LocalDate checkOut, int count);

    @Message("入住")
    String checkIn();

    @Message("离店")
    String checkOut();

    @Message("晚数")
    String nights();

    @Message("换床")
    String move();

    @Message("退床")
    String takeOut();

    @Message("到哪家酒店安排床位")
    String whereToPut();

    @Message("已换床。")
    String doneMoved();

    @Message("已退床。")
    String doneFreed();

    @Message("从哪一晚起换")
    String moveFrom();

    @Message("换到哪家酒店")
    String moveTo();

    @Message("现在")
    String before();

    @Message("换到")
    String after();

    @Message("确认换床")
    String confirmMove();

    @Message("从哪一晚起退")
    String leaveFrom();

    @Message("更新")
    String update();

    @Message("退床后，下列床位立即可以安排给别人")
    String takeOutExplained();

    @Message("确认退床")
    String confirmTakeOut();

    @Message("取消")
    String cancel();

    // --- Position

    @Message("酒店的地图位置")
    String position();

    @Message("会场助手用它计算参会者住地到各会场的距离；不填则不计。")
    String positionIntro();

    @Message("纬度（北纬为正）")
    String latitude();

    @Message("度数，最多六位小数，例如 24.479834；与经度同填或同空。")
    String latitudeHelp();

    @Message("经度（东经为正）")
    String longitude();

    @Message("请填 WGS 84 坐标，与场馆一致。国内地图网站给出的多为 GCJ-02 或 BD-09 坐标，相差数百米，须先换算；用于比较远近时，这一误差影响不大。")
    String positionDatum();

    @Message("保存")
    String positionStore();

    @Message("位置已保存。")
    String positionStored();

    @Message("纬度和经度须同时填写。")
    String positionHalf();

    @Message("请填写 −{most} 到 {most} 之间的度数，最多六位小数。")
    String degreesWrong(int most);

    @Message("此处离本届所有场馆都在两度（约 200 公里）以外，请检查是否填错，或纬度与经度是否颠倒。")
    String positionFar();

    @Message("这家酒店的资料刚被他人修改，请核对后再保存。")
    String hotelChanged();
}
