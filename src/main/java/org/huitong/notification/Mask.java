package org.huitong.notification;

/** A recipient as it may be shown and kept: enough to recognise it, not enough to write to it. */
final class Mask {
    private static final String MAINLAND = "+86";
    private static final int TAIL = 4;

    private Mask() {}

    /** {@code 138****8000} or {@code w***@example.org}. */
    static String of(Outgoing.Kind kind, String recipient) {
        return kind == Outgoing.Kind.SMS ? number(recipient) : address(recipient);
    }

    private static String number(String e164) {
        String number = e164.startsWith(MAINLAND) ? e164.substring(MAINLAND.length()) : e164;
        return number.length() <= TAIL + 3
                ? "****"
                : number.substring(0, 3) + "****" + number.substring(number.length() - TAIL);
    }

    private static String address(String email) {
        int at = email.lastIndexOf('@');
        return at < 1 ? "***" : email.substring(0, email.offsetByCodePoints(0, 1)) + "***" + email.substring(at);
    }
}
