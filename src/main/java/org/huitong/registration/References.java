package org.huitong.registration;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Makes references such as {@code R-7K3F9Q}: short enough to be read out, without characters that look alike. */
final class References {
    static final String PREFIX = "R-";
    /** Without 0 O, 1 I L, and U, which is heard as V. 30^6 are 729 million. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    static final int LENGTH = 6;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private References() {}

    /** A random one; that it is new is seen when it is stored. */
    static String next() {
        return next(RANDOM);
    }

    static String next(RandomGenerator random) {
        var reference = new StringBuilder(PREFIX);
        for (int i = 0; i < LENGTH; i++) {
            reference.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
