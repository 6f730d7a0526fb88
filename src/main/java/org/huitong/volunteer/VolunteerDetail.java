package org.huitong.volunteer;

import java.util.List;

/**
 * A volunteer as the organiser sees one.
 *
 * @param reference of the registration
 * @param shifts by time, without those given back
 */
record VolunteerDetail(long registrationId, VolunteerLine line, String reference, List<OwnShift> shifts) {
    public String mobileReading() {
        return "/admin/volunteers/people/" + line.number() + "/mobile-reading";
    }

    public String linkReading() {
        return "/admin/volunteers/people/" + line.number() + "/personal-link-reading";
    }

    public String linkRenewal() {
        return "/admin/volunteers/people/" + line.number() + "/personal-link";
    }
}
