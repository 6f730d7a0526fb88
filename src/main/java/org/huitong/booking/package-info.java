/**
 * Which forum is in which hall, from set-up to tear-down (会场安排), firmly or penciled in. It uses the programme and the
 * venues; the number of people to expect comes from the quotas. It publishes {@link org.huitong.booking.HallBooked}, {@link
 * org.huitong.booking.BookingChanged} and {@link org.huitong.booking.BookingCancelled} of bookings, and {@link
 * org.huitong.booking.HallPreBooked}, {@link org.huitong.booking.PreBookingChanged} and {@link
 * org.huitong.booking.PreBookingReleased} of what is only penciled in.
 */
package org.huitong.booking;
