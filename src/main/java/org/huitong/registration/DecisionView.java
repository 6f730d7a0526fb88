package org.huitong.registration;

import java.time.Instant;

/**
 * A reviewer's decision.
 *
 * @param decision the status the registration came to
 * @param by user name
 * @param at real clock
 * @param reason null where none was given
 */
public record DecisionView(RegistrationStatus decision, String by, Instant at, String reason) {}
