package org.huitong.openid;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The OpenID provider of the organisation; each can be given in the environment as {@code HUITONG_OIDC_…}. */
@ConfigMapping(prefix = "huitong.oidc")
public interface OpenIdConfig {
    /**
     * Its address, which it also names in its tokens, without {@code /.well-known/openid-configuration}; not set: there is no
     * sign-in by a provider. Subjects are entered for one issuer: they do not count under another.
     */
    Optional<String> issuer();

    /** Under which the provider knows this installation. */
    Optional<String> clientId();

    /** What this installation proves itself to the provider with. */
    Optional<String> clientSecret();

    /** How people call the provider. */
    Name name();

    /** The longest a question to the provider may take. */
    @WithDefault("PT5S")
    Duration patience();

    /** In the languages of the pages; not set: a general word. */
    interface Name {
        /** Chinese. */
        Optional<String> zh();

        /** English. */
        Optional<String> en();
    }
}
