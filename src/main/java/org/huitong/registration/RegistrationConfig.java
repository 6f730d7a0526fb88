package org.huitong.registration;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings of registration. */
@ConfigMapping(prefix = "huitong.registration")
public interface RegistrationConfig {
    /**
     * Whether identity numbers of the impossible region 000000 pass, so that invented people never carry the number of
     * a real one; unset: in a demonstration only.
     */
    Optional<Boolean> testRegion();
}
