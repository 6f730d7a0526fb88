package org.huitong.program;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is to be handed in.
 *
 * @param dueOn the last day; null if there is none
 * @param embargoUntil nobody outside may have it before; null if it may be given out at once
 * @param handedOut whether everybody may have it once it is final and the embargo is over
 */
public record MaterialWish(String title, LocalDate dueOn, Instant embargoUntil, boolean handedOut) {}
