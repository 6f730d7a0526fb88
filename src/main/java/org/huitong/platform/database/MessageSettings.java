package org.huitong.platform.database;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The channels of messages, each of which is of use with its settings only. */
final class MessageSettings {
    private static final String PREFIX = "huitong.notification.";

    /** By channel what it needs. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "file", List.of(),
            "smtp", List.of("smtp.host", "smtp.from"),
            "http",
                    List.of(
                            "sms-http.url",
                            "sms-http.key-id",
                            "sms-http.secret",
                            "sms-http.signature",
                            "sms-http.template"));

    private MessageSettings() {}

    /** @throws StartupProblem if a channel is chosen that there is not, or that lacks a setting */
    static void check(Function<String, Optional<String>> settings) {
        check("sms", List.of("file", "http"), settings);
        check("email", List.of("file", "smtp"), settings);
    }

    private static void check(String kind, List<String> channels, Function<String, Optional<String>> settings) {
        String chosen = settings.apply(PREFIX + kind).orElse("file");
        if (!channels.contains(chosen)) {
            throw SettingProblems.channelUnknown(variable(kind), String.join(", ", channels));
        }
        String missing = NEEDED.get(chosen).stream()
                .filter(name -> settings.apply(PREFIX + name).isEmpty())
                .map(MessageSettings::variable)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw SettingProblems.channelIncomplete(variable(kind), missing);
        }
    }

    private static String variable(String name) {
        return (PREFIX + name).replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
