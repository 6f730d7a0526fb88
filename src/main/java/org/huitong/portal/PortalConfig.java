package org.huitong.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the public site. */
@ConfigMapping(prefix = "huitong.portal")
interface PortalConfig {
    /** Where people report what keeps them from using the site; {@code HUITONG_PORTAL_ACCESSIBILITY_EMAIL}. */
    @WithDefault("accessibility@example.org")
    String accessibilityEmail();
}
