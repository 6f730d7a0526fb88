package org.huitong.registration;

/**
 * How many want to come to a forum, all categories together.
 *
 * @param confirmed places of approved registrations
 * @param held places of registrations under review, and places on offer
 * @param waiting on the waiting lists
 * @param recent how many of all these have registered since the moment asked for
 */
public record ForumDemand(long confirmed, long held, long waiting, long recent) {
    /** Nobody yet. */
    public static final ForumDemand NONE = new ForumDemand(0, 0, 0, 0);

    /** Places that somebody has. */
    public long taken() {
        return confirmed + held;
    }

    ForumDemand plus(ForumDemand other) {
        return new ForumDemand(
                confirmed + other.confirmed, held + other.held, waiting + other.waiting, recent + other.recent);
    }
}
