package org.huitong.kit;

/** Where an item of the kit stands: what is met on the way to the hall, and what is in it. */
public enum Area {
    OUTSIDE,
    INSIDE
}
