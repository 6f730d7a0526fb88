/**
 * Proposes halls and never decides: ranks the halls that fit a forum with a reason for each, works out a proposal for the
 * whole programme, and foresees which halls will be too small. What is accepted goes through {@code booking}'s door. It uses
 * the programme, bookings, registrations and hotels, and publishes {@link
 * org.huitong.assistant.ProposalStarted}, {@link org.huitong.assistant.ProposalCancelled} and {@link
 * org.huitong.assistant.ProposalAccepted}.
 */
package org.huitong.assistant;
