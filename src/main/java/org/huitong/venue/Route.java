package org.huitong.venue;

import org.huitong.platform.LocalText;

/** How a venue is reached by one means of transport. */
public record Route(Mode mode, LocalText text) {
    /** In the order in which they are told. */
    public enum Mode {
        AIR,
        RAIL,
        METRO,
        BUS,
        SHUTTLE,
        CAR,
        WALK
    }
}
