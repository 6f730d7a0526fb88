package org.huitong.lodging;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import org.huitong.platform.LocalText;

/** Why somebody cannot have a bed, in words that say what to do next. */
@MessageBundle("stayrefusal")
public interface StayRefusalMessages {
    @Message("查无此酒店：{code}")
    String unknownHotel(String code);

    @Message("这家酒店没有为大会保留 {number} 房")
    String unknownRoom(String number);

    @Message("查无此报名：{reference}")
    String unknownGuest(String reference);

    @Message("最后一晚不能早于第一晚，一次最多安排 60 晚")
    String nightsOutOfOrder();

    @Message("{name}（{reference}）的报名没有通过审核，或已撤回，不能安排床位")
    String notApproved(String name, String reference);

    @Message("“{category}”不住{#when offered}{#is GUEST}嘉宾酒店{#is AUDIENCE}特邀观众酒店{/when}")
    String wrongClass(LocalText category, HotelClass offered);

    @Message("{room} 房 {bed} 号床{when:date(night)}当晚没有为大会保留")
    String noBedThatNight(String room, int bed, LocalDate night);

    @Message("{room} 房 {bed} 号床{when:date(night)}当晚已经有人")
    String bedTaken(String room, int bed, LocalDate night);

    @Message("这位客人{when:date(night)}当晚已住{hotel} {room} 房 {bed} 号床")
    String hasBed(LocalText hotel, String room, int bed, LocalDate night);

    @Message("这位客人刚刚在同一晚被安排了别的床位，请刷新后再看")
    String hasBedByNow();

    @Message("{room} 房{when:date(night)}当晚已住异性，不能同住")
    String sexMixed(String room, LocalDate night);

    @Message("{room} 房{when:date(night)}当晚另有客人，而两人中有人的证件没有性别信息，不能安排同住")
    String sexUnknownRefused(String room, LocalDate night);

    @Message("这位客人住的就是这张床")
    String sameBed();

    @Message("这位客人的床位刚刚被别人改动，请看现在的安排再决定")
    String stayChanged();

    @Message("这位客人在这些夜晚没有床位")
    String noStay();
}
