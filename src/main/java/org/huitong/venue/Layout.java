package org.huitong.venue;

/** How a hall is set; it decides how many people the hall holds. */
public enum Layout {
    THEATRE,
    CLASSROOM,
    U_SHAPE,
    BANQUET
}
