package org.huitong.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The secret from which the application derives the keys of its tokens and of its field encryption. */
final class Secret {

    static final int MINIMUM_LENGTH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** With an external database several instances share one secret, so that none may be made up here. */
    static String forExternal(Optional<String> given) {
        return given.map(Secret::longEnough).orElseThrow(SettingProblems::secretMissing);
    }

    /**
     * The given secret, or the one kept in the data directory. It is made before the database is: a database without
     * its secret therefore means that the file was lost, and a new one would make the encrypted fields unreadable.
     */
    static String forPrivate(Optional<String> given, DataDirectory directory) throws IOException {
        if (given.isPresent()) {
            return longEnough(given.get());
        }
        Path file = directory.secret();
        if (Files.exists(file)) {
            return longEnough(Files.readString(file).strip());
        }
        if (directory.initialised()) {
            throw SettingProblems.secretLost(file);
        }
        String secret = random(32);
        PrivateFiles.write(file, secret + "\n");
        return secret;
    }

    /** @return {@code bytes} random bytes in URL-safe Base64, which needs no quoting anywhere */
    static String random(int bytes) {
        byte[] value = new byte[bytes];
        RANDOM.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    private static String longEnough(String secret) {
        if (secret.length() < MINIMUM_LENGTH) {
            throw SettingProblems.secretTooShort();
        }
        return secret;
    }
}
