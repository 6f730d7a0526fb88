package org.huitong.platform.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The present secret and the former ones, by number. */
public final class SecretVersions {
    private static final int LAST = 0xFFFF;

    private SecretVersions() {}

    /**
     * @param version of the present secret, as it is set
     * @param present the secret itself
     * @param old former secrets as {@code version:secret}
     * @throws StartupProblem if a number is none from 1 to 65535 or stands twice, or a secret is too short
     */
    public static Map<Integer, String> read(String version, String present, List<String> old) {
        Map<Integer, String> secrets = new TreeMap<>();
        secrets.put(number(version), longEnough(present));
        for (String entry : old) {
            int colon = entry.indexOf(':');
            if (colon < 1) {
                throw SettingProblems.oldSecretsInvalid();
            }
            int number = number(entry.substring(0, colon));
            if (secrets.put(number, longEnough(entry.substring(colon + 1))) != null) {
                throw SettingProblems.secretVersionTwice(number);
            }
        }
        return secrets;
    }

    /** Before anything else is begun: what is set beside the present secret, which may not be known yet. */
    static void check(Function<String, Optional<String>> settings) {
        String old = settings.apply("huitong.old-secrets").orElse("");
        read(
                settings.apply("huitong.secret-version").orElse("1"),
                "?".repeat(Secret.MINIMUM_LENGTH),
                Stream.of(old.split(",")).filter(entry -> !entry.isEmpty()).toList());
    }

    private static int number(String text) {
        String digits = text.strip();
        int number = digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > LAST) {
            throw SettingProblems.secretVersionInvalid();
        }
        return number;
    }

    private static String longEnough(String secret) {
        if (secret.length() < Secret.MINIMUM_LENGTH) {
            throw SettingProblems.oldSecretsInvalid();
        }
        return secret;
    }
}
