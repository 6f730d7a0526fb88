package org.huitong.staff;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import org.huitong.identity.BearerToken;
import org.huitong.platform.Message;
import org.huitong.platform.Refused;
import org.huitong.platform.RequestPath;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Turns requests away that come as staff from an address that is not allowed: organiser pages, signing in, and staff
 * tokens. The address is the one that the server reports, so a forwarded one counts only behind a proxy that is trusted.
 */
class AddressFilter {
    @Inject
    AddressGate gate;

    @ServerRequestFilter(preMatching = true)
    void check(RoutingContext context) {
        if (asStaff(context) && !gate.admits(address(context.request().remoteAddress()))) {
            throw new Refused(403, "ADDRESS", Message.of(StaffMessages.class, StaffMessages::address));
        }
    }

    private static boolean asStaff(RoutingContext context) {
        RequestPath path = RequestPath.of(context);
        return path.ofStaff()
                || path.under("/sign-in")
                || BearerToken.of(context).filter(BearerToken::ofStaff).isPresent();
    }

    private static String address(SocketAddress remote) {
        return remote == null ? null : remote.hostAddress();
    }
}
