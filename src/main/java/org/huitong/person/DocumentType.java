package org.huitong.person;

/** The identity documents a person may register with. */
public enum DocumentType {
    /** 居民身份证, 18 characters after GB 11643-1999. */
    RESIDENT_ID,

    /** 外国人永久居留身份证: 18 digits beginning with 9 since 2023, before that 3 letters and 12 digits, still valid. */
    FOREIGN_PERMANENT_RESIDENT_ID,

    /** 港澳台居民居住证: built like a resident's number, with region 810000, 820000 or 830000. */
    HMT_RESIDENCE_PERMIT,

    /** 港澳居民来往内地通行证 (回乡证): H or M and 8 digits, on older cards 10. */
    HOME_RETURN_PERMIT,

    /** 台湾居民来往大陆通行证 (台胞证): 8 digits, on older booklets 10. */
    TAIWAN_TRAVEL_PERMIT,

    /** 护照, Chinese or foreign. */
    PASSPORT;

    /** The name of the document in the language of {@code messages}. */
    public String label(PersonMessages messages) {
        return switch (this) {
            case RESIDENT_ID -> messages.residentId();
            case FOREIGN_PERMANENT_RESIDENT_ID -> messages.foreignPermanentResidentId();
            case HMT_RESIDENCE_PERMIT -> messages.hmtResidencePermit();
            case HOME_RETURN_PERMIT -> messages.homeReturnPermit();
            case TAIWAN_TRAVEL_PERMIT -> messages.taiwanTravelPermit();
            case PASSPORT -> messages.passport();
        };
    }
}
