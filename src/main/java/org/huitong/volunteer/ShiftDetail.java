package org.huitong.volunteer;

import java.time.LocalDate;
import java.util.List;
import org.huitong.platform.Message;

/**
 * One shift with who is on and who could be.
 *
 * @param day on which it begins, in the conference's zone
 * @param over whether it has ended: then nobody is put on or taken off
 * @param candidates those found by the search, whoever is free first; without those who are on already
 */
record ShiftDetail(
        LocalDate day, ShiftView shift, boolean over, List<DayPlan.OnShift> people, List<Candidate> candidates) {
    /**
     * Someone who could be put on the shift.
     *
     * @param obstacle what is in the way; null when free
     */
    record Candidate(String number, String name, String organisation, Service service, Message<?> obstacle) {}
}
