package org.huitong.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Remembers a language that was asked for in the address, for a year. */
@Provider
class LanguageMemory implements ContainerResponseFilter {
    @Inject
    Language language;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        language.asked().ifPresent(tag -> response.getHeaders()
                .add(
                        HttpHeaders.SET_COOKIE,
                        new NewCookie.Builder(Language.NAME)
                                .value(tag)
                                .path("/")
                                .maxAge((int) Duration.ofDays(365).toSeconds())
                                .sameSite(NewCookie.SameSite.LAX)
                                .httpOnly(true)
                                .secure(request.getUriInfo()
                                        .getRequestUri()
                                        .getScheme()
                                        .equals("https"))
                                .build()));
    }
}
