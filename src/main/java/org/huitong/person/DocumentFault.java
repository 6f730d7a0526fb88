package org.huitong.person;

/** Why the number of an identity document was refused. The names are stable codes. */
public enum DocumentFault implements Fault {
    /** Nothing was typed. */
    MISSING,
    /** A number that must have 18 characters has more or fewer. */
    WRONG_LENGTH,
    /** Among the 18 characters is one that is no digit, or an X that is not the last. */
    WRONG_CHARACTERS,
    /** The first digits name no province, or not one of the three residence permit regions. */
    UNKNOWN_REGION,
    /** The invented region 000000, which only demonstrations and tests allow. */
    TEST_REGION_NOT_ALLOWED,
    /** The birth date is not in the calendar, or lies longer ago than anybody has lived. */
    IMPOSSIBLE_DATE,
    /** The birth date is still to come. */
    FUTURE_BIRTH,
    /** The last character does not follow from the 17 before it. */
    WRONG_CHECK_DIGIT,
    /** The number is that of a resident's card, under another type. */
    IS_RESIDENT_ID,
    /** The number is that of a Hong Kong, Macao or Taiwan residence permit, under another type. */
    IS_HMT_RESIDENCE_PERMIT,
    /** The number is that of a foreigner's permanent resident card, under another type. */
    IS_FOREIGN_PERMANENT_RESIDENT_ID,
    /** Neither the new nor the old shape of a foreigner's permanent resident card. */
    FOREIGN_PERMANENT_RESIDENT_ID_FORMAT,
    /** Not H or M with 8 or 10 digits. */
    HOME_RETURN_PERMIT_FORMAT,
    /** Not 8 or 10 digits. */
    TAIWAN_TRAVEL_PERMIT_FORMAT,
    /** Not 5 to 20 letters and digits. */
    PASSPORT_FORMAT;

    @Override
    public String text(PersonMessages messages) {
        return switch (this) {
            case MISSING -> messages.documentMissing();
            case WRONG_LENGTH -> messages.documentWrongLength();
            case WRONG_CHARACTERS -> messages.documentWrongCharacters();
            case UNKNOWN_REGION -> messages.documentUnknownRegion();
            case TEST_REGION_NOT_ALLOWED -> messages.documentTestRegionNotAllowed();
            case IMPOSSIBLE_DATE -> messages.documentImpossibleDate();
            case FUTURE_BIRTH -> messages.documentFutureBirth();
            case WRONG_CHECK_DIGIT -> messages.documentWrongCheckDigit();
            case IS_RESIDENT_ID -> messages.documentIsResidentId();
            case IS_HMT_RESIDENCE_PERMIT -> messages.documentIsHmtResidencePermit();
            case IS_FOREIGN_PERMANENT_RESIDENT_ID -> messages.documentIsForeignPermanentResidentId();
            case FOREIGN_PERMANENT_RESIDENT_ID_FORMAT -> messages.documentForeignPermanentResidentIdFormat();
            case HOME_RETURN_PERMIT_FORMAT -> messages.documentHomeReturnPermitFormat();
            case TAIWAN_TRAVEL_PERMIT_FORMAT -> messages.documentTaiwanTravelPermitFormat();
            case PASSPORT_FORMAT -> messages.documentPassportFormat();
        };
    }
}
