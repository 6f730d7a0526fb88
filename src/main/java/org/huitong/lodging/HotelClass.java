package org.huitong.lodging;

/** For whom a hotel is; a category of guests names the class it stays in. */
public enum HotelClass {
    /** 嘉宾酒店 */
    GUEST,
    /** 特邀观众酒店 */
    AUDIENCE
}
