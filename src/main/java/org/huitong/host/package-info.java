/**
 * The host unit's own page (主办单位): everything about its forum in one place, its agenda, its guests in numbers and names,
 * its hall and how far that is, and what it asks for. It reads the programme, the registrations and the bookings, and passes
 * requests on to {@code kit}. It publishes no events of its own.
 */
package org.huitong.host;
