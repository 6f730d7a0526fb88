package org.huitong.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What an administrator writes about the holder of an account.
 *
 * @param email null if not given
 * @param workingGroup code; null if none
 * @param expiresOn the last day on which the account works, in the conference's zone; null: no end
 */
record AccountDetails(String displayName, String email, String workingGroup, LocalDate expiresOn) {
    /** The names of what differs from these. */
    List<String> differences(AccountDetails others) {
        var names = new ArrayList<String>();
        if (!displayName.equals(others.displayName)) {
            names.add("displayName");
        }
        if (!Objects.equals(email, others.email)) {
            names.add("email");
        }
        if (!Objects.equals(workingGroup, others.workingGroup)) {
            names.add("workingGroup");
        }
        if (!Objects.equals(expiresOn, others.expiresOn)) {
            names.add("expiresOn");
        }
        return names;
    }
}
