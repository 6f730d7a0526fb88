package org.huitong.platform;

import io.smallrye.config.ConfigMapping;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Whom to tell about weaknesses, for {@code /.well-known/security.txt} (RFC 9116). */
@ConfigMapping(prefix = "huitong.security")
public interface SecurityConfig {
    /** Addresses such as {@code mailto:security@example.org}, the preferred one first; without one there is no file. */
    Optional<List<String>> contact();

    /** Until when that is true; at most a year ahead is advised. Without it there is no file: RFC 9116 requires it. */
    Optional<OffsetDateTime> expires();
}
