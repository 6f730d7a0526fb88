package org.huitong.correspondence;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * When guests are written to without anybody asking for it. A first review that is passed is no occasion: to the guest it
 * would look like a confirmation.
 */
enum Occasion {
    /** The form has come in, for the first time or after a change. */
    SUBMITTED(false),
    CHANGES_REQUESTED(true, Placeholder.REASON),
    APPROVED(true),
    REJECTED(true, Placeholder.REASON),
    /** A decision was taken back after its message had left. */
    TAKEN_BACK(false),
    WITHDRAWN(false),
    /** A place has become free for somebody on the waiting list. */
    PLACE_OFFERED(false, Placeholder.FORUM, Placeholder.DEADLINE, Placeholder.OFFER),
    /** It was not taken while it was offered, and goes to the next. */
    OFFER_EXPIRED(false, Placeholder.FORUM),
    /** Somebody from the waiting list has taken it. */
    PLACE_TAKEN(false, Placeholder.FORUM),
    /** A reviewer has agreed to what the guest asked to change after the deadline. */
    AMENDMENT_ACCEPTED(false),
    /** And has not; the reason is on the guest's page. */
    AMENDMENT_REFUSED(false);

    /** After that the news is no news any more. */
    static final Duration LIFE = Duration.ofDays(3);

    /** Whether it follows from a decision, which can be taken back for some time. */
    final boolean decision;

    private final Set<Placeholder> placeholders = EnumSet.copyOf(Placeholder.USUAL);

    Occasion(boolean decision, Placeholder... special) {
        this.decision = decision;
        placeholders.addAll(Arrays.asList(special));
    }

    /** What its texts can leave open. */
    Set<Placeholder> placeholders() {
        return placeholders;
    }

    /** The page of its texts. */
    public String href() {
        return "/admin/messages/templates/" + name();
    }

    /** Where one goes back to the texts that came with the application. */
    public String usual() {
        return href() + "/usual-text";
    }
}
