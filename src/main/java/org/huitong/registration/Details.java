package org.huitong.registration;

import org.huitong.person.PersonDetails;

/** What a guest wrote about themselves, checked; organisation and position are null where not given or not asked. */
record Details(PersonDetails person, String organisation, String position) {}
