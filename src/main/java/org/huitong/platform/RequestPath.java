package org.huitong.platform;

import io.vertx.ext.web.RoutingContext;

/**
 * The path of a request in the one form that everything decides by: dots, doubled slashes and needless percent signs are
 * resolved, and a slash at the end counts for as little as it does where the request is routed.
 *
 * @param text without a slash at its end; a single one for the home page
 */
public record RequestPath(String text) {
    public static RequestPath of(RoutingContext context) {
        String path = context.normalizedPath();
        int end = path.length();
        while (end > 1 && path.charAt(end - 1) == '/') {
            end--;
        }
        return new RequestPath(path.substring(0, end));
    }

    /** Whether this is the root itself or something below it. */
    public boolean under(String root) {
        return text.equals(root) || text.startsWith(root + "/");
    }

    /** Whether this is a page of staff, where their session counts. */
    public boolean ofStaff() {
        return under("/admin") || under("/host");
    }

    /**
     * Whether it has parameters in its segments ({@code /a;x=1/b}). Routing passes over them, so that one page would have
     * any number of addresses; nothing here uses them.
     */
    boolean hasParameters() {
        return text.indexOf(';') >= 0;
    }
}
