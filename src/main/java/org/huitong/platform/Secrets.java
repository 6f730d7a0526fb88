package org.huitong.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huitong.platform.database.SecretVersions;

/**
 * Derives one key per purpose from the installation's secret, so that no key serves two ends. An HMAC stands in for
 * HKDF-Expand with a single block (RFC 5869): the secret is required to be long and random.
 *
 * <p>Secrets change, and so may the suite: what is made is made by the present generation, what was made by an earlier
 * one is still understood while its secret is among {@code huitong.old-secrets}.
 */
@ApplicationScoped
public class Secrets {
    private final Map<Integer, byte[]> roots = new TreeMap<>(Comparator.reverseOrder());
    private final Generation present;
    /** The present one first, then the newest secret first. */
    private final List<Generation> all;

    /**
     * @param secret the present secret
     * @param version its number, raised by one whenever the secret changes
     * @param old former secrets as {@code version:secret}
     */
    @Inject
    Secrets(
            @ConfigProperty(name = "huitong.secret") String secret,
            @ConfigProperty(name = "huitong.secret-version", defaultValue = "1") int version,
            @ConfigProperty(name = "huitong.old-secrets") Optional<List<String>> old,
            HuitongConfig config) {
        this(config.crypto().suite(), secret, version, old.orElse(List.of()));
    }

    Secrets(CryptoSuite suite, String secret, int version, List<String> old) {
        SecretVersions.read(Integer.toString(version), secret, old)
                .forEach((number, text) -> roots.put(number, text.getBytes(StandardCharsets.UTF_8)));
        present = new Generation(suite, version);
        all = Stream.concat(Stream.of(present), roots.keySet().stream().flatMap(v -> Arrays.stream(CryptoSuite.values())
                        .map(s -> new Generation(s, v))))
                .distinct()
                .toList();
    }

    /** The algorithms and the secret that keys derive from. */
    public record Generation(CryptoSuite suite, int version) {}

    /** Wrong settings are told when the application starts, not when somebody registers. */
    void check(@Observes StartupEvent start) {}

    /** What new values are made with. */
    public Generation present() {
        return present;
    }

    /** Whether values of this generation can be read. */
    public boolean knows(Generation generation) {
        return roots.containsKey(generation.version);
    }

    /** 256 bits for this purpose; the same on every instance with the same secret and suite. */
    public byte[] key(String purpose) {
        return key(present, purpose);
    }

    /** The same of this generation, which must be a known one. */
    public byte[] key(Generation generation, String purpose) {
        byte[] root = roots.get(generation.version);
        return hmac(generation.suite, root, (purpose + "\u0001").getBytes(StandardCharsets.UTF_8));
    }

    /** A keyed digest of 32 bytes of this message for this purpose: for blind indexes and signatures. */
    public byte[] digest(String purpose, byte[] message) {
        return digest(present, purpose, message);
    }

    /** What {@link #digest} gives and has given under every secret and suite that is still known; the present first. */
    public List<byte[]> digests(String purpose, byte[] message) {
        return all.stream()
                .map(generation -> digest(generation, purpose, message))
                .toList();
    }

    /** Whether these bytes begin any of the {@link #digests}: signatures outlive a change of the secret. */
    public boolean signed(String purpose, byte[] message, byte[] signature) {
        return digests(purpose, message).stream()
                .anyMatch(digest -> MessageDigest.isEqual(Arrays.copyOf(digest, signature.length), signature));
    }

    private byte[] digest(Generation generation, String purpose, byte[] message) {
        return hmac(generation.suite, key(generation, purpose), message);
    }

    private static byte[] hmac(CryptoSuite suite, byte[] key, byte[] message) {
        try {
            Mac mac = suite.mac();
            mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
