/**
 * Lodging: the hotels of the conference, their rooms, and who sleeps in which bed on which night. It uses
 * {@code registration} and what lies below it; a guest who withdraws or is rejected loses the coming nights in the same
 * transaction. It publishes {@code GuestPutInBed}, {@code GuestMoved}, {@code GuestTakenOut} and {@code HotelPlaced}.
 *
 * <p>A <em>night</em> is the date of the evening of arrival. A <em>stay</em> is a run of nights that one guest has in one
 * bed. Whoever changes bed-nights first locks the guest's registration, then the rooms in the order of their ids, so that
 * nobody waits in a circle. {@link org.huitong.lodging.Lodgings} is the door for changes,
 * {@link org.huitong.lodging.Hotels} the one for looking.
 */
package org.huitong.lodging;
