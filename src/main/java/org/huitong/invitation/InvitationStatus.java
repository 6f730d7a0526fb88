package org.huitong.invitation;

import java.util.Set;

/** Where an invitation stands, and where it may go from there. */
enum InvitationStatus {
    /** Written, and nobody knows of it yet. */
    DRAFT,
    SENT,
    /** The personal link was opened. */
    OPENED,
    /** Whoever is invited comes and has registered. */
    ACCEPTED,
    DECLINED,
    /** Somebody else was named, who has an invitation of their own. */
    SUBSTITUTED,
    /** Taken back by the organiser. */
    CANCELLED;

    /** Those who have not answered yet. */
    static final Set<InvitationStatus> UNANSWERED = Set.of(SENT, OPENED);

    boolean mayBecome(InvitationStatus next) {
        return switch (this) {
            case DRAFT -> Set.of(SENT, CANCELLED).contains(next);
            case SENT ->
                Set.of(OPENED, ACCEPTED, DECLINED, SUBSTITUTED, CANCELLED).contains(next);
            case OPENED -> Set.of(ACCEPTED, DECLINED, SUBSTITUTED, CANCELLED).contains(next);
            case ACCEPTED -> Set.of(DECLINED, SUBSTITUTED, CANCELLED).contains(next);
            case DECLINED -> Set.of(ACCEPTED, SUBSTITUTED, CANCELLED).contains(next);
            case SUBSTITUTED, CANCELLED -> false;
        };
    }

    /** Whether anything can still be answered. */
    boolean answerable() {
        return this != DRAFT && this != SUBSTITUTED && this != CANCELLED;
    }
}
