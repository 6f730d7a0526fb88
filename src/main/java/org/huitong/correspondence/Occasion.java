package org.huitong.correspondence;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.huitong.registration.Recipients;
import org.huitong.registration.RegistrationStatus;

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
    AMENDMENT_REFUSED(false),
    /** What a reviewer has asked to be changed is not changed yet, and an organiser has it said once more. */
    CHANGES_REMINDER(false, Placeholder.REASON),
    /** An offered place is neither taken nor turned down, and the offer ends soon. */
    OFFER_REMINDER(false, Placeholder.FORUM, Placeholder.DEADLINE, Placeholder.OFFER);

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

    /** Whether it says something of an offer, and is no news any more once that has ended. */
    boolean offers() {
        return this == PLACE_OFFERED || this == OFFER_REMINDER;
    }

    /** Whether it is still so: a reminder comes too late for whoever has answered meanwhile. */
    boolean holds(Recipients.Recipient to, String forum) {
        return switch (this) {
            case CHANGES_REMINDER -> to.status() == RegistrationStatus.CHANGES_REQUESTED;
            case OFFER_REMINDER ->
                to.seat(forum).map(Recipients.Seat::offerEnds).isPresent();
            default -> true;
        };
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
