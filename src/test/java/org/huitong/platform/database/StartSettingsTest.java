package org.huitong.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Settings that cannot be meant are told before anything is begun. */
class StartSettingsTest {
    private static final String LONG = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "fedcba9876543210fedcba9876543210";

    @Test
    void secretsAreReadByTheirNumber() {
        assertEquals(
                Map.of(3, LONG, 1, OTHER, 2, OTHER + ":x"),
                SecretVersions.read("3", LONG, List.of("1:" + OTHER, " 2 :" + OTHER + ":x")));
        SecretVersions.check(name -> Optional.empty());
        SecretVersions.check(name -> Optional.of(name.endsWith("version") ? "2" : "1:" + LONG));
    }

    @Test
    void numbersAndLengthsOfSecretsAreHeldTo() {
        for (String version : List.of("0", "65536", "70000", "one", "-1", "")) {
            assertProblem(SettingProblems.secretVersionInvalid(), () -> SecretVersions.read(version, LONG, List.of()));
        }
        for (String old : List.of("1", ":" + LONG, "1:short")) {
            assertProblem(SettingProblems.oldSecretsInvalid(), () -> SecretVersions.read("2", LONG, List.of(old)));
        }
        assertProblem(
                SettingProblems.secretVersionInvalid(), () -> SecretVersions.read("2", LONG, List.of("0:" + LONG)));
        assertProblem(
                SettingProblems.secretVersionTwice(2), () -> SecretVersions.read("2", LONG, List.of("2:" + OTHER)));
        assertProblem(
                SettingProblems.secretVersionTwice(1),
                () -> SecretVersions.check(name ->
                        Optional.of(name).filter("huitong.old-secrets"::equals).map(any -> "1:" + LONG)));
    }

    @Test
    void theLogIsKeptForSixMonthsAtLeast() {
        for (String keep : List.of("P184D", "P400D", "184d", "4416h")) {
            LogTerm.check(name -> Optional.of(keep));
        }
        LogTerm.check(name -> Optional.empty());
        for (String keep : List.of("P183D", "183d", "0", "-P400D", "a year")) {
            assertProblem(SettingProblems.logTermTooShort(184), () -> LogTerm.check(name -> Optional.of(keep)));
        }
    }

    @Test
    void aSignInProviderIsSetUpWholeOrNotAtAll() {
        Map<String, String> whole = Map.of(
                "huitong.oidc.issuer", "https://id.example.org",
                "huitong.oidc.client-id", "huitong",
                "huitong.oidc.client-secret", "of no worth");
        ProviderSettings.check(name -> Optional.empty());
        ProviderSettings.check(name -> Optional.ofNullable(whole.get(name)));
        for (String missing : whole.keySet()) {
            assertProblem(
                    SettingProblems.providerIncomplete(),
                    () -> ProviderSettings.check(
                            name -> Optional.ofNullable(whole.get(name)).filter(any -> !name.equals(missing))));
        }
        assertProblem(
                SettingProblems.providerIncomplete(),
                () -> ProviderSettings.check(name -> Optional.of("id.example.org")));
    }

    @Test
    void aChannelOfMessagesIsOneThatThereIsAndHasItsSettings() {
        MessageSettings.check(name -> Optional.empty());
        assertProblem(
                SettingProblems.channelUnknown("HUITONG_NOTIFICATION_SMS", "file, http"),
                () -> MessageSettings.check(set(Map.of("huitong.notification.sms", "smtp"))));
        assertProblem(
                SettingProblems.channelIncomplete("HUITONG_NOTIFICATION_EMAIL", "HUITONG_NOTIFICATION_SMTP_FROM"),
                () -> MessageSettings.check(set(Map.of(
                        "huitong.notification.email", "smtp", "huitong.notification.smtp.host", "mail.example.org"))));
        assertProblem(
                SettingProblems.channelIncomplete(
                        "HUITONG_NOTIFICATION_SMS",
                        "HUITONG_NOTIFICATION_SMS_HTTP_KEY_ID, HUITONG_NOTIFICATION_SMS_HTTP_SECRET,"
                                + " HUITONG_NOTIFICATION_SMS_HTTP_SIGNATURE, HUITONG_NOTIFICATION_SMS_HTTP_TEMPLATE"),
                () -> MessageSettings.check(set(Map.of(
                        "huitong.notification.sms",
                        "http",
                        "huitong.notification.sms-http.url",
                        "https://sms.example.org/send"))));
    }

    private static Function<String, Optional<String>> set(Map<String, String> settings) {
        return name -> Optional.ofNullable(settings.get(name));
    }

    private static void assertProblem(StartupProblem expected, Executable executable) {
        assertEquals(
                expected.getMessage(),
                assertThrows(StartupProblem.class, executable).getMessage());
    }
}
