package org.huitong.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Headers on every answer: nothing from other sites, no script or style written into a page, no framing. Pages of one
 * person are not kept by anyone on the way, nor is anything else there that does not itself say how it may be kept.
 */
class SecurityHeaders {
    private static final int EARLY = 1000;
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, EARLY);
    }

    private static void add(RoutingContext context) {
        String path = context.normalizedPath();
        var headers = context.response().headers();
        if (!path.startsWith("/q/")) {
            headers.set("Content-Security-Policy", POLICY);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(self), geolocation=(), microphone=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (context.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (personal(path)) {
            context.addHeadersEndHandler(sent -> {
                if (!headers.contains("Cache-Control")) {
                    headers.set("Cache-Control", "no-store");
                }
            });
        }
        context.next();
    }

    private static boolean personal(String path) {
        return path.startsWith("/my")
                || path.startsWith("/admin")
                || path.startsWith("/volunteer")
                || path.startsWith("/api/")
                || path.startsWith("/register")
                || path.startsWith("/calendar/")
                || path.startsWith("/r/")
                || path.startsWith("/v/")
                || path.startsWith("/sign-in")
                || path.startsWith("/invitation/")
                || path.startsWith("/setup/");
    }
}
