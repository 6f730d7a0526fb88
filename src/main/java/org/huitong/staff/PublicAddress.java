package org.huitong.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.huitong.platform.HuitongConfig;

/** Addresses as they leave the site, to be handed to somebody. */
@ApplicationScoped
class PublicAddress {
    @Inject
    HuitongConfig config;

    /**
     * @param path such as {@code /invitation/…}
     * @param seen under which address the site is reached now, in case none is set
     */
    String of(String path, URI seen) {
        return config.publicUrl().map(base -> base.replaceAll("/+$", "") + path).orElseGet(() -> seen.resolve(path)
                .toString());
    }
}
