package org.huitong.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Derives one key per purpose from the installation's secret, so that no key serves two ends. HMAC-SHA-256 stands in for
 * HKDF-Expand with a single block (RFC 5869): the secret is required to be long and random.
 */
@ApplicationScoped
public class Secrets {
    private static final String HMAC = "HmacSHA256";
    private final byte[] root;

    @Inject
    Secrets(@ConfigProperty(name = "huitong.secret") String secret) {
        this.root = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** 256 bits for this purpose; the same on every instance with the same secret. */
    public byte[] key(String purpose) {
        return hmac(root, (purpose + "\u0001").getBytes(StandardCharsets.UTF_8));
    }

    /** A keyed digest of this message for this purpose: for blind indexes and signatures. */
    public byte[] digest(String purpose, byte[] message) {
        return hmac(key(purpose), message);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
