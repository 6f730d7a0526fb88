package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import org.huitong.platform.FieldCipher;

/** Keys of sessions as the cookie holds them: sealed, it says nothing, and a forged one costs no query. */
@ApplicationScoped
class SessionKeys {
    private static final String PURPOSE = "staff-session";

    private final FieldCipher cipher;

    @Inject
    SessionKeys(FieldCipher cipher) {
        this.cipher = cipher;
    }

    String cookie(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cipher.seal(PURPOSE, key));
    }

    /** The session this cookie belongs to, whatever its state; empty if the cookie was tampered with. */
    Optional<StaffSession> session(String cookie) {
        try {
            return StaffSession.byKey(
                    cipher.open(PURPOSE, Base64.getUrlDecoder().decode(cookie)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
