package org.huitong.assistant;

import java.util.List;
import org.huitong.platform.LocalText;
import org.huitong.registration.ForumDemand;

/**
 * Whether a forum's hall will hold those who want to come.
 *
 * @param halls codes of the halls it is in
 * @param seats of the smallest of them as it is set; 0 without a hall
 * @param coming how many more will have asked by the first day if it goes on as in the last week
 */
record Forecast(String forum, LocalText name, List<String> halls, int seats, ForumDemand demand, long coming) {
    /** Days looked back upon. */
    static final int DAYS = 7;

    /** How it will end. */
    enum Level {
        /** Every seat has somebody. */
        FULL,
        /** More will want one than there are. */
        WILL_BE_FULL,
        FINE,
        NO_HALL
    }

    /**
     * So many will yet come: as many a day as in the last seven.
     *
     * @param recent how many came in them
     * @param daysLeft until the first day of the conference
     */
    static long coming(long recent, long daysLeft) {
        return Math.round((double) recent * Math.max(0, daysLeft) / DAYS);
    }

    /** All that want a seat, or will. */
    public long wanted() {
        return demand.taken() + demand.waiting() + coming;
    }

    public Level level() {
        if (halls.isEmpty()) {
            return Level.NO_HALL;
        }
        return demand.taken() >= seats ? Level.FULL : wanted() >= seats ? Level.WILL_BE_FULL : Level.FINE;
    }

    /** For the colour of its label. */
    public String tone() {
        return switch (level()) {
            case FULL -> "bad";
            case WILL_BE_FULL -> "warn";
            case FINE -> "good";
            case NO_HALL -> "ahead";
        };
    }
}
