package org.huitong.person;

/** Why a mobile number was refused. The names are stable codes. */
public enum MobileFault implements Fault {
    /** Nothing was typed. */
    MISSING,
    /** No telephone number of mainland China, and none with a country code that exists. */
    NOT_A_PHONE_NUMBER,
    /** A telephone number that cannot receive short messages, such as a land line. */
    NOT_A_MOBILE;

    @Override
    public String text(PersonMessages messages) {
        return switch (this) {
            case MISSING -> messages.mobileMissing();
            case NOT_A_PHONE_NUMBER -> messages.mobileNotAPhoneNumber();
            case NOT_A_MOBILE -> messages.mobileNotAMobile();
        };
    }
}
