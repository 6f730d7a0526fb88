package org.huitong.staff;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import org.huitong.identity.StaffDirectory;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Turns requests away that come as staff from an address that is not allowed: organiser pages, signing in, and staff
 * tokens. The address is the one that the server reports, so a forwarded one counts only behind a proxy that is trusted.
 */
class AddressFilter {
    private static final String STAFF_BEARER = "Bearer " + StaffDirectory.TOKEN_PREFIX;

    @Inject
    AddressGate gate;

    @ServerRequestFilter(preMatching = true)
    void check(RoutingContext context) {
        if (asStaff(context) && !gate.admits(address(context.request().remoteAddress()))) {
            throw new Refused(403, "ADDRESS", Message.of(StaffMessages.class, StaffMessages::address));
        }
    }

    private static boolean asStaff(RoutingContext context) {
        String path = context.normalizedPath();
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return under(path, "/admin")
                || under(path, "/sign-in")
                || authorization != null && authorization.startsWith(STAFF_BEARER);
    }

    private static boolean under(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    private static String address(SocketAddress remote) {
        return remote == null ? null : remote.hostAddress();
    }
}
