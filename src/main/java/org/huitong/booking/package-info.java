/**
 * Which forum is in which hall, from set-up to tear-down (会场安排). It uses the programme and the venues; the number of
 * people to expect comes from the quotas. It publishes {@link org.huitong.booking.HallBooked}, {@link
 * org.huitong.booking.BookingChanged} and {@link org.huitong.booking.BookingCancelled}.
 */
package org.huitong.booking;
