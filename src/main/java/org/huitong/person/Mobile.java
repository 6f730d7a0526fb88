package org.huitong.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mobile number, of mainland China unless it says otherwise.
 *
 * <p>What people type goes through {@link #check}; the constructor is for numbers that were checked before, such as
 * those read back from the database. {@link #toString()} is masked so that no log line ever holds the number.
 *
 * @param e164 the number with plus sign and country code, digits only (ITU-T E.164): {@code +8613800138000}
 */
public record Mobile(String e164) {

    private static final String HOME_REGION = "CN";
    private static final int HOME_COUNTRY_CODE = 86;
    private static final String HOME_PREFIX = "+" + HOME_COUNTRY_CODE;

    /** Wider than the library's table of prefixes, which lags behind the operators' newest number ranges. */
    private static final Pattern HOME_MOBILE = Pattern.compile("1[3-9]\\d{9}");

    /** Letters, extensions and two numbers in one field are refused rather than guessed at. */
    private static final Pattern DIALLABLE = Pattern.compile("[+0-9().\\s\\p{Pd}]+");

    /** Many countries do not tell mobile numbers from others by their digits. */
    private static final Set<PhoneNumberType> MOBILE_TYPES =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private static final int TAIL = 4;

    public Mobile {
        Objects.requireNonNull(e164, "e164");
    }

    /**
     * Checks a typed number. Full-width digits, spaces, dashes, brackets, 0086 and +86 are understood; numbers from
     * outside the mainland need their country code (+852, +853, +886, ...).
     *
     * @param raw what was typed, may be null
     */
    public static Checked<Mobile, MobileFault> check(String raw) {
        String typed = Typed.plain(raw);
        if (typed.isEmpty()) {
            return new Checked.Refused<>(MobileFault.MISSING);
        }
        if (!DIALLABLE.matcher(typed).matches()) {
            return new Checked.Refused<>(MobileFault.NOT_A_PHONE_NUMBER);
        }
        try {
            return check(numbers().parse(typed, HOME_REGION));
        } catch (NumberParseException notANumber) {
            return new Checked.Refused<>(MobileFault.NOT_A_PHONE_NUMBER);
        }
    }

    /** As people read it: {@code 138 0013 8000} in the mainland, {@code +852 6123 4567} elsewhere. */
    public String display() {
        if (isMainland()) {
            String digits = e164.substring(HOME_PREFIX.length());
            return digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7);
        }
        return numbers().format(parsed(), PhoneNumberFormat.INTERNATIONAL);
    }

    /** For those who only need to recognise it: {@code 138****8000} in the mainland, {@code +852 ****4567} elsewhere. */
    public String masked() {
        String head = isMainland()
                ? e164.substring(HOME_PREFIX.length(), HOME_PREFIX.length() + 3)
                : "+" + parsed().getCountryCode() + " ";
        return head + "****" + tail();
    }

    /** The last four digits, by which people at a desk confirm a number. */
    public String tail() {
        return e164.substring(e164.length() - TAIL);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Checked<Mobile, MobileFault> check(PhoneNumber number) {
        boolean mobile = number.getCountryCode() == HOME_COUNTRY_CODE
                ? HOME_MOBILE
                        .matcher(numbers().getNationalSignificantNumber(number))
                        .matches()
                : MOBILE_TYPES.contains(numbers().getNumberType(number));
        if (mobile) {
            return new Checked.Accepted<>(new Mobile(numbers().format(number, PhoneNumberFormat.E164)));
        }
        return new Checked.Refused<>(
                numbers().isValidNumber(number) ? MobileFault.NOT_A_MOBILE : MobileFault.NOT_A_PHONE_NUMBER);
    }

    private boolean isMainland() {
        return e164.startsWith(HOME_PREFIX);
    }

    private PhoneNumber parsed() {
        try {
            return numbers().parse(e164, HOME_REGION);
        } catch (NumberParseException e) {
            throw new IllegalStateException("A mobile number was made without being checked", e);
        }
    }

    private static PhoneNumberUtil numbers() {
        return PhoneNumberUtil.getInstance();
    }
}
