package org.huitong.registration;

import java.util.List;

/**
 * What became of an {@link Enrolment}.
 *
 * @param examined as it was at that moment; what is WRONG or SAME was left as it is
 * @param registrationId null if it was WRONG and names nobody
 * @param waiting codes of the forums that were full: there the place is one on the waiting list
 */
public record Enrolled(Examined examined, Long registrationId, String reference, List<String> waiting) {}
