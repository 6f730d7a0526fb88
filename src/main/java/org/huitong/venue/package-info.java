/**
 * The places themselves: venues with their plans and how to get there, their halls, what each holds in each layout, and
 * when it can be used at all. It uses the foundation and how {@code form} looks at pictures; who is in a hall and when is
 * told by {@code booking}, through {@link org.huitong.venue.HallUse}. It publishes {@link org.huitong.venue.HallWithdrawn},
 * {@link org.huitong.venue.HallBlocked} and what else is changed about venues and halls.
 */
package org.huitong.venue;
