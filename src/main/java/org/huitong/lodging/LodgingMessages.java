package org.huitong.lodging;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.Instant;
import java.time.LocalDate;
import org.huitong.platform.LocalText;

/** Words about hotels, rooms and beds. */
@MessageBundle("lodging")
public interface LodgingMessages {
    @Message("酒店住宿")
    String title();

    @Message("{#when hotelClass}{#is GUEST}嘉宾酒店{#is AUDIENCE}特邀观众酒店{/when}")
    String hotelClass(HotelClass hotelClass);

    @Message("{#when hotelClass}{#is GUEST}嘉宾酒店：待安排床位{#is AUDIENCE}特邀观众酒店：待安排床位{/when}")
    String waitingOf(HotelClass hotelClass);

    // --- Overview

    @Message("酒店")
    String hotel();

    @Message("客房")
    String rooms();

    @Message("床位")
    String beds();

    @Message("合计")
    String total();

    @Message("空 {free}")
    String free(long free);

    @Message("已住 {taken}/{beds}")
    String takenOf(long taken, long beds);

    @Message("未保留")
    String notHeld();

    @Message("{waiting} 人已通过审核，还没有床位。")
    String waitingCount(long waiting);

    @Message("空床最少的一晚是{when:date(night)}，空 {free} 张，够用。")
    String enough(LocalDate night, long free);

    @Message("空床最少的一晚是{when:date(night)}，空 {free} 张；如果这些人当晚都来，缺 {shortage} 张。")
    String shortage(LocalDate night, long free, long shortage);

    @Message("这一类还没有酒店")
    String noHotels();

    // --- Board

    @Message("房态")
    String board();

    @Message("分房表")
    String roomingList();

    @Message("房间")
    String room();

    @Message("房型")
    String roomType();

    @Message("楼层")
    String floor();

    @Message("{floor} 层")
    String floorNumber(int floor);

    @Message("全部")
    String all();

    @Message("只看有空床的房间")
    String onlyFree();

    @Message("筛选")
    String filter();

    @Message("显示全部")
    String clear();

    @Message("没有符合条件的房间")
    String noRooms();

    @Message("空")
    String freeBed();

    @Message("安排 {room} 房 {bed} 号床，{when:date(night)}入住")
    String putInto(String room, int bed, LocalDate night);

    @Message("已安排入住。")
    String donePlaced();

    @Message("每晚合计")
    String nightTotals();

    // --- Waiting guests

    @Message("待安排床位")
    String waitingTitle();

    @Message("按姓名、拼音、单位或报名号查找")
    String search();

    @Message("查找")
    String find();

    @Message("没有等待安排床位的人。")
    String nobodyWaits();

    @Message("您负责部分酒店，只能看到已安排在这些酒店的来宾。尚未安排床位的来宾由住宿组统一安排。")
    String waitingOutside();

    @Message("没有找到“{q}”，或已有床位")
    String nobodyFound(String q);

    @Message("姓名")
    String name();

    @Message("性别")
    String sex();

    @Message("性别未知")
    String sexUnknown();

    @Message("单位")
    String organisation();

    @Message("参会类别")
    String category();

    @Message("报名号")
    String reference();

    @Message("安排床位")
    String assign();

    @Message("选择")
    String choose();

    // --- Rooming list

    @Message("{guests} 人，{nights} 间夜·床。截至{when:moment(asOf)}。")
    String roomingListSummary(int guests, int nights, Instant asOf);

    @Message("这份名单含个人信息，只供酒店办理入住使用，用后请妥善销毁。")
    String roomingListNotice();

    @Message("还没有人入住这家酒店")
    String nobodyStays();

    @Message("床")
    String bedShort();

    @Message("手机")
    String mobile();

    // --- My conference

    @Message("{address}，电话 {phone}")
    String whereabouts(LocalText address, String phone);

    @Message("{room} 房（{type}）")
    String roomName(String room, LocalText type);
}
