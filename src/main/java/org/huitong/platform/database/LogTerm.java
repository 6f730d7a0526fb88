package org.huitong.platform.database;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** How long the audit log is kept, which the law does not leave to the operator alone. */
public final class LogTerm {
    /** Six months (Cybersecurity Law, article 21 as of the 2017 text), the longest six there are. */
    private static final Duration SHORTEST = Duration.ofDays(184);

    private LogTerm() {}

    /** @throws StartupProblem if it is too short */
    public static void requireLongEnough(Duration keep) {
        if (keep.compareTo(SHORTEST) < 0) {
            throw SettingProblems.logTermTooShort(SHORTEST.toDays());
        }
    }

    /** Before anything is begun. */
    static void check(Function<String, Optional<String>> settings) {
        try {
            settings.apply("huitong.audit.keep")
                    .map(DurationConverter::parseDuration)
                    .ifPresent(LogTerm::requireLongEnough);
        } catch (IllegalArgumentException e) {
            throw SettingProblems.logTermTooShort(SHORTEST.toDays());
        }
    }
}
