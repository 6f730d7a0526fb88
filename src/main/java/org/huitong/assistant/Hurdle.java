package org.huitong.assistant;

/** Why a forum cannot be in a hall, in the order in which it is looked at. */
enum Hurdle {
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
    ELSEWHERE;

    /** Whether it lies in what another booking holds, not in the hall. */
    boolean meetsAnother() {
        return this == TAKEN || this == ELSEWHERE;
    }
}
