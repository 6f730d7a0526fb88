package org.huitong.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.huitong.platform.Secrets;

/**
 * What a guest's QR code says: {@code H1:<reference>:<signature>}. No personal data, and no key to anything: whoever
 * copies it has a code that the status of the registration still decides about. The signature, 96 bits of HMAC-SHA-256,
 * lets a gate refuse invented codes without asking the database.
 */
@ApplicationScoped
class GuestPass {
    private static final int SIGNATURE_BYTES = 12;

    private final Secrets secrets;

    @Inject
    GuestPass(Secrets secrets) {
        this.secrets = secrets;
    }

    String content(String reference) {
        byte[] signature = secrets.digest("guest-pass", reference.getBytes(StandardCharsets.UTF_8));
        return "H1:" + reference + ":"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signature, SIGNATURE_BYTES));
    }
}
