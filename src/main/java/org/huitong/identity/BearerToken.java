package org.huitong.identity;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The token in an Authorization header, read in one place, so that whoever guards a door sees the same token as whoever
 * opens it.
 */
public record BearerToken(String text) {
    /** RFC 9110, section 11.4: the scheme in any case, then one space or several. */
    private static final Pattern HEADER = Pattern.compile("(?i:bearer) +(\\S+)");

    /** The token that this request shows; empty if there is none, or something that is none. */
    public static Optional<BearerToken> of(RoutingContext context) {
        return Optional.ofNullable(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                .map(header -> HEADER.matcher(header.strip()))
                .filter(Matcher::matches)
                .map(header -> new BearerToken(header.group(1)));
    }

    /** Whether it claims to be a token of staff and not one of a personal link. */
    public boolean ofStaff() {
        return text.startsWith(StaffDirectory.TOKEN_PREFIX);
    }
}
