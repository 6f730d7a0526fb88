package org.huitong.registration;

import org.huitong.platform.LocalText;

/**
 * A registration as one of those a person has.
 *
 * @param edition code
 */
public record PersonRegistration(
        long id,
        long personId,
        String reference,
        String edition,
        LocalText category,
        RegistrationStatus status,
        String organisation) {
    public boolean living() {
        return status.living();
    }
}
