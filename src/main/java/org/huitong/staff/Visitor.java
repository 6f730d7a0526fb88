package org.huitong.staff;

import io.vertx.core.http.HttpServerRequest;

/**
 * From where somebody signs in, so that they know their own sessions again.
 *
 * @param address of the network; null if unknown
 * @param browser as it names itself in {@code User-Agent}; null if it does not
 */
record Visitor(String address, String browser) {
    private static final int MAX_BROWSER = 300;

    static Visitor of(HttpServerRequest request) {
        String browser = request.getHeader("User-Agent");
        return new Visitor(
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress(),
                browser == null || browser.length() <= MAX_BROWSER ? browser : browser.substring(0, MAX_BROWSER));
    }
}
