package org.huitong.registration;

import java.time.Instant;
import org.huitong.platform.LocalText;

/**
 * A line of the reviewer's list.
 *
 * @param latinName null where not given, like organisation and position
 * @param delegation code of the one the person comes with; null where nobody has said so, like its name
 * @param submittedAt conference clock
 */
record ReviewRow(
        long id,
        String reference,
        String name,
        String latinName,
        String organisation,
        String position,
        String categoryCode,
        LocalText categoryName,
        String delegation,
        LocalText delegationName,
        RegistrationStatus status,
        Instant submittedAt,
        String sortKey,
        String strokeKey) {}
