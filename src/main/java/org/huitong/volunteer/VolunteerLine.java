package org.huitong.volunteer;

/**
 * A volunteer in a list.
 *
 * @param active whether the registration still stands
 */
record VolunteerLine(String number, String name, String organisation, boolean active, Service service) {}
