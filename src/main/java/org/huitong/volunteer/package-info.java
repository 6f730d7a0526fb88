/**
 * Volunteers (志愿者): who is one, the posts and shifts there are, and who stands where and when. It uses
 * {@code registration}, {@code venue} and {@code identity}; it makes a volunteer of every approved registration of that
 * category and takes the shifts back when one is withdrawn or rejected. It publishes {@code VolunteerEnlisted},
 * {@code ShiftAssigned}, {@code ShiftReleased} and {@code PersonalLinkShown}.
 */
package org.huitong.volunteer;
