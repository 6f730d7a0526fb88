package org.huitong.registration;

import java.util.List;

/**
 * What a guest wants to have changed, as typed.
 *
 * @param details everything asked, changed or not
 * @param forums all that are wanted from now on; null where they are not spoken of
 * @param seenVersion of the registration as it was shown; null to change whatever it is
 * @param knowing whether the guest knows that the review may start again
 */
record Edit(TypedDetails details, List<Application.Choice> forums, Integer seenVersion, boolean knowing) {
    /** Details only. */
    static Edit of(TypedDetails details) {
        return new Edit(details, null, null, true);
    }
}
