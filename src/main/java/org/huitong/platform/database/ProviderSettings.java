package org.huitong.platform.database;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The settings of a sign-in provider, which mean something only together. */
final class ProviderSettings {
    private static final List<String> TOGETHER =
            List.of("huitong.oidc.issuer", "huitong.oidc.client-id", "huitong.oidc.client-secret");

    private ProviderSettings() {}

    /** @throws StartupProblem if some are there and some are not, or the issuer is no address */
    static void check(Function<String, Optional<String>> settings) {
        long given = TOGETHER.stream()
                .filter(name -> settings.apply(name).isPresent())
                .count();
        boolean address = settings.apply(TOGETHER.get(0))
                .map(issuer -> issuer.matches("https?://\\S+"))
                .orElse(true);
        if (given != 0 && given != TOGETHER.size() || !address) {
            throw SettingProblems.providerIncomplete();
        }
    }
}
