package org.huitong.volunteer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.time.Instant;
import org.huitong.platform.LocalText;

/**
 * A shift with its post, as pages show it.
 *
 * @param missing how many volunteers are still wanted
 */
record ShiftView(
        long id,
        String postCode,
        LocalText post,
        LocalText place,
        LocalText duties,
        LocalText contactName,
        String contactPhone,
        Instant startsAt,
        Instant endsAt,
        int needed,
        int taken,
        int missing) {

    static ShiftView of(Shift shift) {
        Post post = shift.post;
        return new ShiftView(
                shift.id,
                post.code,
                post.name,
                post.place,
                post.duties,
                post.contactName,
                post.contactPhone,
                shift.startsAt,
                shift.endsAt,
                shift.needed,
                shift.taken,
                shift.missing());
    }

    public ShiftTitle title() {
        return new ShiftTitle(post, startsAt, endsAt);
    }

    /** The contact's number for {@code href}, with country code (RFC 3966), so that foreign phones can call it too. */
    public String contactLink() {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            return numbers.format(numbers.parse(contactPhone, "CN"), PhoneNumberFormat.RFC3966);
        } catch (NumberParseException e) {
            return "tel:" + contactPhone.replaceAll("[^0-9+]", "");
        }
    }
}
