package org.huitong.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import org.huitong.platform.HuitongConfig;

/** Where the site is reached: for addresses that leave it, in calendars and for search engines. */
@ApplicationScoped
class Origin {
    private final HuitongConfig config;

    @Inject
    Origin(HuitongConfig config) {
        this.config = config;
    }

    /** The whole address of a path on this site: {@code HUITONG_PUBLIC_URL}, else as the request came in. */
    String of(String path, UriInfo uri) {
        String origin = config.publicUrl().orElseGet(() -> uri.getBaseUri().toString());
        return (origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin) + path;
    }
}
