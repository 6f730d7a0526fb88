package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.huitong.person.Mobile;
import org.huitong.platform.FieldCipher;
import org.huitong.platform.Message;
import org.huitong.platform.WallClock;

/** Keeps who agrees for somebody under 14; the number to call is sealed and leaves masked. */
@ApplicationScoped
class Guardians {
    static final String PURPOSE = "guardian-mobile";

    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    Guardians(FieldCipher cipher, @WallClock Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    /** In place of the one before. */
    void keep(Registration registration, GuardianDetails details) {
        Guardian guardian = Guardian.of(registration).orElseGet(() -> {
            var fresh = new Guardian();
            fresh.registration = registration;
            return fresh;
        });
        guardian.become(details, cipher.seal(PURPOSE, details.mobile().e164()), clock.instant());
        guardian.persist();
    }

    /** With the number masked; null where nobody is on file. */
    Message<?> shown(Registration registration) {
        Optional<Guardian> guardian = Guardian.of(registration);
        if (guardian.isEmpty()) {
            return null;
        }
        String name = guardian.get().name;
        GuardianRelation relation = guardian.get().relation;
        String mobile = new Mobile(cipher.open(PURPOSE, guardian.get().sealedMobile)).masked();
        return Message.of(GuardianMessages.class, m -> m.shown(name, m.relationName(relation), mobile));
    }
}
