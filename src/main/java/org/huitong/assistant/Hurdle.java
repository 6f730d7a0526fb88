package org.huitong.assistant;

/** Why a forum cannot be in a hall, in the order in which it is looked at. */
enum Hurdle {
    /** Not at that time, or not on a day on which halls can be had. */
    OUTSIDE,
    /** The hall cannot be set like that. */
    LAYOUT,
    TOO_SMALL,
    /** Something is missing without which the forum cannot take place. */
    EQUIPMENT,
    /** The hall is closed then. */
    CLOSED,
    /** Another forum is in it. */
    TAKEN,
    /** The forum itself is in another hall then. */
    ELSEWHERE,
    /** There is too little time to set the hall anew before or after. */
    TURNOVER,
    /** Somebody who appears in it would have to be on two stages. */
    SPEAKERS;

    /** Whether it lies in what another booking holds, not in the hall. */
    boolean meetsAnother() {
        return this == TAKEN || this == ELSEWHERE;
    }
}
