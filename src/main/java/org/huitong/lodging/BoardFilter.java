package org.huitong.lodging;

/**
 * Which rooms of a board are shown.
 *
 * @param type the code of a room type, blank for all
 * @param floor null for all
 * @param onlyFree only rooms with a free bed on some night
 */
record BoardFilter(String type, Integer floor, boolean onlyFree) {
    /** Whether anything is left out at all. */
    public boolean active() {
        return !type.isBlank() || floor != null || onlyFree;
    }

    boolean accepts(BoardRoom room) {
        return (type.isBlank() || type.equals(room.type()))
                && (floor == null || floor == room.floor())
                && (!onlyFree || room.anyFree());
    }
}
