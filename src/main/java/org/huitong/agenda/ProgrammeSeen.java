package org.huitong.agenda;

import jakarta.persistence.Entity;
import java.util.Optional;
import org.huitong.platform.StoredEntity;

/** Up to which version a guest has put away what is new. */
@Entity
class ProgrammeSeen extends StoredEntity {
    public long registrationId;

    /** Of the version; grows only: see {@link GuestProgrammes#dismiss}. */
    public int number;

    static Optional<ProgrammeSeen> by(long registrationId) {
        return find("registrationId", registrationId).firstResultOptional();
    }
}
