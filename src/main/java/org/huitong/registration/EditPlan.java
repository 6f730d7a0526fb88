package org.huitong.registration;

import java.util.List;
import java.util.Map;
import org.huitong.delegation.Delegation;
import org.huitong.form.Form;

/**
 * What an edit that keeps all rules would do.
 *
 * @param form what was asked
 * @param answers to the organiser's own fields, by key
 * @param pools in which the guest has a place from then on; null where forums stay as they are
 * @param waiting ids of the pools for which a place on the waiting list would do
 * @param delegation the guest comes with from then on; null for none
 * @param consented whether the separate consent to sensitive data was given now
 * @param differences in the order of the form
 */
record EditPlan(
        Form form,
        Details details,
        Map<String, String> answers,
        List<ForumQuota> pools,
        List<Long> waiting,
        Delegation delegation,
        boolean consented,
        List<Difference> differences) {
    /** The changes that reviewers decide upon. */
    List<Difference> reviewed() {
        return differences.stream()
                .filter(difference -> difference.field().reviewed())
                .toList();
    }

    List<String> keys() {
        return differences.stream().map(difference -> difference.field().key()).toList();
    }
}
