package org.huitong.kit;

import java.time.Instant;

/**
 * What a host unit asks for, understood.
 *
 * @param quantity at least 1
 * @param wantedBy conference clock
 * @param cost estimated, in fen of CNY; not negative
 */
public record KitWish(Area area, String what, int quantity, String why, Instant wantedBy, long cost) {}
