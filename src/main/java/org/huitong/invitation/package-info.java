/**
 * Invitations and the answers to them (邀请, 回执): who is asked to take part, the letter, the personal link behind which
 * one comes, does not come or names somebody else, and the contact of a unit who answers for many. An answer that somebody
 * comes goes through {@code registration.InvitedRegistrations}; messages are left in the outbox of {@code notification}. It
 * publishes {@code InvitationAnswered}, {@code InvitationsSent} and others for the log.
 */
package org.huitong.invitation;
