package org.huitong.staff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

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
