package org.huitong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.huitong.platform.CryptoSuite;
import org.huitong.platform.HuitongConfig;
import org.huitong.platform.Secrets;

/**
 * The keys of the chain. They derive from the installation's secret and are nowhere in the database, so that whoever has the
 * database alone cannot make a chain that fits what was changed.
 */
@ApplicationScoped
class ChainKeys {
    private static final String LINKS = "audit-chain";
    private static final String ENDS = "audit-end";
    private static final String MARKS = "audit-mark";

    private final Secrets secrets;
    private final CryptoSuite suite;

    @Inject
    ChainKeys(Secrets secrets, HuitongConfig config) {
        this.secrets = secrets;
        this.suite = config.crypto().suite();
    }

    /** What a hash was made with, so that a later setting does not break the chain. */
    record Generation(CryptoSuite suite, int keyVersion) {
        static Optional<Generation> of(String suite, int keyVersion) {
            try {
                return Optional.of(new Generation(CryptoSuite.valueOf(suite), keyVersion));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    Generation present() {
        return new Generation(suite, secrets.present().version());
    }

    /** For the hashes of entries; empty if that key is no longer known. */
    Optional<Mac> links(Generation generation) {
        return mac(generation, LINKS);
    }

    /** For the signature of where the chain ends; empty if that key is no longer known. */
    Optional<Mac> ends(Generation generation) {
        return mac(generation, ENDS);
    }

    /**
     * For the signature of a mark up to which the log may be purged; empty if that key is no longer known. A key of its own:
     * the end of the chain is signed at every moment and must never do as leave to purge.
     */
    Optional<Mac> marks(Generation generation) {
        return mac(generation, MARKS);
    }

    private Optional<Mac> mac(Generation generation, String purpose) {
        Secrets.Generation key = new Secrets.Generation(generation.suite, generation.keyVersion);
        if (!secrets.knows(key)) {
            return Optional.empty();
        }
        try {
            Mac mac = generation.suite.mac();
            mac.init(new SecretKeySpec(secrets.key(key, purpose), mac.getAlgorithm()));
            return Optional.of(mac);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
