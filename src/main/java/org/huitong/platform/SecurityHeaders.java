package org.huitong.platform;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;

/**
 * Headers on every answer: nothing from other sites, no script or style written into a page, no framing. Pages of one
 * person are not kept by anyone on the way, nor is anything else there that does not itself say how it may be kept.
 */
class SecurityHeaders {
    private static final int EARLY = 1000;
    /** Everything that is not named is refused. Icons may be written into the style sheet, hence data: for pictures. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self';"
                    + " base-uri 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'";

    private static final String FEATURES = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(self),"
            + " display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
            + " usb=()";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, EARLY);
    }

    private static void add(RoutingContext context) {
        set(context);
        context.next();
    }

    /** Also for an answer that is given before any filter has run. */
    static void set(RoutingContext context) {
        String path = RequestPath.of(context).text();
        var headers = context.response().headers();
        boolean tls = context.request().isSSL();
        // The development console is the tool's own page and brings scripts of its own.
        if (!path.startsWith("/q/") || LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            headers.set("Content-Security-Policy", tls ? POLICY + "; upgrade-insecure-requests" : POLICY);
        }
        headers.set("X-Frame-Options", "DENY");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", tokenInAddress(path) ? "no-referrer" : "same-origin");
        headers.set("Permissions-Policy", FEATURES);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (tls) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (personal(path)) {
            context.addHeadersEndHandler(sent -> {
                if (!headers.contains("Cache-Control")) {
                    headers.set("Cache-Control", "no-store");
                }
            });
        }
    }

    /** Whoever has such an address has the key in it: it goes nowhere, not even to other pages of this site. */
    private static boolean tokenInAddress(String path) {
        return Stream.of(
                        "/r/", "/v/", "/calendar/", "/invitation/", "/setup/", "/unsubscribe/", "/group-registrations/")
                .anyMatch(path::startsWith);
    }

    private static boolean personal(String path) {
        return path.startsWith("/my")
                || path.startsWith("/admin")
                || path.startsWith("/host")
                || path.startsWith("/volunteer")
                || path.startsWith("/api/")
                || path.startsWith("/register")
                || path.startsWith("/calendar/")
                || path.startsWith("/r/")
                || path.startsWith("/v/")
                || path.startsWith("/sign-in")
                || path.startsWith("/invitation/")
                || path.startsWith("/setup/")
                || path.startsWith("/unsubscribe/");
    }
}
