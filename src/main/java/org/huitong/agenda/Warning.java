package org.huitong.agenda;

import org.huitong.platform.LocalText;

/**
 * Something that should be looked at before it is published. It does not keep anybody from publishing: a programme is
 * announced before its last hall is found.
 *
 * @param forum its code
 * @param detail the item, hall or forum it is about; null if the forum itself
 * @param other what it clashes with, or null
 */
record Warning(Kind kind, String forum, LocalText name, Object detail, Object other) {
    /** What is not as it should be. */
    enum Kind {
        NO_HALL,
        NO_ITEMS,
        OUTSIDE_EDITION,
        ITEM_OUTSIDE,
        ITEMS_OVERLAP,
        HALL_HOURS,
        HALL_TAKEN
    }
}
