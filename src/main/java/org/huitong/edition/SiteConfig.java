package org.huitong.edition;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Filing numbers that a public site in China must show in its footer; hidden while empty. */
@ConfigMapping(prefix = "huitong.site")
public interface SiteConfig {
    Optional<String> icp();

    Optional<String> police();
}
