package org.huitong.platform;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of the current page with one query parameter changed; the others stay, so that filters survive paging. */
@TemplateExtension(namespace = "address")
public final class Address {
    private Address() {}

    /** This page with {@code name=value} in place of whatever the parameter was. */
    public static String with(String name, Object value) {
        return without(name) + encoded(name) + '=' + encoded(String.valueOf(value));
    }

    /** This page without the parameter; ends in {@code ?} or {@code &}, ready for a further one. */
    public static String without(String name) {
        RoutingContext context = current();
        var address =
                new StringBuilder(context == null ? "/" : context.request().path()).append('?');
        if (context != null) {
            context.queryParams().forEach((other, value) -> {
                if (!other.equals(name)) {
                    address.append(encoded(other))
                            .append('=')
                            .append(encoded(value))
                            .append('&');
                }
            });
        }
        return address.toString();
    }

    private static RoutingContext current() {
        return Arc.container() == null || !Arc.container().requestContext().isActive()
                ? null
                : Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
