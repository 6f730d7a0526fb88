package org.huitong.platform;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/**
 * How often one address may ask, on each instance, and how much one request may bring. An office, a hotel or a mobile network stands behind one address: these
 * limits stop machines, and what guards one account or one reference is counted elsewhere, in the database.
 */
@ConfigMapping(prefix = "huitong.limits")
public interface LimitsConfig {
    /** Attempts of staff to sign in; an account is locked long before. */
    @WithDefault("100/PT1M")
    Limit signIn();

    /** One-time codes asked for and entered, and personal links asked for anew. */
    @WithDefault("120/PT10M")
    Limit codes();

    /**
     * Registrations sent, by form or API. Unset, it is 1200 a minute, and no limit in a demonstration: there load is
     * measured, from one machine.
     */
    Optional<Limit> registration();

    /** Lists taken away as files. */
    @WithDefault("60/PT1M")
    Limit exports();

    /**
     * The largest body of a request. {@code quarkus.http.limits.max-body-size} has to stay well above it: what goes beyond
     * that is cut off without a word.
     */
    @WithDefault("2M")
    MemorySize body();

    /** The same where a list is uploaded: twenty thousand people are 2 MB as a workbook and 5 MB as text. */
    @WithDefault("8M")
    MemorySize file();
}
