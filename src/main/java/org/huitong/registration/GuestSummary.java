package org.huitong.registration;

import org.huitong.person.Sex;

/**
 * What other features need to know of a registration.
 *
 * @param sex null where the document does not tell
 * @param hotelClass GUEST or AUDIENCE; null for categories without lodging
 * @param organisation null where not asked
 */
public record GuestSummary(
        long id,
        String reference,
        String name,
        Sex sex,
        String categoryCode,
        String hotelClass,
        RegistrationStatus status,
        String organisation) {}
