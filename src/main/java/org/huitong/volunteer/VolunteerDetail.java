package org.huitong.volunteer;

import java.util.List;

/**
 * A volunteer as the organiser sees one.
 *
 * @param reference of the registration
 * @param shifts by time, without those given back
 */
record VolunteerDetail(long registrationId, VolunteerLine line, String reference, List<OwnShift> shifts) {}
