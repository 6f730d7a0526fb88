package org.huitong.registration;

import org.huitong.person.PersonDetails;

/**
 * What a guest wrote about themselves, checked; organisation and position are null where not given or not asked.
 *
 * @param guardian of somebody under 14; null for everybody else, and where the one on file stays
 */
record Details(PersonDetails person, String organisation, String position, GuardianDetails guardian) {}
