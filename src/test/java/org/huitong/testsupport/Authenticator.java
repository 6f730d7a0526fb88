package org.huitong.testsupport;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** An authenticator app on a phone (RFC 6238). */
public final class Authenticator {
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final SecretKeySpec key;

    /** @param secret as the page shows it, in groups */
    public Authenticator(String secret) {
        key = new SecretKeySpec(Base32.decode(secret.replaceAll("\\s", "")), codes.getAlgorithm());
    }

    /** The code that it shows now. */
    public String code() {
        return code(0);
    }

    /** The code that it shows if its clock is off by so many steps. */
    public String code(int steps) {
        try {
            return codes.generateOneTimePasswordString(
                    key, Clock.systemUTC().instant().plus(codes.getTimeStep().multipliedBy(steps)));
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
