package org.huitong.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Settings of the installation as a whole; each can be given in the environment as {@code HUITONG_…}. */
@ConfigMapping(prefix = "huitong")
public interface HuitongConfig {
    /** Loads the demo edition into an empty database; {@code HUITONG_DEMO}. */
    @WithDefault("false")
    boolean demo();

    /** Where the conference clock of a demonstration starts; {@code HUITONG_DEMO_NOW}. */
    @WithDefault("2023-07-10T09:00+08:00")
    OffsetDateTime demoNow();

    /** Where the private database, generated secrets and demo accounts are kept; {@code HUITONG_DATA_DIR}. */
    @WithDefault("data")
    Path dataDir();

    /** The zone in which the conference tells the time. China has had no daylight saving since 1991. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    /** The address under which people reach the site, for links that leave it; empty: the address of the request. */
    Optional<String> publicUrl();

    /** Whether who orders long work waits for its end: then tests need not. */
    @WithDefault("false")
    boolean waitsForBackground();

    /** Algorithms; {@code HUITONG_CRYPTO_SUITE} is {@code INTL} or {@code SM} (commercial cryptography). */
    Crypto crypto();

    /** What new values are encrypted and digested with; old ones name their own. */
    interface Crypto {
        @WithDefault("INTL")
        CryptoSuite suite();
    }

    /**
     * The address of the site without a slash at its end.
     *
     * @param asked the address of the request, taken if none is set
     */
    default String site(Optional<String> asked) {
        return publicUrl().or(() -> asked).orElse("").replaceAll("/+$", "");
    }

    /** The moment at which the conference clock starts, only in a demonstration. */
    default Optional<OffsetDateTime> conferenceStart() {
        return demo() ? Optional.of(demoNow()) : Optional.empty();
    }
}
