package org.huitong.identity;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;

/** Cookies that scripts cannot read, other sites cannot send along, and plain HTTP never sees where TLS is used. */
public final class Cookies {
    private Cookies() {}

    /** @param life how long the browser keeps it; null: until it is closed */
    public static NewCookie of(String name, String value, Duration life, NewCookie.SameSite sameSite, UriInfo uri) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(life == null ? NewCookie.DEFAULT_MAX_AGE : (int) life.toSeconds())
                .httpOnly(true)
                .secure(uri.getRequestUri().getScheme().equals("https"))
                .sameSite(sameSite)
                .build();
    }
}
