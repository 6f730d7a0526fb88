package org.huitong.openid;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.huitong.platform.LocalText;
import org.huitong.platform.Secrets;
import org.huitong.staff.SignInProvider;

/**
 * The provider as it is set up. Its settings are made here and not in {@code quarkus.oidc}: the key of the cookie that holds
 * a flow together is derived from the secret, so that any instance can finish what another has begun, and nothing is asked
 * of the provider before somebody wants to sign in by it.
 */
@ApplicationScoped
class Provider implements SignInProvider, TenantConfigResolver {
    /** The only path on which anything of OpenID happens; the cookies are sent to no other. */
    static final String PATH = "/sign-in/provider";

    private static final String NAME = "provider";
    /** Where Quarkus would keep the provider's tokens. */
    static final String TOKEN_COOKIE = "q_session_" + NAME;

    private final OpenIdConfig config;
    private final Optional<OidcTenantConfig> settings;

    @Inject
    Provider(OpenIdConfig config, Secrets secrets) {
        this.config = config;
        settings = config.issuer().map(issuer -> settings(issuer, secrets));
    }

    private OidcTenantConfig settings(String issuer, Secrets secrets) {
        String stateKey = Base64.getEncoder().encodeToString(secrets.key("openid-state"));
        return OidcTenantConfig.builder()
                .tenantId(NAME)
                .authServerUrl(issuer)
                .connectionTimeout(config.patience())
                .applicationType(ApplicationType.WEB_APP)
                .clientId(config.clientId().orElseThrow())
                .credentials(config.clientSecret().orElseThrow())
                .token()
                .issuer(issuer)
                .audience(config.clientId().orElseThrow())
                .subjectRequired()
                .end()
                .authentication()
                .redirectPath(PATH)
                .restorePathAfterRedirect(false)
                // A second round through the browser would need the tokens to be kept.
                .removeRedirectParameters(false)
                .failOnMissingStateParam()
                .pkceRequired()
                .nonceRequired()
                .stateSecret(stateKey)
                .cookiePath(PATH)
                .end()
                // There is nothing to encrypt: see NothingKept.
                .tokenStateManager()
                .encryptionRequired(false)
                .end()
                .build();
    }

    /** The settings for the one path; elsewhere nobody asks. */
    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
        return Uni.createFrom().item(PATH.equals(context.normalizedPath()) ? settings.orElse(null) : null);
    }

    @Override
    public Optional<Offer> offer() {
        return config.issuer().map(issuer -> new Offer(issuer, name(), PATH));
    }

    private LocalText name() {
        return LocalText.of(
                config.name().zh().orElseGet(() -> word("zh", OpenIdMessages::general)),
                config.name().en().orElseGet(() -> word("en", OpenIdMessages::general)));
    }

    private static String word(String language, Function<OpenIdMessages, String> word) {
        return word.apply(MessageBundles.get(
                OpenIdMessages.class,
                Localized.Literal.of(Locale.forLanguageTag(language).getLanguage())));
    }
}
