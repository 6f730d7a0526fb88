package org.huitong.staff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long trust in staff lasts. Defaults lie inside what GB/T 22239-2019 8.1.4.1 is usually assessed against. */
@ConfigMapping(prefix = "huitong.staff")
public interface StaffConfig {
    /** Wrong passwords in a row before an account is locked. */
    @WithDefault("5")
    int failuresBeforeLock();

    /** How long a locked account stays locked. */
    @WithDefault("PT15M")
    Duration lock();

    /** A password is changed after this time at the latest. */
    @WithDefault("P90D")
    Duration passwordAge();

    /** So many of the last passwords, the present one included, are not taken again. */
    @WithDefault("5")
    int passwordHistory();

    /**
     * What one try of a password costs whoever guesses: 2 to this power of bcrypt's rounds. 11 takes a tenth of a second;
     * only tests, which sign in a thousand times, have reason to take less.
     */
    @WithDefault("11")
    int passwordCost();

    /** The steps between the password and being inside take at most this long each. */
    @WithDefault("PT10M")
    Duration pending();

    /** The name under which an authenticator app lists the codes. */
    @WithDefault("Huitong")
    String issuer();

    /** An access token works for at most this long. */
    @WithDefault("P365D")
    Duration tokenLife();

    /**
     * Networks from which staff may sign in and work, like {@code 10.20.0.0/16,2001:db8::/32}; not set: everywhere. Behind
     * a proxy it needs {@code huitong.behind-proxy}, or the proxy's own address is what counts.
     */
    Optional<List<AddressRange>> allowedAddresses();

    /** A session ends after this time without a request. */
    @WithDefault("PT30M")
    Duration idle();

    /** A session ends after this time in any case. */
    @WithDefault("PT10H")
    Duration session();

    /** A link to set a password works for this long: over a weekend, no longer. */
    @WithDefault("PT72H")
    Duration accessLink();

    /** The link to set up a new installation works for this long; a new start makes a new one. */
    @WithDefault("PT24H")
    Duration setUpLink();
}
